import { Result } from '../../../shared/contract/common';
import { displayName } from '../appeals/applicant';
import { getAppeal } from '../appeals/get-appeal';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { RECEPTIONS } from './reception-row';

/**
 * The card with what the case says now: who is responsible and with which result. It shows a citizen's data, so it is
 * written down as a look at the case.
 */
export async function getReception(deps: Deps, actor: Actor, input: { caseId: string }) {
  const appeal = await getAppeal(deps, actor, { id: input.caseId });
  const row = await deps.db.read
    .selectFrom('receptions')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', appeal.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const card = RECEPTIONS.open(officeSeal(deps, actor.officeId), row);
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'CASE_VIEWED', caseId: appeal.id, data: {} }]),
  );
  return {
    id: row.id,
    number: row.number,
    caseId: appeal.id,
    caseNumber: appeal.number,
    heldOn: row.held_on,
    dueOn: appeal.dueOn ?? row.held_on,
    place: card.place ?? '',
    receiverName: card.receiver,
    receiverPost: card.post ?? '',
    applicantName: displayName(appeal.applicant),
    workplace: card.workplace ?? '',
    document: card.document ?? '',
    address: appeal.applicant?.address ?? '',
    summary: appeal.summary,
    topics: appeal.questions.map(question => question.topicName),
    responsibleName: appeal.executorName,
    results: appeal.questions.flatMap(question => (question.result ? [Result.parse(question.result)] : [])),
    oral: row.oral === 1,
    consent: card.consent,
    answer: card.answer,
    writtenTaken: card.writtenTaken,
  };
}
