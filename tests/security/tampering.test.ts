/** Somebody edits the base with a program of their own; the check of the base must see every byte of it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkHash, sealedHashOf } from '../../electron/core/journal/append-events';
import { SQLITE_FILE } from '../../electron/db';
import { chainedText } from '../../shared/domain/audit/chained-text';
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
  TODAY,
} from '../support/core';
import { anAnswer, readBy } from '../support/read-office';
import { moveTo } from '../support/work';

const TABLES = [
  'cases',
  'events',
  'grants',
  'recovery_grants',
  'questions',
  'case_benefits',
  'case_links',
  'executor_parts',
  'forwards',
  'readings',
  'inquiries',
  'promises',
  'aid',
  'measures',
  'consents',
  'counters',
  'offices',
  'users',
  'executors',
  'absences',
  'routing_rules',
  'rule_versions',
  'campaigns',
  'retention_settings',
  'backup_settings',
  'table_seals',
  'journal_heads',
] as const;

/** Tables of which a row that is gone must be missed. */
const DELETED = [
  'cases',
  'events',
  'grants',
  'executor_parts',
  'forwards',
  'inquiries',
  'promises',
  'aid',
  'measures',
  'readings',
  'consents',
] as const;

async function anOfficeAtWork(test: TestCore) {
  const { head } = await anOffice(test);
  const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  const applicant = { surname: 'Ахметбекова', benefits: ['large-family' as const, 'disabled' as const] };
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1)
    ids.push((await head.appeals.register(anAppeal({ applicant, executorId: lawyer.id }))).id);
  const [, , earlier = '', later = ''] = ids;
  await head.appeals.link({ id: later, expectedVersion: 1, otherId: earlier, kind: 'repeat-of' });
  await moveTo(lawyer.client, ids[0] ?? '', 'closed');
  const { version } = await moveTo(lawyer.client, ids[1] ?? '', 'in-work');
  await lawyer.client.appeals.addNote({ id: ids[1] ?? '', expectedVersion: version, text: 'Запись.' });
  await head.staff.addAbsence({
    executorId: lawyer.id,
    from: '2026-12-01',
    to: '2026-12-14',
    substituteId: null,
  });
  await head.office.makeRecovery();
  const target = { type: 'person' as const, executorId: lawyer.id };
  const when = {
    topic: { classifier: 'ru-2025', code: '0002.0007' },
    territory: null,
    kind: 'application' as const,
  };
  await head.routing.saveRules({
    expectedVersion: 1,
    rules: ['Пенсии', 'Пособия'].map(title => ({ id: null, title, active: true, when, target })),
  });
  await head.campaigns.save({
    id: null,
    version: null,
    nameRu: 'Дорога в школу',
    nameKk: 'Мектепке жол',
    from: '2026-08-01',
    to: '2026-09-30',
  });
  await head.retention.saveSettings({
    expectedVersion: 0,
    years: 5,
    toYearEnd: true,
    pauseHours: 24,
    source: 'Приказ № 4',
  });
  await head.backup.saveSettings({
    expectedVersion: 0,
    folder: null,
    dailyAt: null,
    atQuit: false,
    warnDays: 7,
    recipients: [],
  });
  return { head, lawyer: lawyer.client, lawyerId: lawyer.id, ids };
}

describe('a change made by another SQLite program', () => {
  let test: TestCore;
  let head: Client;
  beforeAll(async () => {
    test = await aCore('sqlite');
    const made = await anOfficeAtWork(test);
    ({ head } = made);
    const deputy = await anExecutor(test, head, { login: 'deputy', name: 'Болатов Ерлан', kind: 'deputy' });
    const part = {
      executorId: deputy.id,
      role: 'co-executor',
      task: 'Запрос в акимат.',
      dueOn: TODAY,
    } as const;
    await head.parts.give({ id: made.ids[2] ?? '', expectedVersion: 1, ...part });
    const { version } = await moveTo(made.lawyer, made.ids[3] ?? '', 'in-work');
    await made.lawyer.forwards.make({
      id: made.ids[3] ?? '',
      expectedVersion: version,
      bodyKind: 'police',
      body: 'Полиция',
      letterNumber: '7',
      letterOn: TODAY,
      forwardedOn: TODAY,
      toldOn: null,
      closes: false,
    });
    await readBy(head, deputy.id, deputy.id);
    const answer = await anAnswer(deputy.client, head);
    const { version: ready } = await head.appeals.get({ id: answer });
    await deputy.client.readings.ask({ id: answer, expectedVersion: ready, readerId: null });
    await made.lawyer.inquiries.issue({
      id: made.ids[3] ?? '',
      expectedVersion: version + 1,
      authorId: made.lawyerId,
      instrument: 'advocate-request',
      bodyKind: 'police',
      body: 'Полиция',
      asked: 'Что сделано?',
      sentOn: TODAY,
      due: null,
    });
    await made.lawyer.promises.make({
      id: made.ids[3] ?? '',
      expectedVersion: version + 2,
      authorId: made.lawyerId,
      occasion: 'visit',
      givenOn: TODAY,
      dueOn: TODAY,
      promised: 'Свет во дворе.',
    });
    await made.lawyer.aid.record({
      id: made.ids[3] ?? '',
      expectedVersion: version + 3,
      kind: 'money',
      givenOn: TODAY,
      amount: 15_000,
      given: 'На лекарства.',
    });
    await made.lawyer.measures.note({
      id: made.ids[3] ?? '',
      expectedVersion: version + 4,
      kind: 'responsibility',
      takenOn: TODAY,
      persons: 2,
      found: 'Выговоры.',
    });
    await head.consents.give({
      caseId: made.ids[3] ?? '',
      personId: null,
      kind: 'processing',
      form: 'oral',
      givenOn: TODAY,
      textVersion: null,
      attachmentId: null,
      note: 'При свидетеле.',
    });
  });
  afterAll(() => test.close());

  it.each(DELETED)('is a row of %s that was deleted: found, whichever it is', async table => {
    const file = join(test.dataDir, SQLITE_FILE);
    const count = await outside(file, async run => (await run(`select 1 from ${table}`)).length);
    expect(count).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: count - 1 }), async pick => {
        const row = await outside(file, async run => {
          await run('pragma foreign_keys = off');
          const [taken = {}] = await run(`select rowid as the_row, * from ${table} limit 1 offset ${pick}`);
          await run(`delete from ${table} where rowid = ?`, taken.the_row);
          return taken;
        });
        const found = await head.system.verify();
        const { the_row: rowid, ...columns } = row;
        await outside(file, async run => {
          await run('pragma foreign_keys = off');
          const names = Object.keys(columns);
          await run(
            `insert into ${table} (rowid, ${names.join(', ')}) values (?, ${names.map(() => '?').join(', ')})`,
            rowid,
            ...Object.values(columns),
          );
        });
        expect(found.ok, `${table}: row ${pick}`).toBe(false);
      }),
      { numRuns: Math.min(count, 12) },
    );
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it('is a byte: found, whichever row, column and byte it is', async () => {
    expect(await head.system.verify()).toMatchObject({ ok: true, sealsChecked: true });
    const file = join(test.dataDir, SQLITE_FILE);
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TABLES),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        async (table, rowPick, columnPick, bytePick, flip) => {
          const change = await outside(file, async run => {
            await run('pragma foreign_keys = off');
            const rows = await run(`select rowid as the_row, * from ${table} order by rowid`);
            const row = rows[rowPick % rows.length] ?? {};
            const columns = Object.keys(row).filter(
              name => !['the_row', 'doc'].includes(name) && row[name] !== null && row[name] !== '',
            );
            const column = columns[columnPick % columns.length] ?? '';
            const before = row[column];
            const after =
              typeof before === 'number'
                ? before ^ flip
                : flipped(Buffer.isBuffer(before) ? before : Buffer.from(String(before)), bytePick, flip);
            const text = typeof before === 'string';
            const cast = text ? 'cast(? as text)' : '?';
            try {
              await run(`update ${table} set ${column} = ${cast} where rowid = ?`, after, row.the_row);
            } catch {
              // A key that must be unique refuses the twin: nothing was changed.
              return null;
            }
            return { column, before, rowid: row.the_row };
          });
          if (change === null) return;
          tried += 1;
          const found = await head.system.verify();
          await outside(file, async run => {
            await run('pragma foreign_keys = off');
            await run(
              `update ${table} set ${change.column} = ? where rowid = ?`,
              change.before,
              change.rowid,
            );
          });
          expect(found.ok, `${table}.${change.column}`).toBe(false);
        },
      ),
      { numRuns: 250 },
    );
    expect(tried).toBeGreaterThan(200);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});

function flipped(bytes: Buffer, pick: number, flip: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = pick % copy.length;
  copy[at] = (copy[at] ?? 0) ^ flip;
  return copy;
}

describe.each(ENGINES)('an edit from outside on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: Client;
  let ids: string[];
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head, lawyer, ids } = await anOfficeAtWork(test));
  });
  afterAll(() => test.close());

  const codes = async () => [...new Set((await head.system.verify()).problems.map(({ code }) => code))];

  it('of a case is found, is not worked on, and is not washed clean by a change', async () => {
    const id = ids[2] ?? '';
    await tamper(test, `update cases set due_on = '2027-01-01' where id = '${id}'`);
    expect(await codes()).toEqual(['ROW_CHANGED']);
    await expect(lawyer.appeals.accept({ id, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'DATABASE_CORRUPT',
    });
    expect(await codes()).toEqual(['ROW_CHANGED']);
    const due = (await head.appeals.get({ id: ids[3] ?? '' })).dueOn;
    await tamper(test, `update cases set due_on = '${due}' where id = '${id}'`);
    expect(await codes()).toEqual([]);
  });

  it.each([
    ['a MAC taken away', `update cases set row_mac = null where seq = 3`],
    ['a result', `update questions set result = 'supported' where result is not null`],
    [
      'a question added',
      `insert into questions select office_id, '01900000-0000-7000-8000-000000000001', case_id, 9, classifier, topic, section, theme, result, result_on, received_on, closed_on from questions where ordinal = 1 limit 1`,
    ],
    ['a benefit dropped', `delete from case_benefits where benefit = 'disabled'`],
    ['an executor', `update cases set executor_id = null where seq = 3`],
  ])('of %s is found', async (_name, statement) => {
    const other = await aCore(engine);
    try {
      const office = await anOfficeAtWork(other);
      await tamper(other, statement);
      const { problems } = await office.head.system.verify();
      expect(problems.map(({ code }) => code)).toContain('ROW_CHANGED');
    } finally {
      await other.close();
    }
  });

  it('that computes the whole chain anew is found by who holds the key', async () => {
    const { read } = test.core.deps.db;
    const rows = await read.selectFrom('events').selectAll().orderBy('seq').execute();
    let hash = '';
    const statements = rows.map(row => {
      const data = row.seq === 2 ? row.data.replace('head', 'hood') : row.data;
      hash = linkHash(
        chainedText(hash, {
          officeId: row.office_id,
          seq: row.seq,
          id: row.id,
          caseId: row.case_id,
          type: row.type,
          actorId: row.actor_id,
          at: row.at,
          data,
          sealedHash: sealedHashOf(row.sealed),
        }),
      );
      return `update events set data = '${data}', hash = '${hash}' where seq = ${row.seq}`;
    });
    await tamper(test, ...statements, `update journal_heads set hash = '${hash}'`);
    expect((await head.system.verify()).problems).toEqual([
      expect.objectContaining({ code: 'JOURNAL_BROKEN', table: 'journal_heads' }),
    ]);
    // What comes after it does not vouch for it.
    await head.appeals.register(anAppeal());
    expect(await codes()).toEqual(['JOURNAL_BROKEN']);
  });
});

describe.each(ENGINES)('a base made before rows had MACs, on %s', engine => {
  it('is vouched for once, at the next sign-in with the key, and never again', async () => {
    const test = await aCore(engine);
    const { head, lawyer } = await anOfficeAtWork(test);
    await tamper(
      test,
      'update cases set row_mac = null',
      'update grants set row_mac = null',
      'update journal_heads set sealed_seq = 0, sealed_mac = null, sealed_key_version = null',
    );
    expect((await head.system.verify()).ok).toBe(false);
    // The program was closed while it was replaced: nobody holds the key when the first one signs in.
    await Promise.all([head, lawyer].map(client => client.session.signOut()));
    const again = test.client();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    expect(await again.system.verify()).toMatchObject({ ok: true, problems: [] });
    expect((await again.journal.list({ type: 'ROWS_SEALED' })).items).toMatchObject([
      { data: { cases: 4, grants: 2 } },
    ]);
    await tamper(
      test,
      'update cases set row_mac = null where seq = 1',
      'update journal_heads set sealed_seq = 0, sealed_mac = null, sealed_key_version = null',
    );
    await again.session.signOut();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    expect((await again.system.verify()).problems).toContainEqual(
      expect.objectContaining({ code: 'ROW_CHANGED', table: 'cases' }),
    );
    await test.close();
  });
});
