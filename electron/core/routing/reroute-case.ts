import { Decision as StoredDecision } from '../../../shared/contract/routing';
import { type Decision, decideExecutor, type Reason } from '../../../shared/domain/routing/decide';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { markAssigned } from '../staff/executor-turn';
import { loadCandidates, loadRules } from './load-routing';
import { loadPastAppeals } from './past-appeals';

/** A case that comes back from whom it was given to. */
export interface ReturnedCase {
  readonly id: string;
  readonly receivedOn: string;
  readonly executorId: string | null;
  readonly executorName: string | null;
  /** JSON of the decision that gave it. */
  readonly decision: string;
}

/**
 * Where a case goes that was declined or lay untouched: to the next whom the rules find, never to anybody who gave
 * it back before. What a person chose by hand goes to the head: the rules must not overrule them in silence.
 */
export async function rerouteCase(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  appeal: ReturnedCase,
  why: Reason['code'] & ('declined' | 'untouched'),
): Promise<{ decision: Decision; set: { status: string; executor_id: string | null; decision: string } }> {
  const before = StoredDecision.parse(JSON.parse(appeal.decision));
  const declinedBy = [...(before.declinedBy ?? []), ...(appeal.executorId ? [appeal.executorId] : [])];
  const reason: Reason = { code: why, params: { name: appeal.executorName ?? '' } };
  const next = before.ruleId === null ? null : await byRules(deps, tx, officeId, appeal, new Set(declinedBy));
  const decision: Decision = next
    ? { ...next, reasons: [reason, ...next.reasons], declinedBy }
    : {
        ...before,
        executorId: null,
        executorName: null,
        executorKind: null,
        reasons: [...before.reasons, reason],
        declinedBy,
      };
  if (decision.executorId) await markAssigned(deps, tx, officeId, decision.executorId);
  return {
    decision,
    set: {
      status: decision.executorId === null ? 'queued' : 'assigned',
      executor_id: decision.executorId,
      decision: JSON.stringify(decision),
    },
  };
}

async function byRules(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  appeal: ReturnedCase,
  declined: ReadonlySet<string>,
): Promise<Decision | null> {
  const rules = await loadRules(tx, officeId);
  const scope = { caseId: appeal.id, from: appeal.receivedOn, to: appeal.receivedOn };
  const [found] = await loadPastAppeals(deps, officeId, rules, scope);
  if (!found) return null;
  const today = deps.clock.today();
  const candidates = await loadCandidates(tx, officeId, today);
  return decideExecutor({ ...found.routable, on: today }, rules, candidates, declined);
}
