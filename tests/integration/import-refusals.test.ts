import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportMapping } from '../../shared/contract/import-mapping';
import { REFUSAL_REASONS, type RefusalReason } from '../../shared/domain/imports/imported-appeal';
import { baseState } from '../support/base-state';
import { ENGINES } from '../support/core';
import { anImporter, asSource, type Importer } from '../support/importing';
import { type JournalRow, journalCsv } from '../support/plain-journal';

describe.each(ENGINES)('rows of a journal on %s', engine => {
  let office: Importer;
  let ivanova: string;
  beforeAll(async () => {
    office = await anImporter(engine);
    const { id } = await office.head.staff.saveExecutor({
      id: null,
      expectedVersion: null,
      name: 'Иванова Мария',
      kind: 'lawyer',
      level: null,
      capacity: 10,
      active: true,
    });
    ivanova = id;
  });
  afterAll(() => office.close());

  const base: JournalRow = { external_id: 'x', received_on: '2026-09-07', text: 'Т', iin: '' };
  const REFUSED: Readonly<
    Record<RefusalReason, readonly (readonly [JournalRow, string | null, string | null])[]>
  > = {
    'no-external-id': [[{ external_id: '' }, 'external_id', null]],
    'no-date': [[{ received_on: '' }, 'received_on', null]],
    'bad-date': [[{ received_on: 'вчера' }, 'received_on', 'вчера']],
    'impossible-date': [
      [{ received_on: '31.02.2026' }, 'received_on', '31.02.2026'],
      [{ received_on: '2026-11-21' }, null, '2026-11-21'],
    ],
    'closed-before-received': [[{ closed_on: '2026-09-06' }, 'closed_on', '2026-09-06']],
    'no-text': [[{ text: ' ' }, 'text', null]],
    'unknown-value': [[{ channel: 'телепатия' }, 'channel', 'телепатия']],
    'bad-number': [
      [{ author: 'коллективное', signatures: '1' }, 'signatures', '1'],
      [{ author: 'коллективное', signatures: 'много' }, 'signatures', 'много'],
    ],
    'bad-identity-number': [
      [{ surname: 'Иванов', iin: '123' }, 'iin', null],
      [{ surname: 'Иванов', iin: '850101300006' }, null, null],
    ],
    'too-long': [[{ external_id: '9'.repeat(101) }, 'external_id', '9'.repeat(101)]],
    'unknown-topic': [[{ topic: 'Погода' }, null, 'Погода']],
    'unknown-territory': [[{ territory: 'Китеж' }, null, 'Китеж']],
    'unknown-executor': [[{ executor: 'Никто' }, null, 'Никто']],
    'duplicate-in-file': [[{ external_id: 'r0' }, null, 'r0']],
  };

  it('refuses row by row, with the line and the reason, and registers the rest', async () => {
    const wrong = REFUSAL_REASONS.flatMap(reason =>
      REFUSED[reason].map(([row, column, value]) => ({ reason, row, column, value })),
    );
    const rows = [
      // Two lines in one cell: what follows stands a line lower than its number in the journal.
      { ...base, external_id: 'r0', text: 'Первая строка\r\nвторая' },
      ...wrong.map(({ row }, index) => ({ ...base, external_id: `r${index + 1}`, ...row })),
      { ...base, external_id: 'last' },
    ];
    const mapping: ImportMapping = {
      ...asSource('refusals'),
      fields: { ...asSource('refusals').fields, identity_number: { columns: ['iin'], otherwise: '' } },
      executors: { create: false, kind: 'assistant' },
    };
    const content = journalCsv(rows);
    const before = await baseState(office.deps.db);
    const foretold = await office.run(content, mapping, true);
    expect(await baseState(office.deps.db)).toEqual(before);

    const report = await office.run(content, mapping);
    expect(report).toMatchObject({ read: rows.length, registered: 2, refused: wrong.length, repeated: 0 });
    expect(
      report.refusedRows.map(({ line, reason, column, value }) => ({ line, reason, column, value })),
    ).toEqual(wrong.map(({ reason, column, value }, index) => ({ line: index + 4, reason, column, value })));
    expect(withoutNames(foretold)).toEqual({ ...withoutNames(report), dryRun: true });
  });

  it('makes the executors it names and finds those who are there, by name or code', async () => {
    const { id: gone } = await office.head.staff.saveExecutor({
      id: null,
      expectedVersion: null,
      name: 'Ушедший Олег',
      kind: 'deputy',
      level: 'city',
      capacity: 5,
      active: false,
    });
    const before = await office.head.staff.executors();
    const code = before.find(({ id }) => id === ivanova)?.code ?? '';
    const long = 'Отдел '.repeat(20);
    const named = [
      'Иванова Мария',
      'ИВАНОВА  мария',
      code,
      'Ушедший Олег',
      'Новиков Пётр',
      'новиков петр',
      `${long}первый`,
      `${long}второй`,
    ];
    const rows = named.map((executor, index) => ({ ...base, external_id: `e${index}`, executor }));
    const content = journalCsv(rows);
    const mapping = asSource('executors');
    expect(await office.run(content, mapping, true)).toMatchObject({ registered: 8, refused: 0 });
    expect(await office.head.staff.executors()).toEqual(before);
    expect(await office.run(content, mapping)).toMatchObject({ registered: 8, refused: 0 });
    const after = await office.head.staff.executors();
    const made = after.filter(({ id }) => !before.some(known => known.id === id));
    expect(made.map(({ name, kind, active }) => ({ name, kind, active }))).toEqual(
      [`${long}второй`, `${long}первый`, 'Новиков Пётр']
        .map(name => ({ name, kind: 'assistant', active: true }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(new Set(after.map(executor => executor.code)).size).toBe(after.length);
    const cases = await office.newest(named.length);
    const novikov = made.find(({ name }) => name === 'Новиков Пётр')?.id;
    expect(cases.map(({ executorId }) => executorId).slice(0, 6)).toEqual([
      ivanova,
      ivanova,
      ivanova,
      gone,
      novikov,
      novikov,
    ]);
    expect(cases.every(({ status }) => status === 'in-work')).toBe(true);
    expect(await office.run(content, mapping)).toMatchObject({ registered: 0, repeated: 8 });
  });
});

/** A report without the name of the file, which is another at every writing. */
function withoutNames<T extends { refusedRows: { file: string }[] }>(report: T): T {
  return { ...report, refusedRows: report.refusedRows.map(row => ({ ...row, file: '' })) };
}
