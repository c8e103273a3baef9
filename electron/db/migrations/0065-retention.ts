import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** How long cases are kept, what holds them, the acts by which they are destroyed. */
export const retention: Migration = {
  id: '0065-retention',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table retention_settings (
        office_id text primary key references offices(id), years integer not null, to_year_end integer not null,
        pause_hours integer not null, source text not null, version integer not null)`,
      `alter table cases add column held_on text`,
      `alter table cases add column destroyed_on text`,
      `alter table cases add column act_id text`,
      `create index cases_to_destroy on cases (office_id, closed_on, id)
        where status = 'closed' and destroyed_on is null`,
      `create table destruction_acts (
        office_id text not null references offices(id), id text not null, year integer not null, seq integer not null,
        state text not null, years integer not null, to_year_end integer not null, source text not null,
        prepared_by text not null, prepared_at text not null, confirmed_by text, confirmed_at text, not_before text,
        ended_by text, ended_at text, cleared_at text, version integer not null, key_version integer not null,
        row_mac ${blob} not null, primary key (office_id, id), unique (office_id, year, seq))`,
      `create table destruction_act_cases (
        office_id text not null, act_id text not null, case_id text not null, number text not null,
        received_on text not null, closed_on text not null, keep_until text not null, outcome text,
        primary key (office_id, act_id, case_id),
        foreign key (office_id, act_id) references destruction_acts(office_id, id),
        foreign key (office_id, case_id) references cases(office_id, id))`,
      `create index act_cases_by_case on destruction_act_cases (office_id, case_id)`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
