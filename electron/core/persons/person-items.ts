import { sql } from 'kysely';
import type { z } from 'zod';
import type { PersonItem } from '../../../shared/contract/persons';
import { maskPhone } from '../../../shared/domain/identity';
import type { ReadDb } from '../../db';
import { displayName } from '../appeals/applicant';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { type KnownPerson, openPerson, personRows } from './stored-person';

export type Item = z.output<typeof PersonItem>;

/** Persons by id, in the order given, with what their cases tell. */
export async function itemsByPerson(deps: Deps, officeId: string, ids: readonly string[]): Promise<Item[]> {
  const seal = officeSeal(deps, officeId);
  const rows = await personRows(deps.db.read, officeId, ids);
  const tallies = await tallyCases(deps.db.read, officeId, ids);
  const byId = new Map(rows.map(row => [row.id, itemOf(openPerson(seal, row), tallies.get(row.id))]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

export interface Tally {
  readonly cases: number;
  readonly openCases: number;
  readonly lastVisit: string | null;
}
const NO_CASES: Tally = { cases: 0, openCases: 0, lastVisit: null };

export function itemOf({ row, record }: KnownPerson, tally: Tally = NO_CASES): Item {
  const [phone] = record.phones;
  return {
    id: row.id,
    version: row.version,
    name: displayName(record),
    birthDate: record.birthDate ?? null,
    phone: phone ? maskPhone(phone) : null,
    address: record.address ?? null,
    ...tally,
    flags: record.flags,
  };
}

/** How many cases a person has, open ones among them, and when they last came; their duplicates' cases count. */
export async function tallyCases(
  db: ReadDb,
  officeId: string,
  ids: readonly string[],
): Promise<Map<string, Tally>> {
  if (ids.length === 0) return new Map();
  const joined = await db
    .selectFrom('applicants')
    .select(['id', 'merged_into'])
    .where('office_id', '=', officeId)
    .where('merged_into', 'in', [...ids])
    .execute();
  const personOf = new Map<string, string>(ids.map(id => [id, id]));
  for (const row of joined) if (row.merged_into !== null) personOf.set(row.id, row.merged_into);
  const all = [...personOf.keys()];
  const main = await db
    .selectFrom('cases')
    .select(['id', 'applicant_id', 'status', 'received_on'])
    .where('office_id', '=', officeId)
    .where('applicant_id', 'in', all)
    .execute();
  const beside = await db
    .selectFrom('case_people as p')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'p.office_id').onRef('c.id', '=', 'p.case_id'),
    )
    .select(['c.id', 'p.applicant_id', 'c.status', 'c.received_on'])
    .where('p.office_id', '=', officeId)
    .where('p.applicant_id', 'in', all)
    .where('p.part', '<>', sql.lit('main'))
    .execute();
  const seen = new Map<string, Map<string, { status: string; received_on: string }>>();
  for (const row of [...main, ...beside]) {
    const person = personOf.get(row.applicant_id ?? '');
    if (person === undefined) continue;
    const own = seen.get(person) ?? new Map<string, { status: string; received_on: string }>();
    own.set(row.id, row);
    seen.set(person, own);
  }
  return new Map([...seen].map(([person, cases]) => [person, tallyOf([...cases.values()])]));
}

function tallyOf(cases: readonly { status: string; received_on: string }[]): Tally {
  const days = cases.map(row => row.received_on).sort();
  return {
    cases: cases.length,
    openCases: cases.filter(row => row.status !== 'closed').length,
    lastVisit: days.at(-1) ?? null,
  };
}
