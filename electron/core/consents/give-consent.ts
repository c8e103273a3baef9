import type { z } from 'zod';
import type { consentsContract } from '../../../shared/contract/consents';
import { columnOfKind, consentKindOf, refuseConsent } from '../../../shared/domain/consents/consent-rules';
import type { WriteTx } from '../../db';
import { findAttachment } from '../attachments/attachment-row';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { CONSENTS } from './consent-row';
import { type ConsentSubject, casesOfSubject, subjectOfCase, subjectOfPerson } from './consent-subject';

type Input = z.output<NonNullable<(typeof consentsContract.give)['~orpc']['inputSchema']>>;

/**
 * Writes down that a person agreed: to the processing of their data, to passing them on, to publication. Refuses
 * NOT_FOUND, CASE_DESTROYED, DATE_IN_FUTURE, NOTE_MISSING (an oral one), UNKNOWN_CONSENT_TEXT, UNKNOWN_ATTACHMENT (a
 * scan that is not this person's).
 */
export async function giveConsent(deps: Deps, actor: Actor, input: Input): Promise<{ id: string }> {
  return deps.db.write(async tx => {
    const subject = await subjectOf(tx, actor, input);
    const refusal = refuseConsent(input, deps.clock.today());
    if (refusal) refuse(refusal);
    await checkText(tx, actor.officeId, input);
    await checkScan(deps, tx, actor, subject, input.attachmentId);
    const id = deps.newId();
    const row = {
      office_id: actor.officeId,
      id,
      person_id: subject.personId,
      case_id: subject.caseId,
      form: input.form,
      given_on: input.givenOn,
      text_version: input.textVersion,
      attachment_id: input.attachmentId,
      revoked_on: null,
      added_at: deps.clock.now(),
      added_by: actor.id,
      kind: columnOfKind(input.kind),
    };
    await CONSENTS.insert(deps, tx, row, { note: input.note.trim(), reason: '' });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      {
        type: 'CONSENT_GIVEN',
        caseId: input.caseId,
        data: {
          consent: id,
          person: subject.personId,
          consentKind: input.kind,
          form: input.form,
          text: input.textVersion,
        },
      },
    ]);
    return { id };
  });
}

async function subjectOf(tx: WriteTx, actor: Actor, { caseId, personId }: Input): Promise<ConsentSubject> {
  if (caseId === null) return subjectOfPerson(tx, actor, personId ?? '');
  const { subject, appeal } = await subjectOfCase(tx, actor, caseId);
  if (appeal.destroyedOn !== null) refuse('CASE_DESTROYED');
  return subject;
}

async function checkText(
  tx: WriteTx,
  officeId: string,
  { textVersion: version, kind }: Input,
): Promise<void> {
  if (version === null) return;
  const known = await tx
    .selectFrom('consent_texts')
    .select('kind')
    .where('office_id', '=', officeId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!known || consentKindOf(known.kind) !== kind) refuse('UNKNOWN_CONSENT_TEXT');
}

async function checkScan(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  subject: ConsentSubject,
  attachmentId: string | null,
): Promise<void> {
  if (attachmentId === null) return;
  const { row } = await findAttachment(deps, tx, actor, attachmentId);
  const cases = await casesOfSubject(tx, actor.officeId, subject);
  if (row.case_id === null || row.removed_at !== null || !cases.includes(row.case_id))
    refuse('UNKNOWN_ATTACHMENT');
}
