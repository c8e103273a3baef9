import { Status } from '../../../shared/contract/common';
import { CaseReading } from '../../../shared/contract/readings';
import type { CaseState } from '../../../shared/domain/appeals/case-actions';
import {
  concernOf,
  type ReaderDesk,
  type ReadingConcern,
  readersOf,
  refuseAsk,
  refuseRead,
} from '../../../shared/domain/readings/reading-rules';
import { standingOf } from '../../../shared/domain/readings/standing';
import { visibleCases } from '../appeals/case-items';
import { openByDue } from '../appeals/open-by-due';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { shownToday } from '../routing/told-cases';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { answerOf, answersOf, secondReaderOf } from './case-standing';
import { readerDesks } from './reader-desks';
import { type OpenedReading, readingsOf, readingsOfCases } from './stored-reading';

/** Every asking of a case, the newest first, and what this actor may do with its answer now. */
export async function readingsForCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const { officeId } = actor;
  const found = await visibleCases(read, actor)
    .where('cases.id', '=', input.id)
    .select(['cases.status', 'cases.executor_id', 'cases.decision', 'cases.destroyed_on'])
    .executeTakeFirst();
  if (!found) refuse('NOT_FOUND');
  const named = secondReaderOf(found.decision);
  const readings = await readingsOf(deps, read, officeId, input.id);
  if (named === null && readings.length === 0) return NO_READER;
  const [answer, desks, users] = await Promise.all([
    answerOf(read, officeId, input.id),
    readerDesks(deps, read, officeId),
    userNames(read, officeId),
  ]);
  const standing = named === null ? null : standingOf(readings, found.executor_id, answer);
  const state = { status: Status.parse(found.status), executorId: found.executor_id, reading: standing };
  const alive = found.destroyed_on === null;
  const open = alive ? readings.findLast(one => one.state === 'asked') : undefined;
  const refusal = open ? refuseRead(actor, state, askedOf(open)) : null;
  const names = new Map([...desks.map(({ id, name }) => [id, name] as const), ...users]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  const mayAsk = alive && refuseAsk(actor, state) === null;
  return {
    standing,
    namedReader: nameOf(named),
    readings: readings.map(one => sayReading(one, nameOf)).reverse(),
    ask: mayAsk
      ? readersOf(named ?? '', found.executor_id, desks).map(({ id, name }) => ({ id, name }))
      : null,
    read: open && refusal === null && standing === 'asked' ? open.row.id : null,
    isOwn: refusal?.code === 'OWN_ANSWER' && standing === 'asked',
  };
}

const NO_READER = { standing: null, namedReader: null, readings: [], ask: null, read: null, isOwn: false };

const askedOf = ({ row }: OpenedReading) => ({ askedBy: row.asked_by, readerId: row.reader_id });

function sayReading({ row, state, remark }: OpenedReading, nameOf: (id: string | null) => string | null) {
  return CaseReading.parse({
    id: row.id,
    state,
    executorName: nameOf(row.executor_id) ?? '',
    readerName: nameOf(row.reader_id),
    askedBy: nameOf(row.asked_by) ?? '',
    askedAt: row.asked_at,
    readBy: nameOf(row.read_by),
    endedAt: row.ended_at,
    remark,
  });
}

/**
 * Cases at work whose answer waits for this person to read it, and their own whose answer came back, has to be read
 * anew or may go out; the nearest due date first. By as many queries for a hundred cases as for one.
 */
export async function ownReadings(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const { officeId } = actor;
  const beingRead = openByDue(deps, actor)
    .where('cases.status', '=', 'in-work')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('readings as r')
          .select('r.id')
          .whereRef('r.office_id', '=', 'cases.office_id')
          .whereRef('r.case_id', '=', 'cases.id'),
      ),
    );
  const rows = await beingRead.select(['cases.executor_id', 'cases.decision']).execute();
  if (rows.length === 0) return shownToday<ReadingConcern>(deps, actor, []);
  const ids = beingRead.clearSelect().clearOrderBy().select('cases.id');
  const desks = await readerDesks(deps, read, officeId);
  const readingsBy = await readingsOfCases(deps, read, officeId, ids);
  const answerBy = await answersOf(read, officeId, ids);
  const concerning: { id: string; doc: number; as: ReadingConcern | null }[] = [];
  for (const row of rows) {
    const readings = readingsBy.get(row.id) ?? [];
    const last = readings.at(-1);
    if (!last) continue;
    const needed = secondReaderOf(row.decision) !== null;
    const reading = needed ? standingOf(readings, row.executor_id, answerBy(row.id)) : null;
    const state: CaseState = { status: 'in-work', executorId: row.executor_id, reading };
    const asked = { ...askedOf(last), readerAble: isAble(last, state, desks) };
    concerning.push({ id: row.id, doc: row.doc, as: concernOf(actor, state, asked) });
  }
  return shownToday(deps, actor, concerning);
}

/** Can the desk that was asked still read it today? */
function isAble({ row }: OpenedReading, { executorId }: CaseState, desks: readonly ReaderDesk[]): boolean {
  return row.reader_id !== null && readersOf(row.reader_id, executorId, desks)[0]?.id === row.reader_id;
}
