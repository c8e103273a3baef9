import { describe, expect, it } from 'vitest';
import type { Cells, ImportedAppeal } from '../../../shared/domain/imports/imported-appeal';
import { BARE, MAPPING, mapped, mappingOf, refused } from '../../support/small-mapping';

describe('dates', () => {
  it.each([
    ['yyyy-MM-dd', '2018-06-01', '2018-06-01'],
    ['yyyy-MM-dd', '2018-6-1 23:59:59', '2018-06-01'],
    ['yyyy-MM-dd', '2018-06-01T10:00:00.000Z', '2018-06-01'],
    ['dd.MM.yyyy', '1.6.2018 г. 9:05', '2018-06-01'],
    ['dd/MM/yyyy', '01/06/2018', '2018-06-01'],
    ['MM/dd/yyyy', '06/01/2018', '2018-06-01'],
    ['yyyyMMdd', '20180601', '2018-06-01'],
    ['excel-serial', '43252', '2018-06-01'],
    ['excel-serial', '43252,99', '2018-06-01'],
    ['dd.MM.yyyy', '2018-06-01', '2018-06-01'],
  ] as const)('%s: %s', (form, text, date) => {
    expect(mapped({ received_on: text }, { ...MAPPING, dates: [form] }).receivedOn).toBe(date);
  });

  it('are tried in the mapping’s order, and a day that one form cannot be may be another’s', () => {
    const mapping = { ...MAPPING, dates: ['dd/MM/yyyy' as const, 'MM/dd/yyyy' as const] };
    expect(
      ['06/07/2018', '06/17/2018'].map(text => mapped({ received_on: text }, mapping).receivedOn),
    ).toEqual(['2018-07-06', '2018-06-17']);
  });
});

describe('values', () => {
  const mapping = mappingOf({
    channel: { columns: ['channel'], values: { 'Личный приём': 'walk-in' } },
    kind: { columns: ['kind'], values: { ж: 'complaint' }, otherValues: 'empty', otherwise: 'message' },
    topic: { columns: ['topic'], values: { дороги: '0003' } },
    territory: { columns: ['territory'], values: { 'нет данных': '' }, otherValues: 'keep' },
    due_on: { columns: ['due'], take: 10, onlyWhen: { column: 'state', in: ['В работе'] } },
    language: { constant: 'kk' },
    text: { columns: ['text', 'more'], join: '\n\n' },
  });

  it.each<[string, Cells, Partial<ImportedAppeal>]>([
    ['whatever the case, the spaces and the ё', { channel: ' ЛИЧНЫЙ\u00a0 ПРИЕМ ' }, { channel: 'walk-in' }],
    ['as codes beside the words', { channel: 'Walk-In' }, { channel: 'walk-in' }],
    ['unknown ones left empty where the mapping says so', { kind: 'что-то' }, { kind: 'message' }],
    ['unknown ones kept where the mapping says so', { territory: 'Алматы' }, { territory: 'Алматы' }],
    ['mapped to nothing', { territory: 'нет данных' }, { territory: null }],
    ['cut to their first characters', { due: '2018-07-01 2018', state: 'в работе' }, { dueOn: '2018-07-01' }],
    ['only where the condition holds', { due: '2018-07-01', state: 'закрыто' }, { dueOn: null }],
    ['joined', { more: 'и стены' }, { text: 'Течёт крыша\n\nи стены', summary: 'Течёт крыша и стены' }],
    ['constant', { language: 'ru' }, { language: 'kk' }],
  ])('%s', (_, cells, expected) => {
    expect(mapped(cells, mapping)).toMatchObject(expected);
  });

  it('of a mapped open list are refused when unknown', () => {
    expect(refused({ topic: 'луна' }, mapping)).toEqual([
      { reason: 'unknown-value', column: 'topic', value: 'луна' },
    ]);
  });

  it('like formulas are data', () => {
    const formula = '=HYPERLINK("http://x.test")';
    expect(mapped({ text: formula, surname: '+7', territory: '@x' })).toMatchObject({
      text: formula,
      territory: '@x',
      applicant: { surname: '+7' },
    });
  });

  it('of the object prototype are not cells', () => {
    expect(
      refused({}, mappingOf({ text: { columns: ['constructor'] } })).map(({ reason }) => reason),
    ).toEqual(['no-text']);
  });
});

describe('the applicant', () => {
  it.each<[string, Cells, Partial<ImportedAppeal>]>([
    [
      'with a name is an individual',
      { surname: 'Ли' },
      { author: 'individual', applicant: { surname: 'Ли', phones: [], benefits: [] } },
    ],
    [
      'with a first name only keeps it as the surname',
      { first_name: 'Әсел' },
      { author: 'individual', applicant: { surname: 'Әсел', phones: [], benefits: [] } },
    ],
    [
      'with a telephone only is not lost',
      { phone: '102' },
      { author: 'individual', applicant: { surname: '—', phones: ['102'], benefits: [] } },
    ],
    [
      'of an organisation gives its name',
      { author: 'organisation', surname: 'ТОО «Дом»' },
      {
        author: 'organisation',
        applicant: { surname: 'ТОО «Дом»', organisation: 'ТОО «Дом»', phones: [], benefits: [] },
      },
    ],
    ['said to be anonymous stays so', { author: 'anonymous' }, { author: 'anonymous', applicant: null }],
  ])('%s', (_, cells, expected) => {
    expect(mapped(cells)).toEqual({ ...BARE, ...expected });
  });
});

describe('what the row leaves out', () => {
  it('the summary is the beginning of the text, cut at a word', () => {
    const { summary } = mapped({ text: `Прошу\n\nпомочь ${'с ремонтом крыши '.repeat(20)}` });
    expect(summary.startsWith('Прошу помочь с ремонтом')).toBe(true);
    expect([summary.length <= 150, /(с|ремонтом|крыши)…$/.test(summary)]).toEqual([true, true]);
  });

  it('one endless word is cut all the same', () => {
    expect(mapped({ text: 'а'.repeat(400) }).summary).toBe(`${'а'.repeat(149)}…`);
  });

  it.each([
    ['kk', 'Сәлеметсіз бе! Аулада жарық жоқ, көмектесіңіздерші.'],
    ['ru', 'Прошу починить свет на улице Мұқағали Мақатаев, дом 5, у подъезда темно второй месяц подряд.'],
    ['ru', 'Broken lamp'],
  ])('the language is told by the letters: %s', (language, text) => {
    expect(mapped({ text }).language).toBe(language);
  });
});
