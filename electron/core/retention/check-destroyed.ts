import type { Tables } from '../../db';
import type { Deps } from '../deps';
import type { Problem } from '../system/problem';
import { casesOfAct, isOwnAct } from './act-rows';

type EventRow = Pick<Tables['events'], 'id' | 'case_id' | 'sealed' | 'sealed_digest'>;

/**
 * Texts of the journal that are gone although no act destroyed their case: a hash left in a text's place keeps the
 * chain whole, so who took a text away must not get away with it. The case's own MAC vouches that it was destroyed.
 */
export async function textsGoneWithoutAct(
  deps: Deps,
  officeId: string,
  events: readonly EventRow[],
): Promise<Problem[]> {
  const gone = events.filter(row => row.sealed === null && row.sealed_digest !== null);
  if (gone.length === 0) return [];
  const ids = [...new Set(gone.flatMap(row => row.case_id ?? []))];
  const rows =
    ids.length === 0
      ? []
      : await deps.db.read
          .selectFrom('cases')
          .select('id')
          .where('office_id', '=', officeId)
          .where('id', 'in', ids)
          .where('destroyed_on', 'is not', null)
          .execute();
  const destroyed = new Set(rows.map(row => row.id));
  return gone
    .filter(row => row.case_id === null || !destroyed.has(row.case_id))
    .map(row => ({ code: 'SEAL_BROKEN' as const, table: 'events', row: row.id }));
}

/** Acts that another program edited, or whose cases say otherwise; numbers of acts have no gaps. */
export async function checkActs(deps: Deps, officeId: string): Promise<Problem[]> {
  const { read } = deps.db;
  const acts = await read
    .selectFrom('destruction_acts')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('year')
    .orderBy('seq')
    .execute();
  const found: Problem[] = [];
  let year = 0;
  let seq = 0;
  for (const act of acts) {
    seq = act.year === year ? seq + 1 : 1;
    year = act.year;
    const row = `${act.seq}/${act.year}`;
    if (act.seq !== seq) found.push({ code: 'NUMBER_GAP', table: 'destruction_acts', row });
    seq = act.seq;
    const cases = await casesOfAct(read, officeId, act.id);
    if (!isOwnAct(deps, act, cases)) found.push({ code: 'ROW_CHANGED', table: 'destruction_acts', row });
  }
  const unexplained = await read
    .selectFrom('cases as c')
    .leftJoin('destruction_act_cases as l', join =>
      join
        .onRef('l.office_id', '=', 'c.office_id')
        .onRef('l.act_id', '=', 'c.act_id')
        .onRef('l.case_id', '=', 'c.id'),
    )
    .select('c.number')
    .where('c.office_id', '=', officeId)
    .where('c.destroyed_on', 'is not', null)
    .where(eb => eb.or([eb('l.outcome', 'is', null), eb('l.outcome', '<>', 'destroyed')]))
    .execute();
  for (const { number } of unexplained) found.push({ code: 'ROW_CHANGED', table: 'cases', row: number });
  return found;
}
