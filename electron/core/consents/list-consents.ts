import type { z } from 'zod';
import type { ConsentView } from '../../../shared/contract/consents';
import { may } from '../../../shared/domain/access/access';
import {
  CASE_CONSENT_KINDS,
  CONSENT_FORMS,
  CONSENT_KINDS,
  type ConsentKind,
  consentKindOf,
  needsConsent,
} from '../../../shared/domain/consents/consent-rules';
import type { ReadDb } from '../../db';
import { visibleCases } from '../appeals/case-items';
import { openAttachment } from '../attachments/attachment-row';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { officeSeal } from '../vault/office-seal';
import { CONSENTS, type ConsentRow } from './consent-row';
import { type ConsentSubject, casesOfSubject, subjectOfCase, subjectOfPerson } from './consent-subject';
import { consentSettingsOf } from './settings';

/** Consents of a case's applicant, or of the case, to what is done with a case. */
export async function consentsOfCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const { subject, appeal } = await subjectOfCase(read, actor, input.id);
  const needed = needsConsent(appeal);
  return consentsOf(deps, actor, subject, {
    kinds: CASE_CONSENT_KINDS,
    toProcessing: needed,
    toPassingOn: needed && (await wasForwarded(read, actor.officeId, [input.id])),
    open: appeal.destroyedOn === null,
  });
}

/** Consents of a person, to publication as well. */
export async function consentsOfPerson(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const subject = await subjectOfPerson(read, actor, input.id);
  const cases = await casesOfSubject(read, actor.officeId, subject);
  return consentsOf(deps, actor, subject, {
    kinds: CONSENT_KINDS,
    toProcessing: true,
    toPassingOn: await wasForwarded(read, actor.officeId, cases),
    open: true,
  });
}

/** Is one of a kind in force? */
export async function isConsentInForce(
  db: ReadDb,
  officeId: string,
  subject: ConsentSubject,
  kind: ConsentKind,
): Promise<boolean> {
  return inForce(await consentRows(db, officeId, subject), kind);
}

function inForce(rows: readonly ConsentRow[], kind: ConsentKind): boolean {
  return rows.some(row => consentKindOf(row.kind) === kind && row.revoked_on === null);
}

/** Is one of these cases forwarded to another body, and not taken back? */
async function wasForwarded(db: ReadDb, officeId: string, cases: readonly string[]): Promise<boolean> {
  if (cases.length === 0) return false;
  const forward = await db
    .selectFrom('forwards')
    .select('id')
    .where('office_id', '=', officeId)
    .where('case_id', 'in', cases)
    .where('undone_on', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return forward !== undefined;
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

interface Asked {
  /** The kinds that the screen speaks of. */
  readonly kinds: readonly ConsentKind[];
  /** May one to processing be demanded here at all? */
  readonly toProcessing: boolean;
  readonly toPassingOn: boolean;
  /** May more be noted here? */
  readonly open: boolean;
}

async function consentsOf(deps: Deps, actor: Actor, subject: ConsentSubject, asked: Asked) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const [all, { required }, names] = await Promise.all([
    consentRows(read, actor.officeId, subject),
    consentSettingsOf(read, actor.officeId),
    userNames(read, actor.officeId),
  ]);
  const rows = all.filter(row => asked.kinds.includes(consentKindOf(row.kind)));
  const scans = await scansOf(deps, actor, rows);
  const items = rows.map((row): z.output<typeof ConsentView> => {
    const scan = row.attachment_id === null ? undefined : scans.get(row.attachment_id);
    return {
      id: row.id,
      version: row.version,
      kind: consentKindOf(row.kind),
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
  const needed = {
    processing: required && asked.toProcessing,
    'passing-on': asked.toPassingOn,
    publication: false,
  };
  return {
    items,
    kinds: asked.kinds.map(kind => ({ kind, inForce: inForce(rows, kind), needed: needed[kind] })),
    may: { give: asked.open && may(actor, 'appeals.note') },
  };
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
