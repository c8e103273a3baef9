import type { JournalEvent } from '../../../shared/domain/audit/events';
import { type LeftOut, refuseCarryOut } from '../../../shared/domain/retention/act-rules';
import { lastClosingOver } from '../../../shared/domain/retention/keep-until';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type ActCaseRow, type ActRow, actForChange, actInHand, actNumber, writeAct } from './act-rows';
import { destroyCase } from './destroy-case';
import { type DueRow, standingOf } from './due-cases';
import { removeContents } from './forget-files';

/**
 * Destroys the cases of a signed act whose pause is over, in one transaction, then clears the base's files of them.
 * A case that was held, taken up again or linked meanwhile is left out, and the act says why.
 * Refuses WRONG_ACT_STATE, PAUSE_NOT_OVER, STALE.
 */
export async function carryOutAct(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  const done = await deps.db.write(async tx => {
    const { row, cases } = await actForChange(deps, tx, actor.officeId, input);
    const refusal = refuseCarryOut(actor, actInHand(row), deps.clock.now());
    if (refusal) {
      const { code, ...data } = refusal;
      refuse(code, data);
    }
    if (row.version !== input.expectedVersion) refuse('STALE');
    const outcomes = await outcomesOf(tx, row, cases, deps.clock.today());
    const number = actNumber(row);
    const events: JournalEvent[] = [];
    const told: ActCaseRow[] = [];
    const contents: string[] = [];
    for (const listed of cases) {
      const outcome = outcomes.get(listed.case_id) ?? 'reopened';
      told.push({ ...listed, outcome });
      await noteOutcome(tx, listed, outcome);
      if (outcome !== 'destroyed') continue;
      for (const gone of await destroyCase(deps, tx, actor.officeId, listed.case_id, row.id)) {
        contents.push(gone.content);
        const data = { fileType: gone.type, attachment: gone.id };
        events.push({ type: 'ATTACHMENT_PURGED', caseId: listed.case_id, data });
      }
      events.push({
        type: 'CASE_DESTROYED',
        caseId: listed.case_id,
        data: { act: number, number: listed.number },
      });
    }
    const destroyed = told.filter(listed => listed.outcome === 'destroyed').length;
    const leftOut = cases.length - destroyed;
    const set = { state: 'done', ended_by: actor.id, ended_at: deps.clock.now() };
    const version = await writeAct(deps, tx, row, set, told);
    events.push({ type: 'ACT_CARRIED_OUT', data: { act: number, destroyed, leftOut } });
    await appendEvents(deps, tx, actor.officeId, actor.id, events);
    return { contents, told: { id: row.id, version, destroyed, leftOut } };
  });
  await removeContents(deps, done.contents);
  await clearAfterActs(deps, actor.officeId);
  return done.told;
}

/** Clears the files after acts that were carried out; what another program holds up is tried again later. */
export async function clearAfterActs(deps: Deps, officeId: string): Promise<void> {
  const { n } = await deps.db.read
    .selectFrom('destruction_acts')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', officeId)
    .where('state', '=', 'done')
    .where('cleared_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(n) === 0) return;
  try {
    await deps.db.clearFreed();
  } catch {
    deps.log.error('clear-after-destruction-failed');
    return;
  }
  await deps.db.write(tx =>
    tx
      .updateTable('destruction_acts')
      .set({ cleared_at: deps.clock.now() })
      .where('office_id', '=', officeId)
      .where('state', '=', 'done')
      .where('cleared_at', 'is', null)
      .execute(),
  );
}

type Outcome = 'destroyed' | LeftOut;

/** How each case stands now; one that is missing was taken up again, or is kept longer. */
async function outcomesOf(
  tx: WriteTx,
  act: ActRow,
  cases: readonly ActCaseRow[],
  today: string,
): Promise<Map<string, Outcome>> {
  const cutoff = lastClosingOver(today, { years: act.years, toYearEnd: act.to_year_end === 1 });
  const ids = cases.map(listed => listed.case_id);
  const standing = await standingOf(tx, act.office_id, cutoff, ids);
  const heldRows = await tx
    .selectFrom('cases')
    .select('id')
    .where('office_id', '=', act.office_id)
    .where('id', 'in', ids)
    .where('held_on', 'is not', null)
    .execute();
  const held = new Set(heldRows.map(row => row.id));
  const outcome = (row: DueRow): Outcome =>
    held.has(row.id) ? 'held' : row.waits_for !== null ? 'linked' : 'destroyed';
  return new Map(standing.map(row => [row.id, outcome(row)]));
}

async function noteOutcome(tx: WriteTx, listed: ActCaseRow, outcome: Outcome): Promise<void> {
  await tx
    .updateTable('destruction_act_cases')
    .set({ outcome })
    .where('office_id', '=', listed.office_id)
    .where('act_id', '=', listed.act_id)
    .where('case_id', '=', listed.case_id)
    .execute();
}
