import type { JournalEventType } from '../../../shared/domain/audit/events';
import { AID } from '../aid/stored-aid';
import type { Deps } from '../deps';
import { FORWARDS } from '../forwards/stored-forward';
import { INQUIRIES } from '../inquiries/stored-inquiry';
import { PARTS } from '../parts/stored-part';
import { PROMISES } from '../promises/stored-promise';
import { READINGS } from '../readings/stored-reading';
import type { OfficeSeal } from '../vault/office-seal';
import { checkVouched } from './check-vouched';
import type { Problem } from './problem';

/** Parts of cases that another program edited, slipped in or took away. */
export async function checkParts(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const edited = await checkVouched(deps, officeId, seal, PARTS);
  return [...edited, ...(await countedOtherwise(deps, officeId, 'executor_parts', 'PART_GIVEN'))];
}

/** Forwardings that another program edited, slipped in or took away. */
export async function checkForwards(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const edited = await checkVouched(deps, officeId, seal, FORWARDS);
  return [...edited, ...(await countedOtherwise(deps, officeId, 'forwards', 'APPEAL_FORWARDED'))];
}

/** Second readings that another program edited, slipped in or took away. */
export async function checkReadings(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const edited = await checkVouched(deps, officeId, seal, READINGS);
  return [...edited, ...(await countedOtherwise(deps, officeId, 'readings', 'READING_ASKED'))];
}

/** Inquiries that another program edited, slipped in or took away. */
export async function checkInquiries(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const edited = await checkVouched(deps, officeId, seal, INQUIRIES);
  return [...edited, ...(await countedOtherwise(deps, officeId, 'inquiries', 'INQUIRY_SENT'))];
}

/** Promises and aid that another program edited, slipped in or took away. */
export async function checkPromisesAndAid(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
): Promise<Problem[]> {
  return [
    ...(await checkVouched(deps, officeId, seal, PROMISES)),
    ...(await countedOtherwise(deps, officeId, 'promises', 'PROMISE_MADE')),
    ...(await checkVouched(deps, officeId, seal, AID)),
    ...(await countedOtherwise(deps, officeId, 'aid', 'AID_GIVEN')),
  ];
}

/** Rows are never deleted: each case has as many of them as the journal has told of. */
async function countedOtherwise(
  deps: Deps,
  officeId: string,
  table: 'aid' | 'executor_parts' | 'forwards' | 'inquiries' | 'promises' | 'readings',
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
