import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Consents to the processing of personal data, the office's text of them, and whether one is demanded. */
export const consents: Migration = {
  id: '0105-consents',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table consent_settings (
        office_id text primary key references offices(id), required integer not null, version integer not null)`,
      `create table consent_texts (
        office_id text not null references offices(id), version integer not null, ru text not null, kk text not null,
        saved_at text not null, saved_by text not null, primary key (office_id, version))`,
      `create table consents (
        office_id text not null references offices(id), id text not null, person_id text, case_id text,
        form text not null, given_on text not null, text_version integer, attachment_id text, revoked_on text,
        added_at text not null, added_by text not null, sealed ${blob} not null, key_version integer not null,
        version integer not null, row_mac ${blob} not null, primary key (office_id, id),
        foreign key (office_id, person_id) references applicants(office_id, id),
        foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index consents_by_person on consents (office_id, person_id) where person_id is not null`,
      `create index consents_by_case on consents (office_id, case_id) where case_id is not null`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
