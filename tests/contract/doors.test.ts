import { beforeAll, describe, expect, it } from 'vitest';
import { aCore, anAppeal, PASSWORD, type TestCore } from '../support/core';
import {
  type Door,
  type DoorClient,
  directDoor,
  httpDoor,
  type Outcome,
  outcomeOf,
  portDoor,
  withoutIds,
} from '../support/doors';

interface Scene {
  readonly core: TestCore['core'];
  readonly head: DoorClient;
  readonly stranger: DoorClient;
  /** The appeal that "registers an appeal" made. */
  appeal: string;
}
interface Case {
  readonly name: string;
  /** `ok`, or the code it must be refused with. */
  readonly ends: string;
  call(scene: Scene): Promise<unknown>;
}

const OFFICE = {
  code: 'KZ-01',
  nameRu: 'Приёмная',
  nameKk: 'Қоғамдық қабылдау',
  territory: '110000000',
  profile: 'KZ' as const,
  language: 'ru' as const,
  headName: 'Сәрсенова Гүлмира',
  login: 'head',
  password: PASSWORD,
};
/** What a page without types might send. */
const asInput = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** In order: later calls stand on what earlier ones did. */
const CASES: readonly Case[] = [
  { name: 'tells that there is no office', ends: 'ok', call: ({ head }) => head.session.status() },
  {
    name: 'refuses to sign in where there is no office',
    ends: 'NO_OFFICE',
    call: ({ stranger }) => stranger.session.signIn({ login: 'head', password: PASSWORD }),
  },
  { name: 'makes the office', ends: 'ok', call: ({ head }) => head.office.create(OFFICE) },
  { name: 'tells who is signed in', ends: 'ok', call: ({ head }) => head.session.status() },
  { name: 'tells a stranger the office only', ends: 'ok', call: ({ stranger }) => stranger.session.status() },
  {
    name: 'refuses a second office',
    ends: 'OFFICE_EXISTS',
    call: ({ stranger }) => stranger.office.create({ ...OFFICE, code: 'KZ-02', login: 'second' }),
  },
  {
    name: 'refuses a wrong password',
    ends: 'WRONG_PASSWORD',
    call: ({ stranger }) => stranger.session.signIn({ login: 'head', password: 'wrong horse 42' }),
  },
  {
    name: 'refuses an unknown login alike',
    ends: 'WRONG_PASSWORD',
    call: ({ stranger }) => stranger.session.signIn({ login: 'nobody', password: PASSWORD }),
  },
  { name: 'refuses a stranger', ends: 'UNAUTHORIZED', call: ({ stranger }) => stranger.appeals.list({}) },
  {
    name: 'registers an appeal',
    ends: 'ok',
    async call(scene) {
      const done = await scene.head.appeals.register(anAppeal());
      scene.appeal = done.id;
      return done;
    },
  },
  {
    name: 'refuses an unknown topic and says which',
    ends: 'UNKNOWN_TOPIC',
    call: ({ head }) =>
      head.appeals.register(
        anAppeal({
          questions: [
            { classifier: 'ru-2025', code: '0005' },
            { classifier: 'ru-2025', code: '9999' },
          ],
        }),
      ),
  },
  {
    name: 'refuses an unknown key',
    ends: 'BAD_REQUEST',
    call: ({ head }) => head.appeals.register(asInput({ ...anAppeal(), officeId: 'another' })),
  },
  {
    name: 'refuses an unknown key deep inside',
    ends: 'BAD_REQUEST',
    call: ({ head }) =>
      head.appeals.register(asInput({ ...anAppeal(), applicant: { surname: 'А', admin: true } })),
  },
  {
    name: 'refuses a wrong type',
    ends: 'BAD_REQUEST',
    call: ({ head }) => head.appeals.list(asInput({ view: 'mine', limit: '50' })),
  },
  {
    name: 'does not find what is not there',
    ends: 'NOT_FOUND',
    call: ({ head }) => head.appeals.get({ id: '01a0c0de-0000-7000-8000-000000000000' }),
  },
  {
    name: 'refuses a stale change',
    ends: 'STALE',
    call: ({ head, appeal }) => head.appeals.addNote({ id: appeal, expectedVersion: 7, text: 'Поздно.' }),
  },
  {
    name: 'refuses a wrong step and says the status',
    ends: 'WRONG_STATUS',
    call: ({ head, appeal }) => head.appeals.accept({ id: appeal, expectedVersion: 1 }),
  },
  { name: 'shows a case', ends: 'ok', call: ({ head, appeal }) => head.appeals.get({ id: appeal }) },
  { name: 'lists cases', ends: 'ok', call: ({ head }) => head.appeals.list({ view: 'all' }) },
  { name: 'searches', ends: 'ok', call: ({ head }) => head.appeals.search({ query: 'пособие Ахмет' }) },
  {
    name: 'counts a quarter',
    ends: 'ok',
    call: ({ head }) => head.statistics.quarter({ quarter: '2026-Q4' }),
  },
  {
    name: 'refuses a quarter that is none',
    ends: 'BAD_REQUEST',
    call: ({ head }) => head.statistics.quarter({ quarter: '2026-Q5' }),
  },
  {
    name: 'says that a sealed value is damaged',
    ends: 'DATABASE_CORRUPT',
    async call({ core, head, appeal }) {
      await core.deps.db.write(tx =>
        tx.updateTable('cases').set({ key_version: 9 }).where('id', '=', appeal).execute(),
      );
      return head.appeals
        .get({ id: appeal })
        .finally(() =>
          core.deps.db.write(tx =>
            tx.updateTable('cases').set({ key_version: 1 }).where('id', '=', appeal).execute(),
          ),
        );
    },
  },
  {
    name: 'keeps an unexpected error to itself',
    ends: 'INTERNAL_SERVER_ERROR',
    async call({ core, head, appeal }) {
      await core.deps.db.write(tx =>
        tx.updateTable('cases').set({ decision: '{"of Ахметбекова' }).where('id', '=', appeal).execute(),
      );
      return head.appeals.get({ id: appeal });
    },
  },
  {
    name: 'refuses work with citizens at a centre',
    ends: 'NOT_AT_CENTRE',
    async call({ head }) {
      const { headName: _, login: __, ...facts } = OFFICE;
      const { office } = await head.office.add({ ...facts, kind: 'centre', code: 'KZ-00' });
      await head.session.switchOffice({ officeId: office.id });
      return head.appeals.register(anAppeal());
    },
  },
  { name: 'signs out', ends: 'ok', call: ({ head }) => head.session.signOut() },
  { name: 'is a stranger afterwards', ends: 'UNAUTHORIZED', call: ({ head }) => head.appeals.list({}) },
];

/** Plays the whole table through one door on a base of its own. */
async function play(open: (core: TestCore['core']) => Promise<Door>): Promise<Map<string, Outcome>> {
  const test = await aCore('sqlite');
  const door = await open(test.core);
  const scene: Scene = { core: test.core, head: door.client(), stranger: door.client(), appeal: '' };
  const outcomes = new Map<string, Outcome>();
  for (const { name, call } of CASES) outcomes.set(name, await outcomeOf(call(scene)));
  await door.close();
  await test.close();
  return outcomes;
}

const comparable = (outcomes: ReadonlyMap<string, Outcome>): [string, unknown][] => {
  const seen = new Map<string, string>();
  return [...outcomes].map(([name, outcome]) => [name, withoutIds(outcome, seen)]);
};

describe('three doors of one core', () => {
  let direct: Map<string, Outcome>;
  let port: Map<string, Outcome>;
  let http: Map<string, Outcome>;

  beforeAll(async () => {
    [direct, port, http] = [await play(directDoor), await play(portDoor), await play(httpDoor)];
  });

  it.each(CASES)('$name: $ends', ({ name, ends }) => {
    for (const [door, outcomes] of Object.entries({ direct, port, http })) {
      const outcome = outcomes.get(name);
      expect(outcome && 'code' in outcome ? outcome.code : 'ok', door).toBe(ends);
    }
  });

  it('answer with the same values and the same refusals', () => {
    const rest = (outcomes: ReadonlyMap<string, Outcome>) =>
      comparable(
        new Map([...outcomes].filter(([, o]) => !('code' in o && o.code === 'INTERNAL_SERVER_ERROR'))),
      );
    expect(rest(port)).toEqual(rest(http));
    expect(rest(direct)).toEqual(rest(http));
  });

  it('carry the data of a refusal', () => {
    for (const outcomes of [direct, port, http]) {
      expect(outcomes.get('refuses an unknown topic and says which')).toMatchObject({
        data: { index: 1, code: '9999' },
      });
      expect(outcomes.get('refuses a wrong step and says the status')).toMatchObject({
        data: { status: 'queued' },
      });
    }
  });

  it.each(['port', 'http'])('say nothing of what went wrong inside but a number to quote: %s', door => {
    const outcome = (door === 'port' ? port : http).get('keeps an unexpected error to itself');
    expect(outcome).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Internal error',
      data: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });
});
