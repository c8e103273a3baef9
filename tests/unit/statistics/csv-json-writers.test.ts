import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../electron/core/spreadsheet/csv-text';
import { writeQuarterCsv } from '../../../electron/core/statistics/writers/csv';
import { writeQuarterJson } from '../../../electron/core/statistics/writers/json';
import { FURTHER, QUARTER } from '../../support/quarter-report';

describe('CSV text', () => {
  it.each([
    ['ru', '\ufeffа;-16,2;;"б;в"\r\n'],
    ['kk', '\ufeffа;-16,2;;"б;в"\r\n'],
    ['en', '\ufeffа,-16.2,,"б;в"\r\n'],
  ] as const)('is written as spreadsheets of %s open it', (language, text) => {
    expect(csvText([['а', -16.2, null, 'б;в']], language)).toBe(text);
  });

  it.each(['=1+1', '+7', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'text that would run as a formula is disarmed: %j',
    text => {
      const cell = parse(csvText([[text]], 'ru'), { bom: true })[0]?.[0];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('quotes what would break a row', () => {
    expect(csvText([['a"b', 'c\nd', 'e']], 'ru')).toBe('\ufeff"a""b";"c\nd";e\r\n');
  });
});

describe('the quarter as CSV', () => {
  const rows: string[][] = parse(Buffer.from(writeQuarterCsv(QUARTER, 'ru')), { bom: true, delimiter: ';' });

  it('has headings, a line for every total and every row of every table', () => {
    const cells = QUARTER.tables.reduce((sum, table) => sum + table.rows.length, 0);
    expect(rows).toHaveLength(1 + 6 + cells);
    expect(rows[0]).toEqual([
      'Показатель',
      'Разрез',
      'Код',
      'Наименование',
      'I кв. 2024',
      'доля, %',
      'IV кв. 2023',
      '±',
      '±, %',
      'I кв. 2023',
      '±',
      '±, %',
      'Основание',
    ]);
  });

  it('gives figures with the decimal comma and a dash for no base', () => {
    expect(rows[1]).toEqual([
      'Поступило обращений',
      '',
      '',
      'Всего',
      '197',
      '100',
      '235',
      '-38',
      '-16,2',
      '0',
      '197',
      '–',
      'Считаются обращения',
    ]);
    expect(rows[7]?.slice(2, 9)).toEqual(['walk-in', 'Личный приём', '120', '60,9', '130', '-10', '-7,7']);
  });

  it('disarms names like formulas', () => {
    expect(rows.filter(([, dimension]) => dimension === 'Территория').map(row => row[3])).toEqual([
      '\'=HYPERLINK("http://x.test";"Алматы")',
      "'+7 Астана",
      "'-Шымкент",
    ]);
  });

  it('speaks the other languages', () => {
    const [kk, en] = (['kk', 'en'] as const).map(language =>
      Buffer.from(writeQuarterCsv(QUARTER, language)).toString('utf8').split('\r\n'),
    );
    expect(kk?.[7]).toBe(
      'Келіп түскен жолданымдар;Келіп түсу нысаны;walk-in;Жеке қабылдау;120;60,9;130;-10;-7,7;0;120;–;Жолданымдар саналады',
    );
    expect(en?.[7]).toBe(
      'Appeals received,Channel,walk-in,Walk-in,120,60.9,130,-10,-7.7,0,120,–,Counted in appeals',
    );
  });
});

it('the quarter as JSON is one figure a line: totals, then every cell', () => {
  const { office, quarter, figures } = JSON.parse(Buffer.from(writeQuarterJson(QUARTER)).toString('utf8'));
  expect({ office, quarter, first: figures.slice(0, 2), cell: figures[6], count: figures.length }).toEqual({
    office: 'KZ-01',
    quarter: '2024-Q1',
    first: [
      { indicator: 'appeals.received', by: {}, value: 197, basis: 'appeals' },
      { indicator: 'appeals.closed', by: {}, value: 180, basis: 'appeals' },
    ],
    cell: { indicator: 'appeals.received', by: { channel: 'walk-in' }, value: 120, basis: 'appeals' },
    count: 6 + 2 + 3 + 40 + 4 + 1,
  });
});

describe('the quarter of an office with every figure', () => {
  const rows: string[][] = parse(Buffer.from(writeQuarterCsv(QUARTER, 'ru', FURTHER)), {
    bom: true,
    delimiter: ';',
  });

  it('has a line for every indicator, its year so far at the end, and dashes for days of nothing', () => {
    expect(rows[0]?.at(-1)).toBe('01.01–31.03.2024');
    expect(rows.slice(1, 5).map(([name, , , , ...rest]) => [name, ...rest])).toEqual([
      [
        'Поступило обращений',
        '197',
        '100',
        '235',
        '-38',
        '-16,2',
        '0',
        '197',
        '–',
        'Считаются обращения',
        '197',
      ],
      ['Направлено запросов', '12', '100', '8', '4', '50', '0', '12', '–', 'Считаются запросы', '20'],
      [
        'Стоимость материальной помощи',
        '1250000',
        '100',
        '0',
        '1250000',
        '–',
        '900000',
        '350000',
        '38,9',
        'Считаются деньги, тенге или рубли',
        '1250000',
      ],
      [
        'Дней до первого действия, медиана',
        '3',
        '–',
        '–',
        '–',
        '–',
        '–',
        '–',
        '–',
        'Считаются обращения',
        '2',
      ],
    ]);
  });

  it('has the tables of records after those of appeals, every line as long as the first', () => {
    expect(rows.slice(-3).map(cells => cells.slice(0, 5))).toEqual([
      ['Направлено запросов', 'Вид запроса', 'deputy-request', 'Депутатский запрос', '7'],
      ['Направлено запросов', 'Вид запроса', 'reception-letter', 'Письмо приёмной', '5'],
      ['Стоимость материальной помощи', 'Вид помощи', 'money', 'Деньги', '1250000'],
    ]);
    expect(new Set(rows.map(cells => cells.length))).toEqual(new Set([14]));
  });

  it('names kinds in English by the closed lists', () => {
    const english = Buffer.from(writeQuarterCsv(QUARTER, 'en', FURTHER)).toString('utf8');
    expect(english).toContain('Kind of aid,money,Money,');
    expect(english).not.toContain('Деньги');
  });

  it('as JSON adds its figures to those of appeals, each once; days of nothing would be null', () => {
    const before = JSON.parse(Buffer.from(writeQuarterJson(QUARTER)).toString('utf8')).figures;
    const { figures } = JSON.parse(Buffer.from(writeQuarterJson(QUARTER, FURTHER)).toString('utf8'));
    expect(figures.slice(0, before.length)).toEqual(before);
    expect(figures.slice(before.length)).toEqual([
      { indicator: 'inquiries.sent', by: {}, value: 12, basis: 'inquiries' },
      { indicator: 'aid.sum', by: {}, value: 1_250_000, basis: 'worth' },
      { indicator: 'firstStep.median', by: {}, value: 3, basis: 'appeals' },
      { indicator: 'inquiries.sent', by: { inquiryKind: 'deputy-request' }, value: 7, basis: 'inquiries' },
      { indicator: 'inquiries.sent', by: { inquiryKind: 'reception-letter' }, value: 5, basis: 'inquiries' },
      { indicator: 'aid.sum', by: { aidKind: 'money' }, value: 1_250_000, basis: 'worth' },
    ]);
  });
});
