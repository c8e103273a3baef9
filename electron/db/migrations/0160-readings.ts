import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Second readings of answers: who was asked and what became of it; the reader's remark is sealed. */
export const readings: Migration = {
  id: '0160-readings',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table readings (
        office_id text not null references offices(id), id text not null, case_id text not null,
        ordinal integer not null, executor_id text not null references executors(id),
        reader_id text references executors(id), asked_by text not null references users(id), asked_at text not null,
        state text not null, read_by text references users(id), ended_at text, agreed_to text,
        sealed ${blob} not null, key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), unique (office_id, case_id, ordinal),
        foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index readings_by_reader on readings (office_id, reader_id, case_id)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
