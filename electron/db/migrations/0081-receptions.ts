import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Cards of personal reception: a series of numbers of their own; what was said and by whom is sealed. */
export const receptions: Migration = {
  id: '0081-receptions',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table receptions (
        office_id text not null references offices(id), id text not null, case_id text not null,
        number text not null, year integer not null, seq integer not null, held_on text not null,
        receiver_id text not null references users(id), oral integer not null, sealed ${blob} not null,
        key_version integer not null, version integer not null, row_mac ${blob} not null,
        primary key (office_id, id), unique (office_id, case_id), unique (office_id, year, seq),
        foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index receptions_by_day on receptions (office_id, held_on)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
