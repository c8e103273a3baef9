import { type Kysely, sql } from 'kysely';
import type { Engine, Migration } from '../migrate';

function statements(engine: Engine): string[] {
  const blob = engine === 'sqlite' ? 'blob' : 'bytea';
  const doc =
    engine === 'sqlite'
      ? 'doc integer primary key autoincrement'
      : 'doc bigint generated always as identity primary key';
  return [
    `alter table applicants add column merged_into text`,
    `alter table applicants add column row_mac ${blob}`,
    `create index applicants_by_survivor on applicants (office_id, merged_into) where merged_into is not null`,
    `create index cases_by_applicant on cases (office_id, applicant_id, doc) where applicant_id is not null`,
    `create table case_people (
      office_id text not null, case_id text not null, applicant_id text not null, part text not null,
      ordinal integer not null, primary key (office_id, case_id, applicant_id),
      foreign key (office_id, case_id) references cases(office_id, id),
      foreign key (office_id, applicant_id) references applicants(office_id, id))`,
    `create index case_people_by_person on case_people (office_id, applicant_id, case_id)`,
    // Who is in the index of persons, in the order of their coming, and by which edition of its rules.
    `create table person_docs (
      ${doc}, office_id text not null, applicant_id text not null, edition integer not null,
      unique (office_id, applicant_id))`,
    `create index person_docs_by_office on person_docs (office_id, doc)`,
    `create table merges (
      office_id text not null references offices(id), id text not null, survivor_id text not null,
      absorbed_id text not null, merged_at text not null, undone_at text, sealed ${blob} not null,
      key_version integer not null, version integer not null, row_mac ${blob} not null, primary key (office_id, id),
      foreign key (office_id, survivor_id) references applicants(office_id, id),
      foreign key (office_id, absorbed_id) references applicants(office_id, id))`,
    `create index merges_by_survivor on merges (office_id, survivor_id)`,
    `create index merges_by_absorbed on merges (office_id, absorbed_id)`,
    `create table households (
      office_id text not null references offices(id), id text not null, sealed ${blob} not null,
      key_version integer not null, version integer not null, row_mac ${blob} not null, primary key (office_id, id))`,
    // A person lives in one household.
    `create table household_members (
      office_id text not null, household_id text not null, applicant_id text not null, ordinal integer not null,
      primary key (office_id, applicant_id),
      foreign key (office_id, household_id) references households(office_id, id),
      foreign key (office_id, applicant_id) references applicants(office_id, id))`,
    `create index household_members_by_household on household_members (office_id, household_id, ordinal)`,
    ...(engine === 'sqlite'
      ? [
          `create virtual table person_tokens using fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
        ]
      : [
          `create table person_tokens (doc bigint primary key, office_id text not null, tokens text[] not null)`,
          `create index person_tokens_gin on person_tokens using gin (tokens)`,
        ]),
  ];
}

/** Persons: duplicates joined to one, several people under one appeal, households, a blind index of their own. */
export const persons: Migration = {
  id: '0070-persons',
  async up(tx: Kysely<unknown>, engine) {
    for (const statement of statements(engine)) await sql.raw(statement).execute(tx);
  },
};
