import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteQueryCompiler,
} from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openPostgres, openSqlite } from '../../electron/db';
import { migrations } from '../../electron/db/migrations';
import { foundation } from '../../electron/db/migrations/0010-foundation';
import { aFolder, outside } from '../support/base-file';
import { ENGINES, type Engine, freshPostgres } from '../support/core';

const NOW = '2026-11-20T09:00:00.000Z';

/** The statements of the first migration, as an engine gets them. */
async function statementsOf(engine: Engine): Promise<string[]> {
  const statements: string[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => (engine === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
      createDriver: () => new DummyDriver(),
      createIntrospector: () => {
        throw new Error('nobody looks');
      },
      createQueryCompiler: () =>
        engine === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
    },
    log: event => {
      statements.push(event.query.sql);
    },
  });
  await foundation.up(db, engine);
  return statements;
}

/** Rows of the first release: an office at work. */
const rowsOf = (engine: Engine): string[] => {
  const bytes = engine === 'sqlite' ? `x'0102'` : `'\\x0102'`;
  return [
    `create table schema_migrations (id text primary key, applied_at text not null)`,
    `insert into schema_migrations values ('${foundation.id}', '${NOW}')`,
    `insert into offices values ('o1', 'KZ-01', 'kz-01', 'Приёмная', 'Қабылдау', '110000000', 'KZ', 'kk', 0, '{seq}', 1, 1, '${NOW}')`,
    `insert into executors values ('e1', 'o1', 'E-1', 'Иванова', 'lawyer', null, 10, 1, null, 1)`,
    `insert into users values ('u1', 'o1', 'head', 'Сәрсенова', '["head"]', null, 'age1x', '{}', '${NOW}')`,
    `insert into grants values ('o1', 'u1', 1, 'wrapped')`,
    `insert into counters values ('o1', 'appeal', 2026, 1)`,
    `insert into applicants values ('o1', 'a1', ${bytes}, 1, 1)`,
    `insert into cases (office_id, id, number, series, year, seq, received_on, registered_at, due_on, status, channel,
       source, kind, author, repeat, language, urgency, executor_id, decision, applicant_id, classifier, topic, sealed,
       key_version, version)
     values ('o1', 'c1', 'KZ-01-1', 'appeal', 2026, 1, '2026-11-20', '${NOW}', '2026-12-11', 'assigned', 'walk-in',
       'citizen', 'application', 'individual', 'first', 'ru', 'normal', 'e1', '{}', 'a1', 'ru-2025', '0002.0007',
       ${bytes}, 1, 1)`,
    `insert into questions values ('o1', 'q1', 'c1', 1, 'ru-2025', '0002.0007', '0002', '0007', null, null, '2026-11-20', null)`,
    `insert into journal_heads values ('o1', 0, '')`,
  ];
};

describe.each(ENGINES)('a base of the first migration alone, on %s', engine => {
  it('comes up to this program with its rows', async () => {
    const folder = aFolder();
    const url = engine === 'postgres' ? await freshPostgres() : '';
    const statements = [...(await statementsOf(engine)), ...rowsOf(engine)];
    if (engine === 'sqlite')
      await outside(folder.file, async run => {
        for (const statement of statements) await run(statement);
      });
    else {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    }
    const db = engine === 'sqlite' ? await openSqlite(folder.path, NOW) : await openPostgres(url, NOW);
    const steps = await db.read.selectFrom('schema_migrations').select('id').orderBy('id').execute();
    expect(steps.map(({ id }) => id)).toEqual(migrations.map(({ id }) => id));
    expect(await db.read.selectFrom('offices').selectAll().execute()).toMatchObject([
      { id: 'o1', name_kk: 'Қабылдау', key_version: 1, idle_minutes: 10, recovery_recipient: null },
    ]);
    expect(await db.read.selectFrom('users').selectAll().execute()).toMatchObject([
      { login: 'head', must_change_password: 0, removed_at: null },
    ]);
    expect(await db.read.selectFrom('cases').selectAll().execute()).toMatchObject([
      { id: 'c1', number: 'KZ-01-1', applicant_id: 'a1', row_mac: null, sealed: Buffer.from([1, 2]) },
    ]);
    expect(await db.read.selectFrom('journal_heads').selectAll().execute()).toMatchObject([
      { office_id: 'o1', sealed_seq: 0, sealed_mac: null },
    ]);
    await db.close();
    folder.remove();
  });
});
