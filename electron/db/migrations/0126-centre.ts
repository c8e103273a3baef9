import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** What the centre keeps of the offices that report to it: their keys and their packages. */
export const centre: Migration = {
  id: '0126-centre',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table centre_offices (
        office_id text not null references offices(id), code text not null, name_ru text not null,
        name_kk text not null, territory text not null, public_key text not null, enrolled_at text not null,
        primary key (office_id, code))`,
      `create table centre_packages (
        office_id text not null, code text not null, quarter text not null, issue integer not null,
        snapshot text not null, received_at text not null, content ${blob} not null,
        primary key (office_id, code, quarter, issue),
        foreign key (office_id, code) references centre_offices(office_id, code))`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
