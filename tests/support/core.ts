import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import pg from 'pg';
import { fixedClock } from '../../electron/core/clock';
import type { Clock, Log, Session } from '../../electron/core/core';
import { type AppRouter, type Core, createCore } from '../../electron/core/create-core';
import type { Restoring } from '../../electron/core/restore/restoring';
import { openSession } from '../../electron/core/session/session';
import { SQLITE_FILE } from '../../electron/db';
import { ARGON2_TEST } from './argon2-test';
import { hire } from './hire';

/** Both engines; a suite that runs `describe.each(ENGINES)` proves the same on each. */
export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export const TODAY = '2026-11-20';
export const PASSWORD = 'correct horse 42';

/**
 * Bases as the program leaves them before there is an office, which the run makes once: migrations and reference data
 * take longer than most tests. A test of a base's beginnings names its own folder or address.
 */
export const EMPTY_BASES = {
  sqlite: () => process.env.RECEPTION_TEST_EMPTY_SQLITE,
  postgres: () => process.env.RECEPTION_TEST_EMPTY_POSTGRES,
};

export const silentLog: Log = { info: () => undefined, error: () => undefined };

export type Client = RouterClient<AppRouter>;

export interface TestCore {
  readonly core: Core;
  readonly dataDir: string;
  /** Address of the PostgreSQL base; null on SQLite. */
  readonly url: string | null;
  /** A client of its own session: a person at a desk. */
  client(session?: Session): Client;
  close(): Promise<void>;
}

/**
 * A core on a base of the engine, with a standing clock and cheap passwords. The base is fresh unless a folder
 * and an address of an earlier one are given.
 */
export async function aCore(
  engine: Engine,
  options: {
    clock?: Clock;
    instant?: () => number;
    log?: Log;
    dataDir?: string;
    url?: string | null;
    busyTimeoutMs?: number;
    restoring?: Restoring;
  } = {},
): Promise<TestCore> {
  const url = engine === 'postgres' ? (options.url ?? (await freshPostgres(EMPTY_BASES.postgres()))) : null;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'reception-'));
  const empty = EMPTY_BASES.sqlite();
  if (engine === 'sqlite' && !options.dataDir && empty) copyFileSync(empty, join(dataDir, SQLITE_FILE));
  const core = await createCore({
    dataDir,
    clock: options.clock ?? fixedClock(TODAY),
    ...(options.instant ? { instant: options.instant } : {}),
    log: options.log ?? silentLog,
    passwordCost: ARGON2_TEST,
    ...(options.restoring ? { restoring: options.restoring } : {}),
    database: url
      ? { kind: 'postgres', url }
      : {
          kind: 'sqlite',
          ...(options.busyTimeoutMs === undefined ? {} : { busyTimeoutMs: options.busyTimeoutMs }),
        },
  });
  return {
    core,
    dataDir,
    url,
    client: (session = openSession()) =>
      createRouterClient(core.router, { context: { session, requestId: randomUUID() } }),
    async close() {
      await core.close();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A new database on the run's server, empty or a copy of another that nobody has open. */
export async function freshPostgres(template?: string): Promise<string> {
  const server = process.env.RECEPTION_TEST_POSTGRES;
  if (!server) throw new Error('no PostgreSQL: tests/support/global-setup.ts did not run');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(
    `create database ${name}${template ? ` template ${new URL(template).pathname.slice(1)}` : ''}`,
  );
  await client.end();
  return `${server}/${name}`;
}

/** An office with its head signed in. */
export async function anOffice(test: TestCore, overrides: { profile?: 'KZ' | 'RU'; code?: string } = {}) {
  const session = openSession();
  const head = test.client(session);
  const { office, actor } = await head.office.create({
    code: overrides.code ?? 'KZ-01',
    nameRu: 'Приёмная',
    nameKk: 'Қоғамдық қабылдау',
    territory: overrides.profile === 'RU' ? '55' : '110000000',
    profile: overrides.profile ?? 'KZ',
    language: 'ru',
    headName: 'Сәрсенова Гүлмира',
    login: 'head',
    password: PASSWORD,
  });
  return { head, session, office, actor };
}

/** The base of a centre, with its head signed in. */
export function aCentre(head: Client) {
  return head.office.create({
    kind: 'centre',
    code: 'KZ-00',
    nameRu: 'Центральный комитет',
    nameKk: 'Орталық комитет',
    territory: '710000000',
    profile: 'KZ',
    language: 'ru',
    headName: 'Омарова Әсел',
    login: 'head',
    password: PASSWORD,
  });
}

/** An executor with a sign-in of their own. */
export async function anExecutor(
  test: TestCore,
  head: Client,
  person: { login: string; name: string; kind: 'deputy' | 'lawyer' | 'assistant'; capacity?: number },
) {
  const { id } = await head.staff.saveExecutor({
    id: null,
    expectedVersion: null,
    name: person.name,
    kind: person.kind,
    level: person.kind === 'deputy' ? 'oblast' : null,
    capacity: person.capacity ?? 10,
    active: true,
  });
  await hire(head, {
    login: person.login,
    name: person.name,
    roles: ['executor'],
    password: PASSWORD,
    executorId: id,
  });
  const client = test.client();
  await client.session.signIn({ login: person.login, password: PASSWORD });
  return { id, client };
}

/** An appeal as a registrar would type it. */
export function anAppeal(
  overrides: Partial<Parameters<Client['appeals']['register']>[0]> = {},
): Parameters<Client['appeals']['register']>[0] {
  return {
    channel: 'walk-in',
    kind: 'application',
    applicant: {
      surname: 'Ахметбекова',
      firstName: 'Айгүл',
      patronymic: 'Серікқызы',
      phones: ['8 701 234 56 78'],
    },
    territory: '110000000',
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: 'Отказали в пособии на четвёртого ребёнка',
    text: 'Подала документы 3 сентября. Отбасында төрт бала бар.',
    language: 'ru',
    ...overrides,
  };
}
