import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SQLITE_FILE } from '../../electron/db';
import { outside, tamper } from '../support/base-file';
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
import { aTemplate, type Template } from '../support/template';

type Code = Awaited<ReturnType<Client['system']['verify']>>['problems'][number]['code'];

const ONE = `(select min(id) from cases)`;
const OTHER = `(select max(id) from cases)`;
const NOTE = `(select min(seq) from events where type = 'NOTE_ADDED')`;
const SIGNED = `(select min(seq) from events where type = 'SIGNED_IN')`;

/** What an outsider does with SQL, and what the check must say of it at least. */
const TAMPERING: readonly (readonly [string, string, Code])[] = [
  ['cases.sealed', `update cases set sealed = substr(sealed, 1, 40) where id = ${ONE}`, 'SEAL_BROKEN'],
  [
    'cases.sealed put into another case',
    `update cases set sealed = (select sealed from cases where id = ${OTHER}) where id = ${ONE}`,
    'SEAL_BROKEN',
  ],
  ['cases.key_version', `update cases set key_version = 2 where id = ${ONE}`, 'SEAL_BROKEN'],
  [
    'cases.id',
    `update cases set id = '01a0c0de-0000-7000-8000-000000000000' where id = ${ONE}`,
    'SEAL_BROKEN',
  ],
  ['cases.number', `update cases set number = 'KZ-01-ЖТ-77777/26' where id = ${ONE}`, 'JOURNAL_BROKEN'],
  ['cases.seq', `update cases set seq = 77 where id = ${ONE}`, 'NUMBER_GAP'],
  ['cases.year', `update cases set year = 2025 where id = ${ONE}`, 'NUMBER_GAP'],
  ['cases.series', `update cases set series = 'other' where id = ${ONE}`, 'NUMBER_GAP'],
  ['a case taken away', `delete from cases where id = ${ONE}`, 'NUMBER_GAP'],
  ['the last case taken away', `delete from cases where id = ${OTHER}`, 'JOURNAL_BROKEN'],
  [
    'the last case taken away with its number',
    `delete from cases where id = ${OTHER}; update counters set last = last - 1`,
    'JOURNAL_BROKEN',
  ],
  ['applicants.sealed', `update applicants set sealed = substr(sealed, 2)`, 'SEAL_BROKEN'],
  ['applicants.key_version', `update applicants set key_version = 7`, 'SEAL_BROKEN'],
  ['applicants.version', `update applicants set version = 9`, 'ROW_CHANGED'],
  [
    'applicants.merged_into',
    `update applicants set merged_into = (select max(id) from applicants) where id = (select min(id) from applicants)`,
    'ROW_CHANGED',
  ],
  [
    'a person put beside the applicant',
    `insert into case_people (office_id, case_id, applicant_id, part, ordinal)
       select office_id, id, applicant_id, 'co', 1 from cases where id = ${ONE}`,
    'ROW_CHANGED',
  ],
  [
    'applicants swapped',
    `update applicants set id = id || '-' ; update applicants set id =
       (select max(applicant_id) from cases) where id = (select min(id) from applicants)`,
    'SEAL_BROKEN',
  ],
  ['events.type', `update events set type = 'APPEAL_CLOSED' where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  ['events.data', `update events set data = '{"login":"x"}' where seq = ${SIGNED}`, 'JOURNAL_BROKEN'],
  [
    'an event of a problem that nobody can read',
    `update events set type = 'PROBLEM_NAMED', data = '{' where seq = ${SIGNED}`,
    'JOURNAL_BROKEN',
  ],
  [
    'an event of a signed quarter that nobody can read',
    `update events set type = 'QUARTER_SIGNED', data = '{' where seq = ${SIGNED}`,
    'JOURNAL_BROKEN',
  ],
  [
    'an event of a package that nobody can read',
    `update events set type = 'PACKAGE_TAKEN', data = '{' where seq = ${SIGNED}`,
    'JOURNAL_BROKEN',
  ],
  [
    'an event of a file that nobody can read',
    `update events set type = 'ATTACHMENT_ADDED', data = '{' where seq = ${SIGNED}`,
    'JOURNAL_BROKEN',
  ],
  ['events.at', `update events set at = '2026-01-01T00:00:00.000Z' where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  [
    'events.actor_id',
    `update events set actor_id = (select id from users where login = 'lawyer') where seq = 1`,
    'JOURNAL_BROKEN',
  ],
  ['events.case_id', `update events set case_id = ${OTHER} where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  ['events.id', `update events set id = 'x' where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  ['events.hash', `update events set hash = 'x' where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  ['events.sealed', `update events set sealed = null where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  ['events.key_version', `update events set key_version = 2 where seq = ${NOTE}`, 'SEAL_BROKEN'],
  [
    'events.key_version taken away',
    `update events set key_version = null where seq = ${NOTE}`,
    'SEAL_BROKEN',
  ],
  ['an event taken away', `delete from events where seq = ${NOTE}`, 'JOURNAL_BROKEN'],
  [
    'the last event taken away',
    `delete from events where seq = (select max(seq) from events)`,
    'JOURNAL_BROKEN',
  ],
  [
    'the last event taken away with the head set back',
    `delete from events where seq = (select max(seq) from events); update journal_heads set seq = seq - 1`,
    'JOURNAL_BROKEN',
  ],
  ['all events taken away', `delete from events`, 'JOURNAL_BROKEN'],
  ['counters.last raised', `update counters set last = last + 1`, 'NUMBER_GAP'],
  ['counters.last lowered', `update counters set last = last - 1`, 'NUMBER_GAP'],
  ['the counter taken away', `delete from counters`, 'NUMBER_GAP'],
  ['journal_heads.seq', `update journal_heads set seq = seq + 1`, 'JOURNAL_BROKEN'],
  ['journal_heads.hash', `update journal_heads set hash = ''`, 'JOURNAL_BROKEN'],
  ['the head taken away', `delete from journal_heads`, 'JOURNAL_BROKEN'],
  ['the index emptied', `delete from case_tokens`, 'INDEX_MISSING'],
];

/** Only SQLite can be told to forget a reference; PostgreSQL's own check is not asked. */
const DANGLING: readonly (readonly [string, string])[] = [
  ['an applicant taken away', `delete from applicants`],
  ['cases.executor_id', `update cases set executor_id = 'x' where id = ${ONE}`],
  ['questions.case_id', `update questions set case_id = 'x' where id = (select min(id) from questions)`],
];

describe.each(ENGINES)('checking a base on %s', engine => {
  let template: Template;
  let test: TestCore;
  let head: Client;

  beforeAll(async () => {
    template = await aTemplate(engine, async made => {
      const { head } = await anOffice(made);
      const lawyer = await anExecutor(made, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
      const { id } = await head.appeals.register(anAppeal({ executorId: lawyer.id }));
      await head.appeals.register(anAppeal());
      await lawyer.client.appeals.addNote({ id, expectedVersion: 1, text: 'Позвонила.' });
    });
  });
  afterAll(() => template.remove());
  beforeEach(async () => {
    ({ test, head } = await template.open());
  });
  afterEach(() => test.close());

  it('finds nothing in a base that is whole, and counts what it read', async () => {
    expect(await head.system.verify()).toEqual({
      ok: true,
      sealsChecked: true,
      cases: 2,
      events: expect.any(Number),
      problems: [],
      toVouch: null,
    });
  });

  it.each(TAMPERING)('finds %s', async (_what, statements, code) => {
    await tamper(test, ...statements.split(';'));
    const { ok, problems } = await head.system.verify();
    expect(ok).toBe(false);
    expect(problems.map(problem => problem.code)).toContain(code);
  });

  it.each(engine === 'sqlite' ? DANGLING : [])(
    'finds a reference to nothing: %s',
    async (_what, statement) => {
      await tamper(test, statement);
      const { problems } = await head.system.verify();
      expect(problems.map(problem => problem.code)).toContain('FOREIGN_KEY');
    },
  );

  it.runIf(engine === 'sqlite')('finds a damaged page of the file, whatever it held', async () => {
    const file = join(test.dataDir, SQLITE_FILE);
    const place = await outside(file, async run => {
      const [index] = await run(
        `select rootpage from sqlite_master where type = 'index' and tbl_name = 'cases'`,
      );
      const [size] = await run('pragma page_size');
      return Number(index?.rootpage) * Number(size?.page_size) - 1;
    });
    // The last byte of the page is the end of a key that the index holds: a disk flipped a bit of it.
    await test.core.close();
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    writeFileSync(file, bytes);
    const again = await aCore('sqlite', { dataDir: test.dataDir });
    const client = again.client();
    await client.session.signIn({ login: 'head', password: PASSWORD });
    const { problems } = await client.system.verify();
    expect(problems.map(problem => problem.code)).toContain('DATABASE_CORRUPT');
    await again.close();
  });

  it('names the table and the row', async () => {
    const [item] = (await head.appeals.list({ view: 'all' })).items;
    await tamper(test, `update cases set key_version = 2 where id = '${item?.id}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'SEAL_BROKEN', table: 'cases', row: item?.id },
    ]);
  });

  it('is for the head and the administrator', async () => {
    const lawyer = test.client();
    await lawyer.session.signIn({ login: 'lawyer', password: 'correct horse 42' });
    await expect(lawyer.system.verify()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
