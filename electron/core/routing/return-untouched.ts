import { workingHoursBetween } from '../../../shared/domain/terms';
import type { ReadDb, WriteTx } from '../../db';
import { localTime } from '../backup/local-time';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';
import { rerouteCase } from './reroute-case';

/** Hours of a working day; the two-hour difference to the law's eight is dinner. */
const WORKING_DAY = { from: 9, to: 18 } as const;
/** Cases looked at in one go; the rest waits for the next. */
const BATCH = 200;
/** Events after which a case lies on somebody's desk anew. */
const OFFERED = ['APPEAL_ROUTED', 'APPEAL_IMPORTED', 'APPEAL_ASSIGNED', 'APPEAL_DECLINED', 'APPEAL_RETURNED'];

function momentOf(instant: string) {
  const local = localTime(instant);
  return {
    date: local.slice(0, 10),
    minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)),
  };
}

async function offeredCases(db: ReadDb, officeId: string) {
  return db
    .selectFrom('cases as c')
    .innerJoin('executors as e', 'e.id', 'c.executor_id')
    .select(['c.id', 'c.version', 'c.executor_id', 'c.received_on', 'c.decision', 'e.name'])
    .select(eb =>
      eb
        .selectFrom('events as v')
        .select(v => v.fn.max('v.at').as('at'))
        .whereRef('v.office_id', '=', 'c.office_id')
        .whereRef('v.case_id', '=', 'c.id')
        .where('v.type', 'in', OFFERED)
        .as('offered_at'),
    )
    .where('c.office_id', '=', officeId)
    .where('c.status', '=', 'assigned')
    .orderBy('c.doc')
    .limit(BATCH)
    .execute();
}

type Offered = Awaited<ReturnType<typeof offeredCases>>[number];

/**
 * Takes cases back that nobody accepted within the office's working hours: each goes on as a declined one does, and
 * the journal tells the head. Needs the office key. Answers how many came back.
 */
export async function returnUntouched(deps: Deps, officeId: string): Promise<number> {
  const office = await officeOf(deps.db.read, officeId);
  if (office.handover_hours === null || !deps.keys.isUnlocked(officeId)) return 0;
  let returned = 0;
  for (const offered of await offeredCases(deps.db.read, officeId)) {
    const hours = hoursSince(deps, office, offered.offered_at);
    if (hours < office.handover_hours) continue;
    if (await deps.db.write(tx => returnOne(deps, tx, officeId, offered, hours))) returned += 1;
  }
  return returned;
}

function hoursSince(deps: Deps, office: OfficeRow, offeredAt: string | null): number {
  if (offeredAt === null) return 0;
  const calendar = deps.calendarOf(office.profile);
  return workingHoursBetween(momentOf(offeredAt), momentOf(deps.clock.now()), calendar, WORKING_DAY);
}

async function returnOne(deps: Deps, tx: WriteTx, officeId: string, offered: Offered, hours: number) {
  await refuseForeignEdit(deps, tx, officeId, offered.id);
  const appeal = {
    id: offered.id,
    receivedOn: offered.received_on,
    executorId: offered.executor_id,
    executorName: offered.name,
    decision: offered.decision,
  };
  const { decision, set } = await rerouteCase(deps, tx, officeId, appeal, 'untouched');
  const done = await tx
    .updateTable('cases')
    .set({ ...set, version: offered.version + 1 })
    .where('office_id', '=', officeId)
    .where('id', '=', offered.id)
    .where('version', '=', offered.version)
    .executeTakeFirst();
  // Accepted or given away meanwhile: it is in good hands.
  if (done.numUpdatedRows !== 1n) return false;
  await resealCase(deps, tx, officeId, offered.id);
  await appendEvents(deps, tx, officeId, null, [
    {
      type: 'APPEAL_RETURNED',
      caseId: offered.id,
      data: { executor: offered.name, next: decision.executorName, hours },
    },
  ]);
  return true;
}
