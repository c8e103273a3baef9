import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { officeSeal } from '../vault/office-seal';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';
import { emptyCaseWords } from './case-words';
import { forgetAttachments, type GoneAttachment } from './forget-files';
import { forgetPersons } from './forget-persons';
import { forgetTexts } from './forget-texts';

/**
 * Takes everything of the citizen out of a case, in the caller's transaction: text and summary, what staff wrote about
 * it, parts of co-executors, remarks of second readers, letters and inquiries to other bodies, the card of its reception,
 * the tokens by which it is found, the code on the receipt, the id under which it was imported, what was typed of it
 * before, the people whom no other case has. Dates, topics, results, executor, sex, age band, social position and benefits
 * stay: past quarters must not change.
 * Answers its attachments: the caller tells the journal, and removes their files once all is written.
 * Throws VaultError TAMPERED for a case that another program edited.
 */
export async function destroyCase(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
  actId: string,
): Promise<GoneAttachment[]> {
  await refuseForeignEdit(deps, tx, officeId, caseId);
  const seal = officeSeal(deps, officeId);
  const { doc, number, applicant_id } = await tx
    .selectFrom('cases')
    .select(['doc', 'number', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const people = await takePeopleOff(tx, officeId, caseId);
  const emptied = await tx
    .updateTable('cases')
    .set(eb => ({
      sealed: seal.seal('cases.sealed', caseId, { summary: '', text: '' }),
      key_version: seal.keyVersion,
      applicant_id: null,
      external_id: null,
      status_key: null,
      destroyed_on: deps.clock.today(),
      act_id: actId,
      version: eb('version', '+', 1),
    }))
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    // On PostgreSQL somebody may have held it or taken it up again since it was looked at.
    .where('status', '=', 'closed')
    .where('held_on', 'is', null)
    .executeTakeFirst();
  if (emptied.numUpdatedRows !== 1n) refuse('STALE');
  await resealCase(deps, tx, officeId, caseId);
  await deps.db.search.remove(tx, officeId, [doc]);
  await forgetTexts(tx, officeId, caseId);
  await emptyCaseWords(deps, tx, officeId, caseId);
  await tx.deleteFrom('drafts').where('office_id', '=', officeId).where('case_number', '=', number).execute();
  await tx.deleteFrom('consents').where('office_id', '=', officeId).where('case_id', '=', caseId).execute();
  await forgetPersons(deps, tx, officeId, applicant_id === null ? people : [applicant_id, ...people]);
  return forgetAttachments(tx, officeId, caseId);
}

/** Everybody named under the case besides its applicant. */
async function takePeopleOff(tx: WriteTx, officeId: string, caseId: string): Promise<string[]> {
  const rows = await tx
    .deleteFrom('case_people')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .returning('applicant_id')
    .execute();
  return rows.map(row => row.applicant_id);
}
