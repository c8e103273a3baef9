import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { insertSession } from '../../electron/core/sessions/session-rows';
import { SQLITE_FILE } from '../../electron/db';
import { splitWords } from '../../shared/lib/fold';
import { aFolder, outside } from '../support/base-file';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
} from '../support/core';
import { rememberingLog } from '../support/tiny-router';

const APPLICANT = {
  surname: 'Ахметбекова',
  firstName: 'Жансұлу',
  patronymic: 'Серікбайқызы',
  organisation: 'ТОО «Жұпарқыран-Логистик»',
  phones: ['8 (701) 234-56-78', '+7 7172 555 444'],
  email: 'zhansulu.akhmet@example.kz',
  address: 'проспект Шаңырақшылар, 117, квартира 1945',
  identityNumber: '850101300015',
  birthDate: '1985-01-01',
  benefits: ['large-family' as const],
};
const SUMMARY = 'Отказали четвёртому ребёнку, удержали переплату';
const TEXT = 'Подала заявление третьего сентября; чиновница накричала. Отбасымызда балаларым жыламсырап жүр.';
const NOTE = 'Перезвонила соседке заявительницы: жильцы подтвердили задолженность.';
const REASON = 'Двоюродная тётка, щекотливо разбираться.';
const REOPENED = 'Начисление опровергнуто сыновьями.';

/**
 * What must not be found: each value whole and each word of every text, as typed and as folded. None of it
 * stands in the tables that ship with the program.
 */
function secrets(): string[] {
  const { benefits: _clear, phones, ...fields } = APPLICANT;
  const texts = [...Object.values(fields), SUMMARY, TEXT, NOTE, REASON, REOPENED];
  const words = texts.flatMap(text => [...text.split(/[^\p{L}\p{N}]+/u), ...splitWords(text)]);
  const numbers = phones.flatMap(phone => {
    const digits = phone.replace(/\D/g, '');
    return [phone, digits, digits.slice(-10), `+7${digits.slice(-10)}`, digits.slice(-7)];
  });
  const all = [...texts, ...words.filter(word => word.length >= 4), ...numbers, PASSWORD];
  const spellings = all.flatMap(word => [word, word.toLowerCase(), word.toUpperCase()]);
  // A year or a house number of four digits turns up by chance in any hash: it would prove nothing.
  return [...new Set(spellings)].filter(word => word.length >= (/^\d+$/.test(word) ? 7 : 4));
}

const found = (bytes: Buffer, words: readonly string[]) =>
  words.filter(word => bytes.includes(word, 0, 'utf8') || bytes.includes(Buffer.from(word, 'utf16le')));

function filesOf(test: TestCore): Buffer {
  return Buffer.concat(
    ['', '-wal', '-shm'].map(end => readFileSync(join(test.dataDir, `${SQLITE_FILE}${end}`))),
  );
}

/** Every value of every table, as it lies there. */
async function dump(url: string): Promise<Buffer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const parts: Buffer[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from "${name}"`);
      for (const value of rows.flatMap(row => Object.values(row)))
        parts.push(Buffer.isBuffer(value) ? value : Buffer.from(`${JSON.stringify(value)}\n`));
    }
    return Buffer.concat(parts);
  } finally {
    await client.end();
  }
}

const contentOf = (test: TestCore) => (test.url === null ? filesOf(test) : dump(test.url));

describe.each(ENGINES)('what lies in the base on %s', engine => {
  const folder = aFolder();
  const log = rememberingLog();
  let test: TestCore;
  let head: Client;
  let fresh: Buffer;
  let number: string;
  let id: string;

  beforeAll(async () => {
    test = await aCore(engine, { dataDir: folder.path, log });
    ({ head } = await anOffice(test));
    const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    fresh = await contentOf(test);
    const { organisation, ...person } = APPLICANT;
    await head.appeals.register(
      anAppeal({ author: 'organisation', applicant: { surname: person.surname, organisation } }),
    );
    ({ id, number } = await head.appeals.register(
      anAppeal({ applicant: person, summary: SUMMARY, text: TEXT, executorId: lawyer.id }),
    ));
    const { appeals } = lawyer.client;
    await appeals.accept({ id, expectedVersion: 1 });
    await appeals.addNote({ id, expectedVersion: 2, text: NOTE });
    const { questions } = await appeals.get({ id });
    const questionId = questions[0]?.id ?? '';
    await appeals.setResult({ id, expectedVersion: 3, questionId, result: 'explained' });
    await appeals.close({ id, expectedVersion: 4 });
    await appeals.reopen({ id, expectedVersion: 5, reason: REOPENED });
    await appeals.decline({ id, expectedVersion: 6, reason: REASON });
  });
  afterAll(() => folder.remove());

  it('can be read by who unlocked the office', async () => {
    const card = await head.appeals.get({ id });
    expect(card).toMatchObject({ summary: SUMMARY, text: TEXT, applicant: { surname: 'Ахметбекова' } });
    expect(card.timeline.map(event => event.text).filter(Boolean)).toEqual([REASON, REOPENED, NOTE]);
    expect((await head.appeals.search({ query: 'Жансұлу переплата' })).total).toBe(1);
  });

  it('had none of the words before the appeal came: the search below can tell', () => {
    expect(found(fresh, secrets())).toEqual([]);
    expect(found(fresh, ['KZ-01', 'Иванова Мария', 'Тематический классификатор'])).toHaveLength(3);
  });

  it('holds no name, number, address or word of the citizen', async () => {
    const content = await contentOf(test);
    expect(found(content, secrets())).toEqual([]);
    expect(found(content, [number, 'APPEAL_DECLINED', 'NOTE_ADDED'])).toHaveLength(3);
  });

  it('has nothing of it in the index either', async () => {
    if (test.url !== null) return;
    const shadow = await outside(join(test.dataDir, SQLITE_FILE), async run => {
      const tables = await run(`select name from sqlite_master where name like 'case_tokens_%'`);
      const blocks: Buffer[] = [];
      for (const { name } of tables)
        for (const row of await run(`select * from ${String(name)}`))
          for (const value of Object.values(row))
            blocks.push(Buffer.isBuffer(value) ? value : Buffer.from(String(value)));
      return { tables, content: Buffer.concat(blocks) };
    });
    expect(shadow.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['case_tokens_data', 'case_tokens_docsize', 'case_tokens_idx']),
    );
    expect(shadow.content.length).toBeGreaterThan(500);
    expect(found(shadow.content, secrets())).toEqual([]);
  });

  it('is not told by the log', () => {
    expect(found(Buffer.from(JSON.stringify(log.events)), secrets())).toEqual([]);
  });

  it('asks for the password again once it was closed', async () => {
    await test.close();
    test = await aCore(engine, { dataDir: folder.path, url: test.url });
    const stranger = test.client();
    await expect(stranger.appeals.get({ id })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(
      stranger.session.signIn({ login: 'head', password: 'wrong horse 42' }),
    ).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    const office = (await stranger.session.status()).office?.id ?? '';
    const { deps } = test.core;
    const user = await deps.db.read.selectFrom('users').select('id').executeTakeFirstOrThrow();
    const actor = {
      id: user.id,
      officeId: office,
      login: 'head',
      name: '',
      roles: ['head' as const],
      executorId: null,
      at: 'office' as const,
    };
    // Who only says who they are is nobody: the base knows of no such sign-in.
    const unknown = test.client({ ...openSession(), actor });
    await expect(unknown.appeals.get({ id })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    // One that the base knows, but no password has opened.
    const session = { ...openSession(), actor };
    session.entry = await deps.db.write(tx => insertSession(deps, tx, session, actor));
    const forged = test.client(session);
    for (const call of [
      () => forged.appeals.get({ id }),
      () => forged.appeals.list({ view: 'all' }),
      () => forged.appeals.search({ query: 'Ахметбекова' }),
      () => forged.appeals.register(anAppeal()),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'LOCKED' });
    // Without a key the chain and the numbers can be checked, and it says that the seals were not.
    expect(await forged.system.verify()).toMatchObject({ ok: true, sealsChecked: false });
    await stranger.session.signIn({ login: 'head', password: PASSWORD });
    expect((await stranger.appeals.get({ id })).text).toBe(TEXT);
    await stranger.session.signOut();
    await expect(forged.appeals.get({ id })).rejects.toMatchObject({ code: 'LOCKED' });
    await test.close();
    if (engine === 'sqlite') {
      const closed = readFileSync(folder.file);
      expect(found(closed, secrets())).toEqual([]);
      expect(found(closed, [number])).toEqual([number]);
    }
  });
});
