import type { Candidate, Decision } from '../../../shared/domain/routing/decide';
import { keepReader, readerReasons } from '../../../shared/domain/routing/second-reader';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

/**
 * The decision of a person instead of the rules. `before`: what was decided till then; where the rules had named
 * somebody else, it is remembered, so that the office can learn from it, unless that one merely leaves. That the answer
 * is read by a second person holds for whomever is chosen.
 */
export function chooseByHand(
  actor: Actor,
  candidates: readonly Candidate[],
  executorId: string,
  before: Decision,
  why: 'choice' | 'leaving' = 'choice',
): Decision {
  const chosen = candidates.find(c => c.id === executorId && c.active);
  if (!chosen) refuse('UNKNOWN_EXECUTOR');
  const overrode = why === 'choice' ? saidByRules(before) : null;
  return {
    executorId: chosen.id,
    executorName: chosen.name,
    executorKind: chosen.kind,
    ruleId: null,
    reasons: [
      { code: 'chosen-by-hand', params: { name: actor.name } },
      ...readerReasons(before, chosen.id, candidates),
    ],
    runnersUp: [],
    ...keepReader(before),
    ...(overrode && overrode.executorId !== chosen.id ? { overrode } : {}),
  };
}

function saidByRules({ overrode, ruleId, executorId, proposed }: Decision): Decision['overrode'] | null {
  if (overrode) return overrode;
  const named = executorId ?? proposed?.executorId ?? null;
  return ruleId === null || named === null ? null : { ruleId, executorId: named };
}
