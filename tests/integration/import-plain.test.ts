import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseState } from '../support/base-state';
import { ENGINES } from '../support/core';
import { anImporter, asSource, type Importer } from '../support/importing';
import { type JournalRow, journalCsv, journalXlsx, windows1251 } from '../support/plain-journal';

const JOURNAL: readonly JournalRow[] = [
  {
    external_id: '17/а',
    received_on: '03.09.2026',
    closed_on: '14.09.2026',
    channel: 'Личный приём',
    source: 'депутат',
    kind: 'Жалоба',
    author: 'личное',
    repeat: 'Повторное',
    topic: '0005.0005.0056',
    territory: '710000000',
    result: 'Разъяснено',
    executor: 'Иванова Мария',
    surname: 'Ёлкина',
    first_name: 'Анна',
    patronymic: 'Петровна',
    phone: '8 701 234 56 78; 8 (7172) 70-10-20',
    address: 'ул. "Лесная", 5; кв. 3, подъезд 2',
    summary: 'Протекает крыша',
    text: 'Протекает крыша.\nАкт № 5 «о протечке» приложен.',
  },
  {
    external_id: '18',
    received_on: '2026-09-04',
    author: 'коллективное',
    signatures: '120',
    territory: 'Г.АСТАНА',
    surname: 'Инициативная группа',
    text: 'Нет освещения на улице.',
  },
  { external_id: '19', received_on: '05/09/2026', text: 'Сломан лифт' },
];

describe.each(ENGINES)('a journal of one’s own on %s', engine => {
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

  const formats: readonly (readonly [string, () => Promise<string | Uint8Array> | string | Uint8Array])[] = [
    ['UTF-8 with commas', () => journalCsv(JOURNAL)],
    ['UTF-8 with a mark and semicolons', () => `\ufeff${journalCsv(JOURNAL, ';')}`],
    ['windows-1251 with semicolons', () => windows1251(journalCsv(JOURNAL, ';'))],
    ['windows-1251 with commas', () => windows1251(journalCsv(JOURNAL))],
    ['XLSX', () => journalXlsx(JOURNAL)],
  ];

  it.each(formats)('comes in from %s as the same cases', async (name, write) => {
    const sourceId = `f-${formats.findIndex(([other]) => other === name)}`;
    expect(await office.run(await write(), asSource(sourceId))).toEqual({
      dryRun: false,
      read: 3,
      registered: 3,
      refused: 0,
      repeated: 0,
      refusedRows: [],
    });
    const [first, second, third] = await office.newest(3);
    expect(first).toMatchObject({
      status: 'closed',
      version: 1,
      receivedOn: '2026-09-03',
      closedOn: '2026-09-14',
      channel: 'walk-in',
      source: 'deputy',
      kind: 'complaint',
      author: 'individual',
      signatures: null,
      repeat: 'repeated',
      language: 'ru',
      urgency: 'normal',
      territory: '710000000',
      executorId: ivanova,
      executorKind: 'lawyer',
      decision: { executorName: 'Иванова Мария', reasons: [{ code: 'imported', params: {} }] },
      applicantName: 'Ёлкина Анна Петровна',
      applicant: {
        surname: 'Ёлкина',
        firstName: 'Анна',
        patronymic: 'Петровна',
        phones: ['+77012345678', '+77172701020'],
        address: 'ул. "Лесная", 5; кв. 3, подъезд 2',
        benefits: [],
      },
      summary: 'Протекает крыша',
      text: 'Протекает крыша.\nАкт № 5 «о протечке» приложен.',
      questions: [
        {
          topic: { classifier: 'ru-2025', code: '0005.0005.0056' },
          result: 'explained',
          resultOn: '2026-09-14',
        },
      ],
      timeline: ['APPEAL_IMPORTED'],
    });
    expect(second).toMatchObject({
      status: 'queued',
      receivedOn: '2026-09-04',
      closedOn: null,
      channel: 'letter',
      author: 'collective',
      signatures: 120,
      territory: '710000000',
      executorId: null,
      questions: [{ topic: { classifier: 'ru-2025', code: '0000' }, result: null, resultOn: null }],
    });
    expect(third).toMatchObject({
      receivedOn: '2026-09-05',
      author: 'anonymous',
      applicant: null,
      territory: null,
      summary: 'Сломан лифт',
    });
  });

  it('is found by its name, its telephone and its words', async () => {
    for (const query of ['Ёлкина', 'елкин', '701 234 56 78', 'протечка', 'лифты'])
      expect((await office.head.appeals.search({ query })).total, query).toBe(formats.length);
  });

  it('comes a second time without doubling, and brings what is new', async () => {
    const mapping = asSource('again');
    await office.run(journalCsv(JOURNAL), mapping);
    const before = await baseState(office.deps.db);
    expect(await office.run(journalCsv(JOURNAL), mapping)).toMatchObject({ registered: 0, repeated: 3 });
    const { events, journal, ...after } = await baseState(office.deps.db);
    expect({ ...before, events, journal }).toEqual({ ...after, events, journal });
    const longer = [...JOURNAL, { external_id: '20', received_on: '2026-09-06', text: 'Ещё одно' }];
    expect(await office.run(journalCsv(longer), mapping)).toMatchObject({ registered: 1, repeated: 3 });
  });

  it('leaves a base that verifies', async () => {
    expect(await office.head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});
