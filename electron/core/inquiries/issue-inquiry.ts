import type { z } from 'zod';
import type { inquiriesContract } from '../../../shared/contract/inquiries';
import { worksOn } from '../../../shared/domain/appeals/case-actions';
import { instrumentsOf, refuseIssueInquiry } from '../../../shared/domain/inquiries/inquiry-rules';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { executorsByName } from '../staff/executors-by-name';
import { replyDay } from './reply-day';
import { INQUIRIES } from './stored-inquiry';

type Input = z.output<NonNullable<(typeof inquiriesContract.issue)['~orpc']['inputSchema']>>;

/**
 * Writes down an inquiry that a deputy or a lawyer sends to a body, with the day by which it is answered: by the term
 * that the office sets or its law knows, or one that was named with its basis. Refuses UNKNOWN_EXECUTOR (one who does
 * not work on the case), WRONG_INSTRUMENT (not this author's), TERM_UNKNOWN (a day has to be named), DATE_IMPOSSIBLE.
 */
export function issueInquiry(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseIssueInquiry, async (tx, appeal) => {
    const { sentOn, due, instrument, bodyKind } = input;
    const isOff = sentOn < appeal.receivedOn || sentOn > deps.clock.today();
    if (isOff || (due !== null && due.on < sentOn)) refuse('DATE_IMPOSSIBLE');
    const author = (await executorsByName(tx, actor.officeId)).find(one => one.id === input.authorId);
    if (!author?.active || !worksOn(author.id, appeal)) refuse('UNKNOWN_EXECUTOR');
    const office = await officeOf(tx, actor.officeId);
    if (!instrumentsOf(office.profile, author).includes(instrument)) refuse('WRONG_INSTRUMENT');
    const byTerm = due === null ? replyDay(deps, office, instrument, author, sentOn) : null;
    const dueOn = due?.on ?? byTerm?.dueOn ?? refuse('TERM_UNKNOWN');
    const inquiry = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      instrument,
      body_kind: bodyKind,
      author_id: author.id,
      term_id: byTerm?.id ?? null,
      sent_on: sentOn,
      due_on: dueOn,
      answered_on: null,
      withdrawn_on: null,
      made_by: actor.id,
      made_at: deps.clock.now(),
    };
    const { body, letterNumber, asked } = input;
    // The program's terms are told in the reader's language; other words are somebody's own.
    const basis = due?.basis ?? (byTerm?.id === null ? byTerm.spec.source.ru : '');
    await INQUIRIES.insert(deps, tx, inquiry, {
      body,
      letterNumber,
      asked,
      basis,
      answer: '',
    });
    return {
      event: {
        type: 'INQUIRY_SENT',
        caseId: appeal.id,
        data: { instrument, bodyKind, on: sentOn, due: dueOn },
        text: [body, letterNumber].filter(Boolean).join(', '),
      },
    };
  });
}
