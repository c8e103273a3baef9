import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { readForm } from '../../../shared/domain/statistics/forms/check-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { FORMER_FORMS, SHIPPED_FORMS } from '../../../shared/domain/statistics/forms/shipped';
import type { ReadDb, Tables } from '../../db';
import { refuse } from '../refusal';

/** A form's text as it is stored, hashed and issued (RFC 8785). */
export function canonicalForm(form: Form): string {
  return canonicalize(form) ?? '';
}

export function formHash(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

export interface KnownForms {
  /** The newest of every id: shipped ones first, in their order. */
  readonly forms: readonly { readonly form: Form; readonly shipped: boolean }[];
  /** Ids of installed forms that are not what the journal says was installed. */
  readonly damaged: readonly string[];
}

/**
 * Every form the office can choose. A stored body counts only with the hash that the journal has of its installation:
 * the chain vouches for it, so that nobody can slip another form in.
 */
export async function knownForms(db: ReadDb, officeId: string): Promise<KnownForms> {
  const rows = await installedRows(db, officeId);
  const newest = rows.filter((row, index) => rows[index - 1]?.id !== row.id);
  const read = newest.map(row => ({ id: row.id, form: installedForm(row) }));
  const installed = new Map(read.flatMap(({ id, form }) => (form ? [[id, form] as const] : [])));
  const shipped = SHIPPED_FORMS.map(form => {
    const newer = installed.get(form.id);
    installed.delete(form.id);
    // One that the centre issued under this number before the program shipped it stays the centre's.
    return newer && newer.version >= form.version ? { form: newer, shipped: false } : { form, shipped: true };
  });
  return {
    forms: [...shipped, ...[...installed.values()].map(form => ({ form, shipped: false }))],
    damaged: read.flatMap(({ id, form }) => (form ? [] : [id])),
  };
}

/** Every version that was installed, with the event that tells of it; the newest of a form first. */
function installedRows(db: ReadDb, officeId: string): Promise<StoredRow[]> {
  return db
    .selectFrom('forms')
    .leftJoin('events', join =>
      join.onRef('events.office_id', '=', 'forms.office_id').onRef('events.seq', '=', 'forms.event_seq'),
    )
    .selectAll('forms')
    .select(['events.type', 'events.data'])
    .where('forms.office_id', '=', officeId)
    .orderBy('forms.id')
    .orderBy('forms.version', 'desc')
    .execute();
}

type StoredRow = Tables['forms'] & { readonly type: string | null; readonly data: string | null };

function installedForm({ id, version, body, type, data }: StoredRow): Form | null {
  const said = JSON.stringify({ form: id, version, hash: formHash(body) });
  if (type !== 'FORM_INSTALLED' || data !== said) return null;
  return readForm(body).form;
}

/** The newest version of a form. Refuses NOT_FOUND, FORM_DAMAGED. */
export async function formOf(db: ReadDb, officeId: string, id: string): Promise<Form> {
  const { forms, damaged } = await knownForms(db, officeId);
  if (damaged.includes(id)) refuse('FORM_DAMAGED');
  return forms.find(({ form }) => form.id === id)?.form ?? refuse('NOT_FOUND');
}

/** What can be chosen, in few words. */
export async function listForms(db: ReadDb, officeId: string) {
  const { forms, damaged } = await knownForms(db, officeId);
  return {
    forms: forms.map(({ form: { id, version, title, issuer }, shipped }) => ({
      id,
      version,
      title,
      issuer,
      shipped,
    })),
    damaged: [...damaged],
  };
}

/** Are these forms here in just these versions? A damaged one is not. */
export async function knowsForms(
  db: ReadDb,
  officeId: string,
  asked: readonly { readonly id: string; readonly version: number; readonly hash: string }[],
): Promise<boolean> {
  if (asked.length === 0) return true;
  const rows = await installedRows(db, officeId);
  const known = [...SHIPPED_FORMS, ...FORMER_FORMS, ...rows.flatMap(row => installedForm(row) ?? [])];
  const names = new Set(known.map(form => nameOf(form.id, form.version, formHash(canonicalForm(form)))));
  return asked.every(({ id, version, hash }) => names.has(nameOf(id, version, hash)));
}

/** Hashes under which figures of a form come: its own and, of a shipped one, those of its earlier versions. */
export function hashesOf(form: Form): ReadonlySet<string> {
  const hash = (one: Form) => formHash(canonicalForm(one));
  const own = hash(form);
  const shipped = SHIPPED_FORMS.find(({ id }) => id === form.id);
  if (!shipped || hash(shipped) !== own) return new Set([own]);
  return new Set([own, ...FORMER_FORMS.filter(({ id }) => id === form.id).map(hash)]);
}

function nameOf(id: string, version: number, hash: string): string {
  return `${id} ${version} ${hash}`;
}
