import type { WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { officeSeal } from '../vault/office-seal';
import { isOwnPerson, type PersonRow, personMac } from '../vault/person-seal';
import { PERSON_INDEX_EDITION, personForms } from './person-forms';
import type { KnownPerson, StoredPerson } from './stored-person';

export interface NewPerson {
  readonly id: string;
  readonly record: StoredPerson;
}

/** Writes persons the office did not know: sealed, vouched for, found by name, number and identity keys. */
export async function insertPersons(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  people: readonly NewPerson[],
): Promise<void> {
  if (people.length === 0) return;
  const seal = officeSeal(deps, officeId);
  const rows = people.map(({ id, record }) => {
    const row: PersonRow = {
      office_id: officeId,
      id,
      sealed: seal.seal('applicants.sealed', id, record),
      key_version: seal.keyVersion,
      version: 1,
      merged_into: null,
    };
    return { ...row, row_mac: personMac(deps, row) };
  });
  await tx.insertInto('applicants').values(rows).execute();
  await indexPersons(deps, tx, officeId, people, true);
}

/** Puts persons into their blind index, in place of what stood there. */
export async function indexPersons(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  people: readonly NewPerson[],
  fresh = false,
): Promise<void> {
  const seal = officeSeal(deps, officeId);
  await deps.db.persons.put(
    tx,
    officeId,
    PERSON_INDEX_EDITION,
    people.map(({ id, record }) => ({ applicantId: id, tokens: seal.tokens(personForms(record)) })),
    fresh,
  );
}

/**
 * Writes a known person anew, one version on. Throws VaultError TAMPERED for a row that another program edited, and
 * refuses STALE where somebody else wrote it meanwhile. Finding aids are the caller's business.
 */
export async function rewritePerson(
  deps: Deps,
  tx: WriteTx,
  { row: before }: KnownPerson,
  record: StoredPerson,
  mergedInto: string | null = before.merged_into,
): Promise<KnownPerson> {
  if (!isOwnPerson(deps, before))
    throw new VaultError('TAMPERED', 'The person was changed outside the program.');
  const seal = officeSeal(deps, before.office_id);
  const { row_mac: _old, ...kept } = before;
  const row: PersonRow = {
    ...kept,
    sealed: seal.seal('applicants.sealed', before.id, record),
    key_version: seal.keyVersion,
    version: before.version + 1,
    merged_into: mergedInto,
  };
  const written = { ...row, row_mac: personMac(deps, row) };
  const done = await tx
    .updateTable('applicants')
    .set(written)
    .where('office_id', '=', before.office_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) refuse('STALE');
  return { row: written, record };
}
