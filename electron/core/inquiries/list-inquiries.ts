import type { z } from 'zod';
import { CaseInquiry, OwnInquiry } from '../../../shared/contract/inquiries';
import { refuseRecord, worksOn } from '../../../shared/domain/appeals/case-actions';
import {
  inquiryState,
  instrumentsOf,
  refuseInquiryStep,
  refuseIssueInquiry,
} from '../../../shared/domain/inquiries/inquiry-rules';
import { defaultTerms } from '../../../shared/domain/terms';
import { caseInSight } from '../appeals/case-in-sight';
import { dueOfDesk } from '../appeals/due-of-desk';
import type { Deps } from '../deps';
import { bodiesOf } from '../forwards/receiving-bodies';
import { type OfficeRow, officeOf } from '../office/office-row';
import type { Actor } from '../session/session';
import { executorsByName, type KnownExecutor } from '../staff/executors-by-name';
import { userNames } from '../staff/user-names';
import { replyDay } from './reply-day';
import { daysOf, INQUIRIES, inquiriesOf } from './stored-inquiry';

/** Inquiries in the matter of a case, what this actor may note of each, and who may send another one by when. */
export async function inquiriesForCase(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly sentOn?: string | undefined },
) {
  const { read } = deps.db;
  const appeal = await caseInSight(read, actor, input.id);
  const today = deps.clock.today();
  const [office, rows, authors, names] = await Promise.all([
    officeOf(read, actor.officeId),
    inquiriesOf(read, actor.officeId, input.id),
    executorsByName(read, actor.officeId),
    userNames(read, actor.officeId),
  ]);
  const alive = !appeal.destroyed;
  const mayFollow = alive && refuseRecord(actor, appeal) === null;
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
      madeBy: names.get(row.made_by) ?? '',
      may: {
        answer: mayFollow && refuseInquiryStep(days, 'answer') === null,
        withdraw: mayFollow && refuseInquiryStep(days, 'withdraw') === null,
      },
    });
  });
  const mayIssue = alive && refuseIssueInquiry(actor, appeal) === null;
  const own = authors
    .filter(({ id }) => worksOn(id, appeal))
    .sort((one, other) => Number(other.id === actor.executorId) - Number(one.id === actor.executorId));
  return {
    inquiries,
    authors: mayIssue ? offeredAuthors(deps, office, own, input.sentOn ?? today) : [],
    bodies: bodiesOf(office),
    mayIssue,
  };
}

/** Deputies and lawyers who serve, with what each may send and by when it would be answered. */
function offeredAuthors(deps: Deps, office: OfficeRow, authors: readonly KnownExecutor[], sentOn: string) {
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
  const due = await dueOfDesk(deps, actor, 'inquiries');
  return due.map(({ row, ...of }) => {
    const { body, asked } = INQUIRIES.openOwn(deps, row);
    return OwnInquiry.parse({
      id: row.id,
      caseId: row.case_id,
      ...of,
      instrument: row.instrument,
      body,
      asked,
      dueOn: row.due_on,
    });
  });
}
