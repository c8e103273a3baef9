import type { Kind } from '../../../shared/domain/codes';
import { type Decision, decideExecutor } from '../../../shared/domain/routing/decide';
import type { Deps } from '../deps';
import { findTerritoryPath, findTopicsByCode } from '../reference/look-up';
import type { Actor } from '../session/session';
import { loadCandidates, loadRules } from './load-routing';

/** Who would get such an appeal now, and why; the very function that registration uses. */
export async function previewDecision(
  deps: Deps,
  actor: Actor,
  input: { topic: { classifier: string; code: string } | null; territory: string | null; kind: Kind },
): Promise<Decision> {
  const { read } = deps.db;
  const [topics, territoryPath, rules, candidates] = await Promise.all([
    input.topic ? findTopicsByCode(read, actor.officeId, [input.topic]) : new Map(),
    input.territory ? findTerritoryPath(read, input.territory) : null,
    loadRules(read, actor.officeId),
    loadCandidates(read, actor.officeId, deps.clock.today()),
  ]);
  return decideExecutor({ topics: [...topics.values()], territoryPath, kind: input.kind }, rules, candidates);
}
