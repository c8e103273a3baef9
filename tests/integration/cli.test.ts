import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite, SQLITE_FILE } from '../../electron/db';
import { aFolder, outside } from '../support/base-file';
import { cli } from '../support/cli';
import { aCore, anAppeal, anExecutor, anOffice, PASSWORD } from '../support/core';
import { unzip } from '../support/unzip';

const PLAIN = join(import.meta.dirname, '../../docs/import/plain.mapping.json');
const folder = aFolder();
const at = (...words: string[]) => [...words, '--data', folder.path, '--login', 'head', '--json'];
const stdin = (value: unknown) => ({ stdin: JSON.stringify(value) });
const { questions: _questions, applicant: _applicant, ...flat } = anAppeal();

/** A copy of the office's base, for a test that damages it. */
function copyOfBase() {
  const copy = aFolder();
  copyFileSync(folder.file, join(copy.path, SQLITE_FILE));
  return {
    ...copy,
    at: (...words: string[]) => [...words, '--data', copy.path, '--login', 'head', '--json'],
  };
}

beforeAll(async () => {
  // Made with a cheap password, so that every command does not wait for it.
  const test = await aCore('sqlite', { dataDir: folder.path });
  const { head } = await anOffice(test);
  await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  await head.routing.saveRules({
    expectedVersion: 1,
    rules: [
      {
        ...{
          id: null,
          title: 'Пособия',
          active: true,
          target: { type: 'kind', kind: 'lawyer', level: null },
        },
        when: { topic: { classifier: 'ru-2025', code: '0002.0007' }, territory: null, kind: null },
      },
    ],
  });
  await test.close();
});
afterAll(() => folder.remove());

describe('a day by the command line', () => {
  it('registers nested JSON, and says who works it and why', async () => {
    const done = await cli(at('register'), stdin(anAppeal()));
    expect(done.code).toBe(0);
    expect(done.json()).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      number: 'KZ-01-ЖТ-00001/26',
      executor: 'Иванова Мария',
      reasons: ['тема «Социальное обеспечение и социальное страхование» → юрист', expect.any(String)],
      due: '2026-12-11',
    });
    expect(done.err).toBe('');
  });

  it('registers a row of the plain journal, by codes and by words', async () => {
    const done = await cli(
      at('register'),
      stdin({
        ...{ external_id: 'ж-17', received_on: '18.11.2026', channel: 'Телефон', kind: 'Жалоба' },
        ...{ topic: '0005', surname: 'Оспанов', first_name: 'Тимур', phone: '8 702 111 22 33' },
        ...{ territory: 'Акмолинская область', summary: 'Течёт крыша', text: 'Крыша течёт с весны.' },
      }),
    );
    expect(done.code).toBe(0);
    expect(done.json()).toMatchObject({ number: 'KZ-01-ЖТ-00002/26', executor: null });
    const shown = (await cli(at('show', 'KZ-01-ЖТ-00002/26'))).json();
    expect(shown).toMatchObject({
      ...{ channel: 'phone', kind: 'complaint', receivedOn: '2026-11-18', territory: '110000000' },
      ...{ applicantName: 'Оспанов Тимур', text: 'Крыша течёт с весны.' },
    });
    expect(await cli(at('register'), stdin({ ...flat, external_id: 'ж-17', topic: '0005' }))).toMatchObject({
      code: 3,
    });
  });

  it('lists, searches and shows', async () => {
    const listed = (await cli(at('list'))).json();
    expect(listed).toMatchObject({ total: 2, items: [{ number: 'KZ-01-ЖТ-00002/26' }, {}] });
    const found = (await cli(at('search', 'пособие', 'Ахмет'))).json();
    expect(found).toMatchObject({ total: 1, items: [{ number: 'KZ-01-ЖТ-00001/26' }] });
    const [item] = found.items as { id: string }[];
    expect((await cli(at('show', item?.id ?? ''))).json()).toMatchObject({
      applicantName: 'Ахметбекова Айгүл Серікқызы',
    });
    expect((await cli(at('search', 'ничего'))).json()).toEqual({ total: 0, items: [] });
  });

  it('imports a journal: dry first, then in earnest, and a second time without doubling', async () => {
    const csv = join(folder.path, 'journal.csv');
    writeFileSync(
      csv,
      'external_id,received_on,topic,text\n1,2026-11-02,0005,Двор\n2,2026-11-03,0005,Подъезд\n3,32.11.2026,0005,Лифт\n',
    );
    const run = (...more: string[]) => cli(at('import', '--mapping', PLAIN, ...more, csv));
    expect((await run('--dry-run')).json()).toMatchObject({
      read: 3,
      registered: 2,
      refused: 1,
      repeated: 0,
    });
    expect((await cli(at('list', '--view', 'all'))).json()).toMatchObject({ total: 2 });
    const done = await run();
    expect(done.json()).toMatchObject({ read: 3, registered: 2, refused: 1, repeated: 0 });
    expect(done.err).toContain('journal.csv:4');
    expect((await run()).json()).toMatchObject({ read: 3, registered: 0, refused: 1, repeated: 2 });
  });

  it('counts a quarter, and writes it as a workbook and as CSV', async () => {
    const { office, quarter, figures } = (await cli(at('report', '--quarter', '2026-Q4'))).json();
    expect([office, quarter]).toEqual(['KZ-01', '2026-Q4']);
    expect(figures).toContainEqual({ indicator: 'appeals.received', by: {}, value: 4, basis: 'appeals' });
    expect(figures).toContainEqual({
      ...{ indicator: 'appeals.received', by: { channel: 'phone' }, value: 1, basis: 'appeals' },
    });
    for (const format of ['xlsx', 'csv']) {
      const out = join(folder.path, `quarter.${format}`);
      const written = await cli(at('report', '--quarter', '2026-Q4', '--format', format, '--out', out));
      expect(written.json()).toEqual({ file: out, format, size: readFileSync(out).length });
    }
    const sheets = await unzip(readFileSync(join(folder.path, 'quarter.xlsx')));
    expect([...sheets.keys()]).toContain('xl/workbook.xml');
  });

  it('verifies', async () => {
    const checked = await cli(at('verify'));
    expect(checked.code).toBe(0);
    expect(checked.json()).toMatchObject({ ok: true, cases: 4, problems: [] });
  });

  it('makes an office and a demonstration', async () => {
    const [own, show] = [aFolder(), aFolder()];
    const line = [
      'init',
      '--data',
      own.path,
      '--office',
      'KZ-77',
      '--profile',
      'KZ',
      '--login',
      'Head',
      '--json',
    ];
    expect((await cli(line)).json()).toEqual({
      ...{ office: 'KZ-77', kind: 'office', id: expect.any(String), profile: 'KZ', login: 'head' },
    });
    expect(await cli(line)).toMatchObject({ code: 3 });
    const made = await cli(['demo', '--data', show.path, '--appeals', '5', '--profile', 'RU', '--json']);
    expect(made.json()).toMatchObject({ registered: 5, logins: expect.any(Array) });
    own.remove();
    show.remove();
  });

  it('makes a centre, which takes packages and has no appeals', async () => {
    const centre = aFolder();
    const at = (...words: string[]) => [...words, '--data', centre.path, '--login', 'head', '--json'];
    expect((await cli(at('init', '--centre', '--office', 'KZ-00'))).json()).toMatchObject({
      ...{ office: 'KZ-00', kind: 'centre', profile: 'KZ', login: 'head' },
    });
    const empty = aFolder();
    expect((await cli(at('centre-import', empty.path))).json()).toEqual({ taken: [], refused: [] });
    for (const command of ['register', 'report'])
      expect((await cli(at(command))).json(), command).toMatchObject({ error: { code: 'NOT_AT_CENTRE' } });
    for (const folder of [centre, empty]) folder.remove();
  });

  it('says it in words without --json, in the language asked for', async () => {
    const words = await cli(['search', '--data', folder.path, '--login', 'head', '--lang', 'en', 'Ахмет']);
    expect([words.code, words.out.split('\n').length]).toEqual([0, 3]);
    const refused = await cli(['show', '--data', folder.path, '--login', 'head', '--lang', 'kk', 'X']);
    expect([refused.code, refused.out]).toEqual([3, '']);
    expect(refused.err).toMatch(/[әіңғүұқөһ]/i);
    expect(await cli(['help'])).toMatchObject({ code: 0, out: expect.stringContaining('register') });
  });
});

describe('the password', () => {
  it('comes from the first line of input, and the rest is the appeal', async () => {
    const input = `${PASSWORD}\r\n${JSON.stringify(anAppeal())}`;
    const done = await cli(at('register'), { password: null, stdin: input });
    expect([done.code, done.json().number]).toEqual([0, 'KZ-01-ЖТ-00005/26']);
  });

  it('too soon after wrong ones: exit 4, and how long to wait', async () => {
    const copy = copyOfBase();
    for (let n = 0; n < 3; n += 1) await cli(copy.at('list'), { password: `wrong horse ${n}` });
    const refused = await cli(copy.at('list'));
    expect([refused.code, refused.json()]).toEqual([
      4,
      { error: { code: 'TOO_SOON', message: expect.any(String), data: { seconds: expect.any(Number) } } },
    ]);
    copy.remove();
  });

  it.each([
    ['wrong', { password: 'wrong horse 42' }, 'WRONG_PASSWORD'],
    ['missing', { password: null }, 'PASSWORD_MISSING'],
    ['empty', { password: null, stdin: '\n{}' }, 'PASSWORD_MISSING'],
    ['to be typed by nobody', { password: null, keyboard: true }, 'PASSWORD_MISSING'],
  ])('%s: exit 4', async (_name, ask, code) => {
    const refused = await cli(at('list'), ask);
    expect([refused.code, refused.json()]).toEqual([
      4,
      { error: { code, message: expect.any(String), data: {} } },
    ]);
    expect(refused.err).not.toContain('horse');
  });
});

describe('exit codes', () => {
  it.each([
    ['an unknown command', ['frobnicate', '--json'], {}],
    ['an unknown option', at('list', '--colour', 'red'), {}],
    ['no login', ['list', '--data', folder.path, '--json'], {}],
    ['a view that is none', at('list', '--view', 'secret'), {}],
    ['nothing to search for', at('search'), {}],
    ['a quarter that is none', at('report', '--quarter', '2026-Q9'), {}],
    ['a quarter before all time', at('report', '--quarter', '0001-Q1'), {}],
    ['a day that is none', at('list', '--today', '2026-02-30'), {}],
    ['input that is not JSON', at('register'), { stdin: '{' }],
    ['an unknown key', at('register'), stdin({ ...anAppeal(), officeId: 'x' })],
    ['a mapping that is not there', at('import', '--mapping', 'nowhere.json', 'x.csv'), {}],
  ])('2 for %s', async (_name, line, ask) => {
    const refused = await cli(line, ask);
    expect([refused.code, refused.json()]).toMatchObject([2, { error: { code: 'USAGE' } }]);
  });

  it('2 makes no base on its way', async () => {
    const empty = aFolder();
    expect((await cli(['list', '--data', empty.path, '--json'])).code).toBe(2);
    expect(existsSync(empty.file)).toBe(false);
    empty.remove();
  });

  it.each([
    [
      'an unknown topic',
      at('register'),
      stdin(anAppeal({ questions: [{ classifier: 'x', code: '1' }] })),
      'UNKNOWN_TOPIC',
    ],
    [
      'a row without a date',
      at('register'),
      stdin({ topic: '0005', text: 'Т', received_on: '99.99.99' }),
      'ROW_REFUSED',
    ],
    ['a case nobody has', at('show', 'KZ-01-ЖТ-99999/26'), {}, 'NOT_FOUND'],
    ['a journal that is not there', at('import', '--mapping', PLAIN, 'nowhere.csv'), {}, 'FILE_UNREADABLE'],
  ])('3 for %s', async (_name, line, ask, code) => {
    const refused = await cli(line, ask);
    expect([refused.code, refused.json()]).toMatchObject([3, { error: { code } }]);
    expect(refused.err).not.toContain(code);
  });

  it('3 for a base of a newer program, and 3 where there is no office', async () => {
    const [newer, empty] = [copyOfBase(), aFolder()];
    await outside(newer.file, run => run(`insert into schema_migrations values ('9999-x', '')`));
    expect((await cli(newer.at('list'))).json()).toMatchObject({ error: { code: 'DATABASE_NEWER' } });
    expect((await cli(newer.at('list'))).code).toBe(3);
    await (await openSqlite(empty.path, '2026-11-20T09:00:00.000Z')).close();
    const none = await cli(['list', '--data', empty.path, '--login', 'head', '--json']);
    expect([none.code, none.json()]).toMatchObject([3, { error: { code: 'NO_OFFICE' } }]);
    newer.remove();
    empty.remove();
  });

  it('5 for one flipped bit in a sealed text, and for a file that is no base', async () => {
    const copy = copyOfBase();
    await outside(copy.file, async run => {
      const [row] = await run('select doc, sealed from cases limit 1');
      const sealed = Buffer.from(row?.sealed as Uint8Array);
      sealed.writeUInt8(sealed.readUInt8(30) ^ 1, 30);
      await run('update cases set sealed = ? where doc = ?', sealed, row?.doc);
    });
    const checked = await cli(copy.at('verify'));
    expect(checked.code).toBe(5);
    expect(checked.json()).toMatchObject({ ok: false, problems: [{ code: 'SEAL_BROKEN', table: 'cases' }] });
    const said = await cli(copy.at('verify').filter(word => word !== '--json'));
    expect(said.out).toMatch(/^SEAL_BROKEN cases [0-9a-f-]{36}$/m);
    writeFileSync(copy.file, 'Журнал приёмной');
    const refused = await cli(copy.at('verify'));
    expect([refused.code, refused.json()]).toMatchObject([5, { error: { code: 'DATABASE_CORRUPT' } }]);
    copy.remove();
  });
});
