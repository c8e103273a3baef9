import type { Deps } from '../deps';
import { isOwnPart } from '../parts/stored-part';
import type { OfficeSeal } from '../vault/office-seal';
import { checkVouched } from './check-vouched';
import type { Problem } from './problem';

/** Parts of cases that another program edited, slipped in or took away: the journal knows how many each case has. */
export async function checkParts(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const { read } = deps.db;
  const [problems, given, rows] = await Promise.all([
    checkVouched(deps, officeId, seal, {
      table: 'executor_parts',
      place: 'executor_parts.sealed',
      isOwn: isOwnPart,
      name: row => row.id,
    }),
    read
      .selectFrom('events')
      .select(['case_id', eb => eb.fn.countAll<number>().as('n')])
      .where('office_id', '=', officeId)
      .where('type', '=', 'PART_GIVEN')
      .groupBy('case_id')
      .execute(),
    read
      .selectFrom('executor_parts')
      .select(['case_id', eb => eb.fn.countAll<number>().as('n')])
      .where('office_id', '=', officeId)
      .groupBy('case_id')
      .execute(),
  ]);
  const told = new Map(given.map(row => [row.case_id, Number(row.n)]));
  const stored = new Map(rows.map(row => [row.case_id, Number(row.n)]));
  for (const id of new Set([...told.keys(), ...stored.keys()]))
    if (id !== null && (told.get(id) ?? 0) !== (stored.get(id) ?? 0))
      problems.push({ code: 'ROW_CHANGED', table: 'executor_parts', row: id });
  return problems;
}
