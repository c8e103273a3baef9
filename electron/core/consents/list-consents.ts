import type { z } from 'zod';
import type { ConsentView } from '../../../shared/contract/consents';
import { may } from '../../../shared/domain/access/access';
import { CONSENT_FORMS, needsConsent } from '../../../shared/domain/consents/consent-rules';
import type { ReadDb } from '../../db';
import { visibleCases } from '../appeals/case-items';
import { openAttachment } from '../attachments/attachment-row';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { CONSENTS, type ConsentRow } from './consent-row';
import { type ConsentSubject, subjectOfCase, subjectOfPerson } from './consent-subject';
import { consentSettingsOf } from './settings';

/** Consents of a case's applicant, or of the case. */
export async function consentsOfCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const { subject, appeal } = await subjectOfCase(read, actor, input.id);
  return consentsOf(deps, actor, subject, needsConsent(appeal), appeal.destroyedOn === null);
}

/** Consents of a person. */
export async function consentsOfPerson(deps: Deps, actor: Actor, input: { id: string }) {
  return consentsOf(deps, actor, await subjectOfPerson(deps.db.read, actor, input.id), true, true);
}

/** Rows of consents of a person or a case, the newest first. */
export async function consentRows(
  db: ReadDb,
  officeId: string,
  subject: ConsentSubject,
): Promise<ConsentRow[]> {
  const rows = db.selectFrom('consents').selectAll().where('office_id', '=', officeId);
  const of =
    subject.caseId === null
      ? rows.where('person_id', 'in', [...subject.personIds])
      : rows.where('case_id', '=', subject.caseId);
  return of.orderBy('given_on', 'desc').orderBy('id', 'desc').execute();
}

async function consentsOf(deps: Deps, actor: Actor, subject: ConsentSubject, needed: boolean, open: boolean) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const [rows, { required }, names] = await Promise.all([
    consentRows(read, actor.officeId, subject),
    consentSettingsOf(read, actor.officeId),
    namesOf(read, actor.officeId),
  ]);
  const scans = await scansOf(deps, actor, rows);
  const items = rows.map((row): z.output<typeof ConsentView> => {
    const scan = row.attachment_id === null ? undefined : scans.get(row.attachment_id);
    return {
      id: row.id,
      version: row.version,
      form: CONSENT_FORMS.find(form => form === row.form) ?? 'paper',
      givenOn: row.given_on,
      textVersion: row.text_version,
      ...CONSENTS.open(seal, row),
      scan: scan === undefined ? null : { id: row.attachment_id ?? '', name: scan },
      revokedOn: row.revoked_on,
      addedAt: row.added_at,
      addedBy: names.get(row.added_by) ?? '',
    };
  });
  const inForce = rows.some(row => row.revoked_on === null);
  return {
    items,
    inForce,
    demanded: required && needed,
    may: { give: open && may(actor, 'appeals.note') },
  };
}

async function namesOf(db: ReadDb, officeId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('office_id', '=', officeId)
    .execute();
  return new Map(rows.map(row => [row.id, row.name]));
}

/** Names of the scans that this actor may see. */
async function scansOf(deps: Deps, actor: Actor, consents: readonly ConsentRow[]) {
  const ids = consents.flatMap(row => row.attachment_id ?? []);
  if (ids.length === 0) return new Map<string, string>();
  const rows = await deps.db.read
    .selectFrom('attachments')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .where('case_id', 'in', visibleCases(deps.db.read, actor).select('cases.id'))
    .execute();
  return new Map(rows.map(row => [row.id, openAttachment(deps, row).name]));
}
