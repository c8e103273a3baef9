import { may } from '../../../shared/domain/access/access';
import { MOST_IN_ACT } from '../../../shared/domain/retention/act-rules';
import { keepUntil, lastClosingOver } from '../../../shared/domain/retention/keep-until';
import { yearOf } from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { queueForJournal } from '../journal/queue-for-journal';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { actMac, actNumber } from './act-rows';
import { type DueRow, readyCases, standingOf } from './due-cases';
import { retentionSettingsOf } from './settings';

/**
 * Draws up an act of destruction. Nothing is destroyed yet. Refuses NO_BASIS (nobody has named what the term rests on),
 * NOTHING_DUE, NOT_FOUND, CASE_NOT_DUE {number, state}.
 */
export async function prepareAct(
  deps: Deps,
  actor: Actor,
  input: { caseIds?: readonly string[] | undefined },
): Promise<{ id: string; number: string; cases: number }> {
  if (!may(actor, 'retention.prepare')) refuse('FORBIDDEN');
  const seal = officeSeal(deps, actor.officeId);
  return deps.db.write(async tx => {
    await queueForJournal(tx, actor.officeId);
    const rule = await retentionSettingsOf(tx, actor.officeId);
    if (rule.version === 0) refuse('NO_BASIS');
    const today = deps.clock.today();
    const cutoff = lastClosingOver(today, rule);
    const chosen = input.caseIds
      ? await named(tx, actor.officeId, cutoff, [...new Set(input.caseIds)])
      : await readyCases(tx, actor.officeId, cutoff, MOST_IN_ACT);
    if (chosen.length === 0) refuse('NOTHING_DUE');
    const year = yearOf(today);
    const id = deps.newId();
    const row = {
      office_id: actor.officeId,
      id,
      year,
      seq: await nextSeq(tx, actor.officeId, year),
      state: 'prepared',
      years: rule.years,
      to_year_end: rule.toYearEnd ? (1 as const) : (0 as const),
      source: rule.source,
      prepared_by: actor.id,
      prepared_at: deps.clock.now(),
      confirmed_by: null,
      confirmed_at: null,
      not_before: null,
      ended_by: null,
      ended_at: null,
      version: 1,
      key_version: seal.keyVersion,
    };
    const cases = chosen.map(listed => ({
      office_id: actor.officeId,
      act_id: id,
      case_id: listed.id,
      number: listed.number,
      received_on: listed.received_on,
      closed_on: listed.closed_on,
      keep_until: keepUntil(listed.closed_on, rule),
      outcome: null,
    }));
    await tx
      .insertInto('destruction_acts')
      .values({ ...row, cleared_at: null, row_mac: actMac(deps, row, cases) })
      .execute();
    await tx.insertInto('destruction_act_cases').values(cases).execute();
    const number = actNumber(row);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ACT_PREPARED', data: { act: number, cases: cases.length } },
    ]);
    return { id, number, cases: cases.length };
  });
}

async function named(
  tx: WriteTx,
  officeId: string,
  cutoff: string,
  ids: readonly string[],
): Promise<DueRow[]> {
  const standing = await standingOf(tx, officeId, cutoff, ids);
  const wrong = standing.find(row => row.state !== 'ready');
  if (wrong) refuse('CASE_NOT_DUE', { number: wrong.number, state: wrong.state });
  if (standing.length === ids.length) return standing;
  const found = new Set(standing.map(row => row.id));
  const missing = ids.find(id => !found.has(id)) ?? '';
  const early = await tx
    .selectFrom('cases')
    .select('number')
    .where('office_id', '=', officeId)
    .where('id', '=', missing)
    .executeTakeFirst();
  return early ? refuse('CASE_NOT_DUE', { number: early.number, state: 'kept' }) : refuse('NOT_FOUND');
}

/** Acts are never deleted, so the next number is one more than the highest. */
async function nextSeq(tx: WriteTx, officeId: string, year: number): Promise<number> {
  const { last } = await tx
    .selectFrom('destruction_acts')
    .select(eb => eb.fn.max('seq').as('last'))
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}
