import { z } from 'zod';
import { Applicant, PersonFlag } from '../../../shared/contract/applicant';
import type { ReadDb, Tables } from '../../db';
import type { OfficeSeal } from '../vault/office-seal';
import { vouchedTable } from '../vault/vouched-table';

/** What is sealed of a person. Rows made before flags were known are read by the same schema. */
export const StoredPerson = Applicant.extend({ flags: z.array(PersonFlag).default([]) }).strict();
export type StoredPerson = z.output<typeof StoredPerson>;

/** Persons: everything but whom a duplicate was joined to is sealed. */
export const PERSONS = vouchedTable({
  table: 'applicants',
  value: StoredPerson,
  called: 'person',
  covers: ['office_id', 'id', 'key_version', 'version', 'merged_into'],
});

/** A person with the row it came from. */
export interface KnownPerson {
  readonly row: Tables['applicants'];
  readonly record: StoredPerson;
}

/** What is told of a person as the applicant of a case: everything but the flags. */
export function applicantOf({ flags: _flags, ...applicant }: StoredPerson): z.output<typeof Applicant> {
  return applicant;
}

/** Opens a person's row. Throws VaultError TAMPERED when it is not what was sealed there. */
export function openPerson(seal: OfficeSeal, row: Tables['applicants']): KnownPerson {
  return { row, record: PERSONS.open(seal, row) };
}

/** Rows of an office's persons by their ids, in no order. */
export async function personRows(
  db: ReadDb,
  officeId: string,
  ids: readonly string[],
): Promise<Tables['applicants'][]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('applicants')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
}

/** A person of the office; where it was joined to another one, that one. Null where there is none. */
export async function findPerson(
  db: ReadDb,
  seal: OfficeSeal,
  officeId: string,
  id: string,
): Promise<KnownPerson | null> {
  const [row] = await personRows(db, officeId, [id]);
  if (!row) return null;
  const [survivor] = row.merged_into === null ? [row] : await personRows(db, officeId, [row.merged_into]);
  return survivor ? openPerson(seal, survivor) : null;
}
