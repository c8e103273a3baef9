import { z } from 'zod';
import { Result } from '../../../shared/contract/common';
import { ReceptionEntry } from '../../../shared/contract/intake';
import { displayName } from '../appeals/applicant';
import { getAppeal } from '../appeals/get-appeal';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';

/** Sealed part of a card; old rows are parsed by the same schema. */
export const SealedReception = ReceptionEntry.extend({
  receiver: z.string(),
  answer: z.string(),
  consent: z.boolean(),
}).strip();

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
  const seal = officeSeal(deps, actor.officeId);
  const card = SealedReception.parse(seal.open('receptions.sealed', row.id, row.key_version, row.sealed));
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
