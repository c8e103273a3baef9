import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { answerOf } from '../support/answer-of';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';

type Appeal = Parameters<Client['appeals']['register']>[0];
const TOPIC = { classifier: 'ru-2025', code: '0002.0007' };

/** Bytes as a hostile page would send them: parsed JSON, whatever its shape. */
const json = <T>(text: string): T => JSON.parse(text);
const hostile = (key: string, value: string): Appeal =>
  json(`{${JSON.stringify(anAppeal()).slice(1, -1)},"${key}":${value}}`);

describe.each(ENGINES)('bad input on %s', engine => {
  let test: TestCore;
  let head: Client;

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
  });
  afterAll(() => test.close());

  describe('signing in', () => {
    it.each([
      ['a wrong password', { login: 'head', password: 'wrong horse 42' }],
      ['the password with a blank', { login: 'head', password: `${PASSWORD} ` }],
      ['an empty password', { login: 'head', password: '' }],
      ['a password with a zero byte', { login: 'head', password: `${PASSWORD}\0` }],
      ['an unknown login', { login: 'nobody', password: PASSWORD }],
      ['SQL for a login', { login: `head' or '1'='1`, password: PASSWORD }],
    ])('refuses %s', async (_name, input) => {
      const session = openSession();
      await expect(test.client(session).session.signIn(input)).rejects.toMatchObject({
        code: 'WRONG_PASSWORD',
        defined: true,
      });
      expect(session.actor).toBeNull();
    });

    // Each case is a first attempt: what failed attempts in a row cost is proven elsewhere.
    afterEach(() =>
      test.core.deps.db.write(async tx => {
        await tx.deleteFrom('sign_in_failures').execute();
      }),
    );

    it('takes the login in any case, and a second sign-in on the same session', async () => {
      const client = test.client();
      await client.session.signIn({ login: ' HEAD ', password: PASSWORD });
      await client.session.signIn({ login: 'head', password: PASSWORD });
      expect((await client.appeals.list({ view: 'all' })).total).toBe(0);
    });

    it('keeps who is signed in when the next password is wrong', async () => {
      const client = test.client();
      await client.session.signIn({ login: 'head', password: PASSWORD });
      await expect(client.session.signIn({ login: 'head', password: 'wrong' })).rejects.toMatchObject({
        code: 'WRONG_PASSWORD',
      });
      expect((await client.appeals.list({ view: 'all' })).total).toBe(0);
    });

    it('does not lock the office while another session holds it', async () => {
      const [one, two] = [test.client(), test.client()];
      await one.session.signIn({ login: 'head', password: PASSWORD });
      await two.session.signIn({ login: 'head', password: PASSWORD });
      await one.session.signOut();
      await expect(one.appeals.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
      expect((await two.appeals.list({ view: 'all' })).total).toBe(0);
    });
  });

  describe('making an office', () => {
    it.each(['KZ-01', 'kz-01', 'KZ-02'])('refuses a second one: %s', async code => {
      await expect(anOffice(test, { code })).rejects.toMatchObject({ code: 'OFFICE_EXISTS', defined: true });
      expect((await head.session.status()).office?.code).toBe('KZ-01');
    });

    it('refuses a demonstration beside a real office', async () => {
      await expect(
        test.client().office.createDemo({ profile: 'KZ', language: 'ru', appeals: 1, password: PASSWORD }),
      ).rejects.toMatchObject({ code: 'OFFICE_EXISTS', defined: true });
    });

    it('lets one of two win who set up at the same moment', async () => {
      const fresh = await aCore(engine);
      const tries = await Promise.allSettled([
        anOffice(fresh, { code: 'KZ-01' }),
        anOffice(fresh, { code: 'KZ-02' }),
      ]);
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'OFFICE_EXISTS' },
      });
      await fresh.close();
    });

    it('refuses an unknown territory and leaves no office behind', async () => {
      const fresh = await aCore(engine);
      const input = { code: 'KZ-09', nameRu: 'П', nameKk: 'Қ', headName: 'Г', login: 'head' };
      const more = { profile: 'KZ' as const, language: 'ru' as const, password: PASSWORD };
      await expect(
        fresh.client().office.create({ ...input, ...more, territory: 'nowhere' }),
      ).rejects.toMatchObject({ code: 'UNKNOWN_TERRITORY', defined: true });
      expect((await fresh.client().session.status()).state).toBe('no-office');
      await anOffice(fresh);
      await fresh.close();
    });
  });

  describe('registering', () => {
    it.each<[string, Appeal, string]>([
      ['30 February', anAppeal({ receivedOn: '2026-02-30' }), 'BAD_REQUEST'],
      ['a date in words', anAppeal({ receivedOn: 'вчера' }), 'BAD_REQUEST'],
      ['a date with a time', anAppeal({ receivedOn: '2026-11-20T10:00:00Z' }), 'BAD_REQUEST'],
      ['tomorrow', anAppeal({ receivedOn: '2026-11-21' }), 'DATE_IN_FUTURE'],
      ['the end of time', anAppeal({ receivedOn: '9999-12-31' }), 'DATE_IN_FUTURE'],
      ['the beginning of time', anAppeal({ receivedOn: '0001-01-01' }), 'DATE_IMPOSSIBLE'],
      ['no question', anAppeal({ questions: [] }), 'BAD_REQUEST'],
      ['an unknown topic', anAppeal({ questions: [TOPIC, { ...TOPIC, code: '7' }] }), 'UNKNOWN_TOPIC'],
      ['an unknown classifier', anAppeal({ questions: [{ ...TOPIC, classifier: 'x' }] }), 'UNKNOWN_TOPIC'],
      ['SQL for a topic', anAppeal({ questions: [{ ...TOPIC, code: "' or 1=1 --" }] }), 'UNKNOWN_TOPIC'],
      ['an unknown territory', anAppeal({ territory: '000000000' }), 'UNKNOWN_TERRITORY'],
      ['a zero byte in a code', anAppeal({ territory: '11\0' }), 'BAD_REQUEST'],
      ['a zero byte in a text', anAppeal({ text: 'а\0б' }), 'BAD_REQUEST'],
      ['a line break in a name', anAppeal({ applicant: { surname: 'А\nБ' } }), 'BAD_REQUEST'],
      [
        'an executor of nowhere',
        anAppeal({ executorId: '01a0c0de-0000-7000-8000-000000000000' }),
        'UNKNOWN_EXECUTOR',
      ],
      ['a text beyond measure', anAppeal({ text: 'я'.repeat(100_001) }), 'BAD_REQUEST'],
      ['a number beyond measure', hostile('signatures', '1e999'), 'BAD_REQUEST'],
      ['a fraction of a signature', hostile('signatures', '2.5'), 'BAD_REQUEST'],
      ['a prototype', hostile('__proto__', '{"admin":true}'), 'BAD_REQUEST'],
      ['a constructor', hostile('constructor', '{"prototype":{}}'), 'BAD_REQUEST'],
      ['an array for an object', json('[]'), 'BAD_REQUEST'],
      ['nothing', json('null'), 'BAD_REQUEST'],
      ['a text for an object', json('"register"'), 'BAD_REQUEST'],
      ['an actor of one’s own', hostile('actor', '{"roles":["head"]}'), 'BAD_REQUEST'],
      ['depth', hostile('applicant', `${'['.repeat(5000)}${']'.repeat(5000)}`), 'BAD_REQUEST'],
    ])('refuses %s', async (_name, input, code) => {
      await expect(head.appeals.register(input)).rejects.toMatchObject({ code });
    });

    it('left no trace of all that, and keeps what only looks hostile', async () => {
      expect((await head.appeals.list({ view: 'all' })).total).toBe(0);
      const text = `Robert'); DROP TABLE cases;-- \\ %_ "\u202e\ud83d\ude00\r\n\tё`;
      const { id, number } = await head.appeals.register(
        anAppeal({ applicant: { surname: `О'Нил "Қ" <b>` }, summary: `=1+1; 'x'`, text }),
      );
      expect(number).toBe('KZ-01-ЖТ-00001/26');
      expect(await head.appeals.get({ id })).toMatchObject({
        applicantName: `О'Нил "Қ" <b>`,
        summary: `=1+1; 'x'`,
        text,
      });
    });
  });

  it('answers any search, whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '"',
        '*',
        'NEAR(а б)',
        'a OR b',
        '-а',
        '%',
        "'",
        '()',
        'слово*',
        'tokens:а',
        'ё'.repeat(300),
      ),
    );
    await fc.assert(
      fc.asyncProperty(typed, async query => {
        const found = await head.appeals.search({ query }).catch((error: { code: string }) => error.code);
        if (typeof found === 'string') expect(found).toBe('BAD_REQUEST');
        else expect(found.items.length).toBeLessThanOrEqual(found.total);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a term from the end of time', () => head.appeals.previewTerm({ receivedOn: '9999-12-31' })],
    ['a term from the beginning', () => head.appeals.previewTerm({ receivedOn: '0001-01-01' })],
    ['a quarter of the year 0', () => head.statistics.quarter({ quarter: '0000-Q1' })],
    ['a quarter far away', () => head.statistics.quarter({ quarter: '9999-Q4' })],
    ['a list from nowhere', () => head.appeals.list({ offset: Number.MAX_SAFE_INTEGER })],
    ['a list of everything', () => head.appeals.list({ limit: 1_000_000 })],
    ['an id that is none', () => head.appeals.get({ id: `' or 1=1` })],
    ['a version beyond measure', () => head.routing.saveRules({ expectedVersion: 2 ** 60, rules: [] })],
  ])('is typed: %s', async (_name, call) => {
    const outcome = await answerOf(call());
    expect(outcome).toMatch(/^(ok|BAD_REQUEST|STALE|DATE_IMPOSSIBLE|DATE_IN_FUTURE)$/);
  });
});
