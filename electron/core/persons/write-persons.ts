import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { PERSON_INDEX_EDITION, personForms } from './person-forms';
import { type KnownPerson, PERSONS, type StoredPerson } from './stored-person';

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
  const rows = people.map(({ id, record }) =>
    PERSONS.stamp(deps, { office_id: officeId, id, merged_into: null }, record),
  );
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
  const row = await PERSONS.rewrite(deps, tx, before, { merged_into: mergedInto }, record);
  return { row, record };
}
