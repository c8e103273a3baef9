import type { z } from 'zod';
import type { TopicRef } from '../../../shared/contract/common';
import { type Decision, decideExecutor } from '../../../shared/domain/routing/decide';
import type { Deps } from '../deps';
import { findTerritoryPath, findTopicsByCode } from '../reference/look-up';
import type { Actor } from '../session/session';
import { loadCandidates, loadRules } from './load-routing';
import { type Incoming, routableOf } from './routable';

type Input = Omit<Incoming, 'topics' | 'territoryPath'> & {
  readonly topic: z.output<typeof TopicRef> | null;
  readonly territory: string | null;
  readonly words?: string | undefined;
  readonly hour?: number | undefined;
};

/** Who would get such an appeal now, and why; the very function that registration uses. */
export async function previewDecision(deps: Deps, actor: Actor, input: Input): Promise<Decision> {
  const { read } = deps.db;
  const { topic, territory, words, hour, ...known } = input;
  const today = deps.clock.today();
  const [topics, territoryPath, rules, candidates] = await Promise.all([
    topic ? findTopicsByCode(read, actor.officeId, [topic]) : new Map(),
    territory ? findTerritoryPath(read, territory) : null,
    loadRules(read, actor.officeId),
    loadCandidates(read, actor.officeId, today),
  ]);
  const incoming = { ...known, topics: [...topics.values()], territoryPath };
  const when = { today, now: deps.clock.now() };
  const routable = routableOf(incoming, rules, words ? [words] : [], when);
  return decideExecutor(hour === undefined ? routable : { ...routable, hour }, rules, candidates);
}
