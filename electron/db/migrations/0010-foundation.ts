import { type Kysely, sql } from 'kysely';
import type { Engine, Migration } from '../migrate';

/** Statements with the words in which the engines differ filled in. */
function statements(engine: Engine): string[] {
  const blob = engine === 'sqlite' ? 'blob' : 'bytea';
  const casesKey =
    engine === 'sqlite'
      ? { doc: 'doc integer primary key autoincrement', key: 'unique (office_id, id)' }
      : { doc: 'doc bigint generated always as identity unique', key: 'primary key (office_id, id)' };
  return [
    `create table meta (key text primary key, value text not null)`,
    `create table offices (
      id text primary key, code text not null, code_key text not null unique, name_ru text not null, name_kk text not null,
      territory text not null, profile text not null, language text not null, demo integer not null,
      number_template text not null, key_version integer not null, rules_version integer not null, created_at text not null)`,
    `create table executors (
      id text primary key, office_id text not null references offices(id), code text not null, name text not null,
      kind text not null, level text, capacity integer not null, active integer not null, last_assigned_at text,
      version integer not null, unique (office_id, code))`,
    `create table users (
      id text primary key, office_id text not null references offices(id), login text not null unique, name text not null,
      roles text not null, executor_id text references executors(id), recipient text not null,
      sealed_identity text not null, created_at text not null)`,
    `create table grants (
      office_id text not null references offices(id), user_id text not null references users(id),
      key_version integer not null, wrapped text not null, primary key (office_id, user_id, key_version))`,
    `create table absences (
      id text primary key, office_id text not null references offices(id),
      executor_id text not null references executors(id), from_on text not null, to_on text not null,
      substitute_id text references executors(id))`,
    `create table routing_rules (
      id text primary key, office_id text not null references offices(id), position integer not null, title text not null,
      active integer not null, classifier text, topic text, territory text, kind text, target text not null)`,
    `create table classifiers (
      owner text not null, id text not null, name_ru text not null, name_kk text not null, edition text not null,
      source text not null, primary key (owner, id))`,
    `create table topics (
      owner text not null, classifier text not null, code text not null, parent text, level integer not null,
      path text not null, section text not null, theme text not null, name_ru text not null, name_kk text not null,
      search text not null, primary key (owner, classifier, code))`,
    `create table territories (
      code text primary key, profile text not null, parent text, level integer not null, path text not null,
      name_ru text not null, name_kk text not null, search text not null)`,
    `create index territories_by_parent on territories (parent)`,
    `create table counters (
      office_id text not null references offices(id), series text not null, year integer not null,
      last integer not null, primary key (office_id, series, year))`,
    `create table applicants (
      office_id text not null references offices(id), id text not null, sealed ${blob} not null,
      key_version integer not null, version integer not null, primary key (office_id, id))`,
    `create table cases (
      ${casesKey.doc}, office_id text not null references offices(id), id text not null, number text not null,
      series text not null, year integer not null, seq integer not null, source_id text, external_id text,
      received_on text not null, registered_at text not null, due_on text not null, closed_on text, status text not null,
      channel text not null, source text not null, kind text not null, author text not null, signatures integer,
      repeat text not null, language text not null, urgency text not null, territory text, executor_id text references executors(id),
      decision text not null, applicant_id text, sex text, age_band text, social_position text,
      classifier text not null, topic text not null, sealed ${blob} not null, key_version integer not null,
      version integer not null, ${casesKey.key}, unique (office_id, number), unique (office_id, series, year, seq),
      foreign key (office_id, applicant_id) references applicants(office_id, id))`,
    `create unique index cases_by_external_id on cases (office_id, source_id, external_id) where external_id is not null`,
    `create index cases_by_received on cases (office_id, received_on)`,
    `create index cases_by_closed on cases (office_id, closed_on, received_on)`,
    // Newest first: everything, by status, of one executor.
    `create index cases_by_doc on cases (office_id, doc)`,
    `create index cases_by_status on cases (office_id, status, doc)`,
    `create index cases_by_executor on cases (office_id, executor_id, doc)`,
    // Most urgent first: only what is open, a small part of an old base.
    `create index cases_open_by_due on cases (office_id, due_on, doc, status, executor_id) where status <> 'closed'`,
    `create index cases_open_by_executor on cases (office_id, executor_id, due_on, doc, status) where status <> 'closed'`,
    `create table case_benefits (
      office_id text not null, case_id text not null, benefit text not null, primary key (office_id, case_id, benefit),
      foreign key (office_id, case_id) references cases(office_id, id))`,
    `create table questions (
      office_id text not null, id text not null, case_id text not null, ordinal integer not null, classifier text not null,
      topic text not null, section text not null, theme text not null, result text, result_on text,
      received_on text not null, closed_on text, primary key (office_id, id), unique (office_id, case_id, ordinal),
      foreign key (office_id, case_id) references cases(office_id, id))`,
    `create table events (
      office_id text not null references offices(id), seq integer not null, id text not null, case_id text, type text not null,
      actor_id text, at text not null, data text not null, sealed ${blob}, key_version integer, hash text not null,
      primary key (office_id, seq))`,
    `create index events_by_case on events (office_id, case_id, seq)`,
    `create table journal_heads (office_id text primary key references offices(id), seq integer not null, hash text not null)`,
    ...(engine === 'sqlite'
      ? [
          `create virtual table case_tokens using fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
        ]
      : [
          `create table case_tokens (doc bigint primary key, office_id text not null, tokens text[] not null)`,
          `create index case_tokens_gin on case_tokens using gin (tokens)`,
        ]),
  ];
}

/** Offices, people, keys, rules, reference tables, sealed cases, the chained journal, the blind index. */
export const foundation: Migration = {
  id: '0010-foundation',
  async up(tx: Kysely<unknown>, engine) {
    for (const statement of statements(engine)) await sql.raw(statement).execute(tx);
  },
};
