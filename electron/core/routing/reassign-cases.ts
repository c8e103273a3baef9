import { refuseAssign } from '../../../shared/domain/appeals/case-actions';
import { assignAppeal } from '../appeals/assign-appeal';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { Refusal, refuse } from '../refusal';
import type { Actor } from '../session/session';
import { rerouteCase } from './reroute-case';

interface Input {
  readonly fromId: string;
  /** null: by the rules, else to the head. */
  readonly toId: string | null;
  readonly limit: number;
}

/**
 * Gives open cases of somebody who leaves to others, a few at a time: to one person, or each by the rules. Asked
 * again and again until nothing remains, so that it can be watched and stopped; each case is a change of its own.
 */
export async function reassignCases(deps: Deps, actor: Actor, { fromId, toId, limit }: Input) {
  if (fromId === toId) refuse('SAME_EXECUTOR');
  const open = deps.db.read
    .selectFrom('cases')
    .where('office_id', '=', actor.officeId)
    .where('executor_id', '=', fromId)
    .where('status', 'in', ['assigned', 'in-work']);
  const rows = await open.select(['id', 'version', 'number']).orderBy('due_on').limit(limit).execute();
  const done: { id: string; version: number }[] = [];
  const failed: { number: string; code: string }[] = [];
  for (const row of rows)
    try {
      const { id, version } = await reassignOne(deps, actor, row, toId);
      done.push({ id, version });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'UNKNOWN_EXECUTOR' || error.code === 'FORBIDDEN' || error.code === 'LOCKED')
        throw error;
      failed.push({ number: row.number, code: error.code });
    }
  const { left } = await open.select(eb => eb.fn.countAll<number>().as('left')).executeTakeFirstOrThrow();
  return { moved: done.length, done, failed, left: Number(left) };
}

function reassignOne(deps: Deps, actor: Actor, row: { id: string; version: number }, toId: string | null) {
  const input = { id: row.id, expectedVersion: row.version };
  if (toId !== null) return assignAppeal(deps, actor, { ...input, executorId: toId }, 'leaving');
  return changeCase(deps, actor, input, refuseAssign, async (tx, appeal) => {
    const { decision, set } = await rerouteCase(deps, tx, actor.officeId, appeal, 'declined');
    const data = { from: appeal.executorName, to: decision.executorName ?? '', was: appeal.status };
    return { set, event: { type: 'APPEAL_ASSIGNED', caseId: appeal.id, data } };
  });
}
