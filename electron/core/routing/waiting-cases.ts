import type { JournalEventType } from '../../../shared/domain/audit/events';
import {
  type LadderMark,
  type LadderStep,
  readTold,
  toldAfter,
  writeTold,
} from '../../../shared/domain/routing/ladder';
import { workingHoursBetween } from '../../../shared/domain/terms';
import type { ReadDb } from '../../db';
import { localTime } from '../backup/local-time';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import type { ReturnedCase } from './reroute-case';

/** Hours of a working day; the two-hour difference to the law's eight is dinner. */
const WORKING_DAY = { from: 9, to: 18 } as const;
/** Cases read in one go. */
const BATCH = 200;
/** Events by which somebody decided who is to take the case, and those by which it went on by itself. */
const DECIDED: readonly JournalEventType[] = [
  'APPEAL_ROUTED',
  'APPEAL_IMPORTED',
  'APPEAL_ASSIGNED',
  'APPEAL_DECLINED',
];
const OFFERED: readonly JournalEventType[] = [...DECIDED, 'APPEAL_RETURNED', 'APPEAL_PASSED_UP'];

/** A case that nobody has accepted yet, and how many working hours that has lasted. */
export interface WaitingCase extends ReturnedCase {
  readonly version: number;
  readonly told: readonly LadderMark[];
  /** Since this executor was asked, and since anybody last decided who is to take it. */
  readonly offeredHours: number;
  readonly waitingHours: number;
}

async function readBatch(db: ReadDb, officeId: string, after: number) {
  return db
    .selectFrom('cases as c')
    .leftJoin('executors as e', 'e.id', 'c.executor_id')
    .select([
      'c.doc',
      'c.id',
      'c.version',
      'c.executor_id',
      'c.received_on',
      'c.decision',
      'c.told',
      'e.name',
    ])
    .select(eb => {
      const last = (types: readonly string[]) =>
        eb
          .selectFrom('events as v')
          .select(v => v.fn.max('v.at').as('at'))
          .whereRef('v.office_id', '=', 'c.office_id')
          .whereRef('v.case_id', '=', 'c.id')
          .where('v.type', 'in', types);
      return [last(OFFERED).as('offered_at'), last(DECIDED).as('decided_at')];
    })
    .where('c.office_id', '=', officeId)
    .where('c.status', 'in', ['assigned', 'queued'])
    .where('c.destroyed_on', 'is', null)
    .where('c.doc', '>', after)
    .orderBy('c.doc')
    .limit(BATCH)
    .execute();
}

/** Every case of the office that waits to be accepted, in the order of registration. */
export async function* waitingCases(deps: Deps, office: OfficeRow): AsyncGenerator<WaitingCase> {
  for (let after = 0; ; ) {
    const rows = await readBatch(deps.db.read, office.id, after);
    for (const row of rows)
      yield {
        id: row.id,
        version: row.version,
        executorId: row.executor_id,
        executorName: row.name,
        receivedOn: row.received_on,
        decision: row.decision,
        told: readTold(row.told),
        offeredHours: hoursSince(deps, office, row.offered_at),
        waitingHours: hoursSince(deps, office, row.decided_at),
      };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.doc;
  }
}

function momentOf(instant: string) {
  const local = localTime(instant);
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return { date: local.slice(0, 10), minutes };
}

function hoursSince(deps: Deps, office: OfficeRow, since: string | null): number {
  if (since === null) return 0;
  const calendar = deps.calendarOf(office.profile);
  return workingHoursBetween(momentOf(since), momentOf(deps.clock.now()), calendar, WORKING_DAY);
}

/** Who has been told after a step; the case has changed, so whoever looks at the old one must look again. */
export function onward({ told, version }: WaitingCase, step: LadderStep) {
  return { told: writeTold(toldAfter(told, step)), version: version + 1 };
}
