import type { z } from 'zod';
import { Status } from '../../../shared/contract/common';
import { CaseInquiry, OwnInquiry } from '../../../shared/contract/inquiries';
import {
  inquiryState,
  instrumentsOf,
  refuseFollowInquiry,
  refuseInquiryStep,
  refuseIssueInquiry,
  worksOn,
} from '../../../shared/domain/inquiries/inquiry-rules';
import { defaultTerms } from '../../../shared/domain/terms';
import { visibleCases, workedOnBy } from '../appeals/case-items';
import type { Deps } from '../deps';
import { bodiesOf } from '../forwards/receiving-bodies';
import { type OfficeRow, officeOf } from '../office/office-row';
import { seeingExecutors } from '../parts/stored-part';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { authorsOf, type KnownAuthor } from './inquiry-authors';
import { replyDay } from './reply-day';
import { daysOf, INQUIRIES, inquiriesOf } from './stored-inquiry';

/** Inquiries in the matter of a case, what this actor may note of each, and who may send another one by when. */
export async function inquiriesForCase(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly sentOn?: string | undefined },
) {
  const { read } = deps.db;
  const appeal = await visibleCases(read, actor)
    .where('cases.id', '=', input.id)
    .select(['cases.status', 'cases.executor_id', 'cases.destroyed_on'])
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  const state = {
    status: Status.parse(appeal.status),
    executorId: appeal.executor_id,
    coExecutors: await seeingExecutors(read, actor.officeId, input.id),
  };
  const alive = appeal.destroyed_on === null;
  const today = deps.clock.today();
  const [office, rows, authors, users] = await Promise.all([
    officeOf(read, actor.officeId),
    inquiriesOf(read, actor.officeId, input.id),
    authorsOf(read, actor.officeId),
    read.selectFrom('users').select(['id', 'name']).where('office_id', '=', actor.officeId).execute(),
  ]);
  const mayFollow = alive && refuseFollowInquiry(actor, state) === null;
  const inquiries = rows.map((row): z.output<typeof CaseInquiry> => {
    const { basis, ...words } = INQUIRIES.openOwn(deps, row);
    const days = daysOf(row);
    const term = defaultTerms(office.profile).find(({ id }) => id === row.term_id);
    return CaseInquiry.parse({
      id: row.id,
      instrument: row.instrument,
      bodyKind: row.body_kind,
      authorName: authors.find(({ id }) => id === row.author_id)?.name ?? '',
      ...words,
      basis: term ? { ...term.spec.source } : { ru: basis, kk: basis, en: basis },
      sentOn: row.sent_on,
      ...days,
      state: inquiryState(days, today),
      madeBy: users.find(user => user.id === row.made_by)?.name ?? '',
      may: {
        answer: mayFollow && refuseInquiryStep(days, 'answer') === null,
        withdraw: mayFollow && refuseInquiryStep(days, 'withdraw') === null,
      },
    });
  });
  const mayIssue = alive && refuseIssueInquiry(actor, state) === null;
  const own = authors
    .filter(({ id }) => worksOn(id, state))
    .sort((one, other) => Number(other.id === actor.executorId) - Number(one.id === actor.executorId));
  return {
    inquiries,
    authors: mayIssue ? offeredAuthors(deps, office, own, input.sentOn ?? today) : [],
    bodies: bodiesOf(office),
    mayIssue,
  };
}

/** Deputies and lawyers who serve, with what each may send and by when it would be answered. */
function offeredAuthors(deps: Deps, office: OfficeRow, authors: readonly KnownAuthor[], sentOn: string) {
  return authors
    .filter(({ active }) => active)
    .map(author => ({
      id: author.id,
      name: author.name,
      instruments: instrumentsOf(office.profile, author).map(instrument => {
        const day = replyDay(deps, office, instrument, author, sentOn);
        if (!day) return { instrument, term: null };
        const { source, confirmed } = day.spec;
        return { instrument, term: { dueOn: day.dueOn, basis: { ...source }, confirmed } };
      }),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** Inquiries that wait for their answer, the nearest day first: those of the own desk; a head's, all that are late. */
export async function ownInquiries(deps: Deps, actor: Actor): Promise<z.output<typeof OwnInquiry>[]> {
  const { read } = deps.db;
  const waiting = read
    .selectFrom('inquiries as i')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'i.office_id').onRef('c.id', '=', 'i.case_id'),
    )
    .innerJoin('executors as e', 'e.id', 'i.author_id')
    .selectAll('i')
    .select(['c.number', 'e.name as author_name'])
    .where('i.office_id', '=', actor.officeId)
    .where('i.answered_on', 'is', null)
    .where('i.withdrawn_on', 'is', null)
    .where('c.destroyed_on', 'is', null)
    .orderBy('i.due_on')
    .orderBy('i.id')
    .limit(50);
  const isHead = actor.roles.includes('head');
  if (actor.executorId === null && !isHead) return [];
  const rows = await (actor.executorId === null
    ? waiting.where('i.due_on', '<', deps.clock.today())
    : waiting
        .where('i.author_id', '=', actor.executorId)
        .where(workedOnBy(actor.officeId, actor.executorId, 'c'))
  ).execute();
  return rows.map(({ number, author_name, ...row }) => {
    const { body, asked } = INQUIRIES.openOwn(deps, row);
    return OwnInquiry.parse({
      id: row.id,
      caseId: row.case_id,
      caseNumber: number,
      instrument: row.instrument,
      body,
      asked,
      authorName: author_name,
      dueOn: row.due_on,
    });
  });
}
