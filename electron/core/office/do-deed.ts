import type { DemoDeed } from '../../../shared/domain/demo/plan-deeds';
import { instrumentsOf } from '../../../shared/domain/inquiries/inquiry-rules';
import { addDays } from '../../../shared/lib/dates';
import { recordAid } from '../aid/record-aid';
import type { Deps } from '../deps';
import { issueInquiry } from '../inquiries/issue-inquiry';
import { recordInquiryAnswer } from '../inquiries/record-inquiry-answer';
import { replyDay } from '../inquiries/reply-day';
import { inquiriesOf } from '../inquiries/stored-inquiry';
import { noteMeasure } from '../measures/note-measure';
import { makePromise } from '../promises/make-promise';
import { settlePromise } from '../promises/settle-promise';
import { promisesOf } from '../promises/stored-promise';
import type { Actor } from '../session/session';
import { executorsByName, type KnownExecutor } from '../staff/executors-by-name';
import { officeOf } from './office-row';

const DAYS_NAMED = 15;

/** Does what was planned for a case of the demonstration, if it is at work on that day. */
export async function doDeed(deps: Deps, head: Actor, caseId: string, deed: DemoDeed): Promise<void> {
  const found = await caseAtWork(deps, head, caseId);
  if (!found) return;
  const on = deps.clock.today();
  const ofCase = { id: caseId, expectedVersion: found.version };
  switch (deed.kind) {
    case 'inquiry':
      return sendInquiry(deps, head, found, caseId, deed);
    case 'promise': {
      const days = { givenOn: on, dueOn: addDays(on, deed.dueAfterDays - deed.afterDays) };
      const { promised } = deed;
      const promise = {
        ...ofCase,
        ...days,
        authorId: found.executor.id,
        occasion: 'reception',
        promised,
      } as const;
      await makePromise(deps, head, promise);
      return;
    }
    case 'aid':
      await recordAid(deps, head, {
        ...ofCase,
        kind: deed.aidKind,
        givenOn: on,
        amount: deed.amount,
        given: deed.given,
        giver: '',
      });
      return;
    case 'measure': {
      const { measureKind, persons, found: words } = deed;
      await noteMeasure(deps, head, { ...ofCase, kind: measureKind, takenOn: on, persons, found: words });
      return;
    }
  }
}

/** What comes of it later: a body's answer, the end of a promise; also where the case is closed. */
export async function followDeed(deps: Deps, head: Actor, caseId: string, deed: DemoDeed): Promise<void> {
  const { read } = deps.db;
  const { officeId } = head;
  const on = deps.clock.today();
  const { version } = await caseRow(deps, head, caseId);
  const ofCase = { id: caseId, expectedVersion: version, on };
  if (deed.kind === 'inquiry' && deed.answer) {
    const [inquiry] = await inquiriesOf(read, officeId, caseId);
    if (inquiry)
      await recordInquiryAnswer(deps, head, { ...ofCase, inquiryId: inquiry.id, words: deed.answer.words });
  }
  if (deed.kind === 'promise') {
    const [promise] = await promisesOf(read, officeId, caseId);
    const { outcome, words } = deed.settled;
    if (promise) await settlePromise(deps, head, { ...ofCase, promiseId: promise.id, outcome, words });
  }
}

interface AtWork {
  readonly version: number;
  readonly executor: KnownExecutor;
}

function caseRow(deps: Deps, { officeId }: Actor, caseId: string) {
  return deps.db.read
    .selectFrom('cases')
    .select(['version', 'status', 'executor_id'])
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
}

async function caseAtWork(deps: Deps, head: Actor, caseId: string): Promise<AtWork | null> {
  const { version, status, executor_id } = await caseRow(deps, head, caseId);
  if (status !== 'in-work') return null;
  const executor = (await executorsByName(deps.db.read, head.officeId)).find(({ id }) => id === executor_id);
  return executor ? { version, executor } : null;
}

/** By the executor, where they may write to bodies at all; by the term of their letter, or by a day that it names. */
async function sendInquiry(
  deps: Deps,
  head: Actor,
  { version, executor }: AtWork,
  caseId: string,
  deed: Extract<DemoDeed, { kind: 'inquiry' }>,
): Promise<void> {
  const office = await officeOf(deps.db.read, head.officeId);
  const [instrument] = instrumentsOf(office.profile, executor);
  if (!instrument) return;
  const on = deps.clock.today();
  const known = replyDay(deps, office, instrument, executor, on);
  const { bodyKind, body, asked, basis } = deed;
  await issueInquiry(deps, head, {
    ...{ id: caseId, expectedVersion: version, authorId: executor.id, instrument, bodyKind, body, asked },
    letterNumber: '',
    sentOn: on,
    due: known ? null : { on: addDays(on, DAYS_NAMED), basis },
  });
}
