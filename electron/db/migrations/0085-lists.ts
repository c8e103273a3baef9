import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** What lists are sorted and narrowed by, campaigns, saved views, the columns a person has chosen. */
export const lists: Migration = {
  id: '0085-lists',
  async up(tx: Kysely<unknown>, engine) {
    const blob = engine === 'sqlite' ? 'blob' : 'bytea';
    for (const statement of [
      `create table campaigns (
        office_id text not null references offices(id), id text not null, name_ru text not null, name_kk text not null,
        from_on text not null, to_on text not null, version integer not null, primary key (office_id, id))`,
      `alter table cases add column campaign_id text`,
      // The order of the page stands in the index: on PostgreSQL the key of a row is no part of it by itself.
      `drop index cases_by_received`,
      `create index cases_by_received on cases (office_id, received_on, doc)`,
      `drop index cases_by_executor`,
      `create index cases_by_executor on cases (office_id, executor_id, doc, status)`,
      `create index cases_by_due on cases (office_id, due_on, doc)`,
      `create index cases_by_topic on cases (office_id, topic, doc)`,
      `create index cases_by_channel on cases (office_id, channel, doc)`,
      // Everything a filter asks for, newest first: a rare filter reads this and not the sealed rows.
      `create index cases_facets on cases (office_id, doc, status, due_on, received_on, channel, kind, repeat, classifier,
        topic, territory, executor_id, campaign_id)`,
      `create index questions_further on questions (office_id, topic, classifier, case_id) where ordinal > 1`,
      `create table saved_views (
        office_id text not null references offices(id), id text not null, owner_id text not null,
        shared integer not null, sealed ${blob} not null, key_version integer not null, version integer not null,
        primary key (office_id, id))`,
      `create table list_columns (
        office_id text not null references offices(id), user_id text not null, columns text not null,
        primary key (office_id, user_id))`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
