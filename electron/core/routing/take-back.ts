import { Decision } from '../../../shared/contract/routing';
import { refuseAssign } from '../../../shared/domain/appeals/case-actions';
import type { ReadDb } from '../../db';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { Refusal, refuse } from '../refusal';
import type { Actor } from '../session/session';
import { markAssigned } from '../staff/executor-turn';
import { chooseByHand } from './choose-by-hand';
import { loadCandidates } from './load-routing';

interface Moved {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Undoes a hand-over: each case goes back to whom it was taken from, at work where it was at work. Only what this
 * person moved and nobody has touched since; the rest is named and stays where it is.
 */
export async function takeBack(
  deps: Deps,
  actor: Actor,
  { fromId, cases }: { readonly fromId: string; readonly cases: readonly Moved[] },
) {
  let moved = 0;
  const failed: { id: string; code: string }[] = [];
  for (const one of cases)
    try {
      await takeBackOne(deps, actor, fromId, one);
      moved += 1;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'LOCKED' || error.code === 'FORBIDDEN') throw error;
      failed.push({ id: one.id, code: error.code });
    }
  return { moved, failed };
}

function takeBackOne(deps: Deps, actor: Actor, fromId: string, input: Moved) {
  return changeCase(deps, actor, input, refuseAssign, async (tx, appeal) => {
    const today = deps.clock.today();
    const candidates = await loadCandidates(tx, actor.officeId, today);
    const before = Decision.parse(JSON.parse(appeal.decision));
    const decision = chooseByHand(actor, candidates, fromId, before, 'leaving');
    const last = await lastChange(tx, actor.officeId, appeal.id);
    if (last?.type !== 'APPEAL_ASSIGNED' || last.actor_id !== actor.id) refuse('STALE');
    const { from, was } = JSON.parse(last.data);
    if (from !== decision.executorName) refuse('STALE');
    await markAssigned(deps, tx, actor.officeId, fromId);
    return {
      set: {
        status: was === 'in-work' ? 'in-work' : 'assigned',
        executor_id: fromId,
        decision: JSON.stringify(decision),
      },
      event: {
        type: 'APPEAL_ASSIGNED',
        caseId: appeal.id,
        data: { from: appeal.executorName, to: decision.executorName ?? '' },
      },
    };
  });
}

/** What was done to the case last; that somebody looked at it is nothing. */
async function lastChange(tx: ReadDb, officeId: string, caseId: string) {
  return tx
    .selectFrom('events')
    .select(['type', 'actor_id', 'data'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('type', 'not in', ['CASE_VIEWED', 'ATTACHMENT_VIEWED'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}
