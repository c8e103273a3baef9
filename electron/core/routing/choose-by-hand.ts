import type { Candidate, Decision } from '../../../shared/domain/routing/decide';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

/**
 * The decision of a person instead of the rules. `before`: what was decided till then; where the rules had named
 * somebody else, it is remembered, so that the office can learn from it.
 */
export function chooseByHand(
  actor: Actor,
  candidates: readonly Candidate[],
  executorId: string,
  before: Decision | null,
): Decision {
  const chosen = candidates.find(c => c.id === executorId && c.active);
  if (!chosen) refuse('UNKNOWN_EXECUTOR');
  const overrode = before && saidByRules(before);
  return {
    executorId: chosen.id,
    executorName: chosen.name,
    executorKind: chosen.kind,
    ruleId: null,
    reasons: [{ code: 'chosen-by-hand', params: { name: actor.name } }],
    runnersUp: [],
    ...(overrode && overrode.executorId !== chosen.id ? { overrode } : {}),
  };
}

function saidByRules({ overrode, ruleId, executorId, proposed }: Decision): Decision['overrode'] | null {
  if (overrode) return overrode;
  const named = executorId ?? proposed?.executorId ?? null;
  return ruleId === null || named === null ? null : { ruleId, executorId: named };
}
