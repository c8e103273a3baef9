import type { JournalEventType } from '../../../shared/domain/audit/events';
import { AID } from '../aid/stored-aid';
import type { Deps } from '../deps';
import { FORWARDS } from '../forwards/stored-forward';
import { INQUIRIES } from '../inquiries/stored-inquiry';
import { MEASURES } from '../measures/stored-measure';
import { PARTS } from '../parts/stored-part';
import { PROMISES } from '../promises/stored-promise';
import { READINGS } from '../readings/stored-reading';
import type { OfficeSeal } from '../vault/office-seal';
import type { VouchedTable } from '../vault/vouched-table';
import { checkVouched } from './check-vouched';
import type { Problem } from './problem';

type CountedTable =
  | 'aid'
  | 'executor_parts'
  | 'forwards'
  | 'inquiries'
  | 'measures'
  | 'promises'
  | 'readings';

/** A check of a table for rows that another program edited, slipped in or took away; `made` tells of each in the journal. */
function counted<Name extends CountedTable>(table: VouchedTable<Name>, made: JournalEventType) {
  return async (deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> => [
    ...(await checkVouched(deps, officeId, seal, table)),
    ...(await countedOtherwise(deps, officeId, table.table, made)),
  ];
}

export const checkParts = counted(PARTS, 'PART_GIVEN');
export const checkForwards = counted(FORWARDS, 'APPEAL_FORWARDED');
export const checkReadings = counted(READINGS, 'READING_ASKED');
export const checkInquiries = counted(INQUIRIES, 'INQUIRY_SENT');
export const checkMeasures = counted(MEASURES, 'MEASURE_NOTED');
const checkPromises = counted(PROMISES, 'PROMISE_MADE');
const checkAid = counted(AID, 'AID_GIVEN');

export async function checkPromisesAndAid(...of: Parameters<typeof checkAid>): Promise<Problem[]> {
  return [...(await checkPromises(...of)), ...(await checkAid(...of))];
}

/** Rows are never deleted: each case has as many of them as the journal has told of. */
async function countedOtherwise(
  deps: Deps,
  officeId: string,
  table: CountedTable,
  made: JournalEventType,
): Promise<Problem[]> {
  const { read } = deps.db;
  const [events, rows] = await Promise.all([
    read
      .selectFrom('events')
      .select(['case_id', eb => eb.fn.countAll<number>().as('n')])
      .where('office_id', '=', officeId)
      .where('type', '=', made)
      .groupBy('case_id')
      .execute(),
    read
      .selectFrom(table)
      .select(['case_id', eb => eb.fn.countAll<number>().as('n')])
      .where('office_id', '=', officeId)
      .groupBy('case_id')
      .execute(),
  ]);
  const told = new Map(events.map(row => [row.case_id, Number(row.n)]));
  const stored = new Map(rows.map(row => [row.case_id, Number(row.n)]));
  return [...new Set([...told.keys(), ...stored.keys()])].flatMap(id =>
    id === null || (told.get(id) ?? 0) === (stored.get(id) ?? 0)
      ? []
      : [{ code: 'ROW_CHANGED' as const, table, row: id }],
  );
}
