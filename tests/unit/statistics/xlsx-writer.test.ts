import { beforeAll, describe, expect, it } from 'vitest';
import {
  lineFigures,
  type Report,
  reportWords,
} from '../../../electron/core/statistics/writers/report-words';
import { sheetNames } from '../../../electron/core/statistics/writers/sheet-names';
import { writeQuarterXlsx } from '../../../electron/core/statistics/writers/xlsx';
import { canReopen, reopenSheets } from '../../support/libre-office';
import { FURTHER, QUARTER } from '../../support/quarter-report';
import { unzip } from '../../support/unzip';

const withOffice = canReopen();

/** The cells of a table's sheet as they should come back: heading, lines, total. */
function expectedRows(report: Report, index: number): string[][] {
  const table = report.tables[index];
  if (!table) throw new Error('no such table');
  const lines = [
    ...table.rows.map(row => [row.label.ru, row.code, row] as const),
    ['Всего', '', table.total] as const,
  ];
  return lines.map(([label, code, counts]) => {
    const f = lineFigures(counts, table.total.now);
    const cells = [f.now, f.share, f.previous, f.change, f.growth, f.lastYear, f.yearChange, f.yearGrowth];
    return [label, code, ...cells.map(cell => (cell === null ? '–' : String(cell)))];
  });
}

describe.runIf(withOffice)('the workbook reopened by LibreOffice', () => {
  let sheets: Map<string, string[][]>;
  beforeAll(async () => {
    sheets = reopenSheets(await writeQuarterXlsx(QUARTER, 'ru'));
  }, 180_000);

  it('has a sheet of key figures and one for every table', () => {
    expect([...sheets.keys()].sort()).toEqual(
      [
        'Показатели',
        'Форма поступления, поступило',
        'Территория, поступило',
        'Тема, поступило',
        'Месяц, поступило',
        'Социальное положение, вопросы',
        'Социальное положение, вопросы 2',
      ].sort(),
    );
  });

  it.each([
    [0, 'Форма поступления, поступило'],
    [1, 'Территория, поступило'],
    [2, 'Тема, поступило'],
    [3, 'Месяц, поступило'],
    [4, 'Социальное положение, вопросы'],
    [5, 'Социальное положение, вопросы 2'],
  ])('table %d, «%s», has the same words and numbers', (index, sheet) => {
    const rows = sheets.get(sheet) ?? [];
    expect(rows.slice(5).map(row => row.slice(0, 10))).toEqual(expectedRows(QUARTER, index));
  });

  it('says what is counted, when and by whom above every table', () => {
    const rows = sheets.get('Форма поступления, поступило') ?? [];
    expect(rows.slice(0, 5).map(row => row.filter(cell => cell !== ''))).toEqual([
      ['Поступило обращений: Форма поступления'],
      ['I квартал 2024. Приёмная: Приёмная «Орда»; центр (KZ-01)'],
      [
        'Считаются обращения. Обращения, у которых день поступления приходится на квартал. Повторные и дубликаты считаются отдельно каждое.',
      ],
      [],
      [
        'Форма поступления',
        'Код',
        'I кв. 2024',
        'доля, %',
        'IV кв. 2023',
        '±',
        '±, %',
        'I кв. 2023',
        '±',
        '±, %',
      ],
    ]);
  });

  it('gives the key figures as numbers', () => {
    const rows = sheets.get('Показатели') ?? [];
    expect(rows[5]?.slice(0, 10)).toEqual([
      'Поступило обращений',
      'appeals.received',
      '197',
      '–',
      '235',
      '-38',
      '-16.2',
      '0',
      '197',
      '–',
    ]);
  });
});

describe.runIf(withOffice)('the workbook of an office with every figure, reopened by LibreOffice', () => {
  let sheets: Map<string, string[][]>;
  beforeAll(async () => {
    sheets = reopenSheets(await writeQuarterXlsx(QUARTER, 'ru', FURTHER));
  }, 180_000);

  it('has every indicator on a sheet with its year so far, and how each is counted', () => {
    const rows = sheets.get('Все показатели') ?? [];
    expect(rows[4]?.slice(0, 4)).toEqual(['Показатель', 'Код', 'I кв. 2024', '01.01–31.03.2024']);
    expect(rows.slice(5, 9).map(cells => cells.slice(0, 10))).toEqual([
      ['Поступило обращений', 'appeals.received', '197', '197', '235', '-38', '-16.2', '0', '197', '–'],
      ['Направлено запросов', 'inquiries.sent', '12', '20', '8', '4', '50', '0', '12', '–'],
      [
        'Стоимость материальной помощи',
        'aid.sum',
        '1250000',
        '1250000',
        '0',
        '1250000',
        '–',
        '900000',
        '350000',
        '38.9',
      ],
      ['Дней до первого действия, медиана', 'firstStep.median', '3', '2', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(rows.slice(10, 15).map(([name]) => name)).toEqual([
      'Как считаются показатели',
      'Поступило обращений',
      'Направлено запросов',
      'Стоимость материальной помощи',
      'Дней до первого действия, медиана',
    ]);
  });

  it('has a sheet for every table of records', () => {
    const rows = sheets.get('Вид запроса, запросы') ?? [];
    expect(rows.slice(5).map(cells => cells.slice(0, 3))).toEqual([
      ['Депутатский запрос', 'deputy-request', '7'],
      ['Письмо приёмной', 'reception-letter', '5'],
      ['Всего', '', '12'],
    ]);
    expect(sheets.has('Вид помощи, стоимость')).toBe(true);
  });
});

describe('the workbook itself', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = await unzip(await writeQuarterXlsx(QUARTER, 'kk'));
  }, 60_000);

  it('has a native chart on every table that has rows', () => {
    expect([...parts.keys()].filter(name => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(5);
  });

  it('gives a long name the height of its lines, so that it does not stand over the next', async () => {
    const [table] = QUARTER.tables;
    const [row] = table?.rows ?? [];
    if (!table || !row) throw new Error('an empty quarter');
    const name = 'Тұрғын үй құрылысы, оны күтіп-ұстау және жөндеу ақысы';
    const rows = [{ ...row, label: { ru: name, kk: name } }, row];
    const written = await unzip(await writeQuarterXlsx({ ...QUARTER, tables: [{ ...table, rows }] }, 'kk'));
    const sheets = [...written].filter(([part]) => part.startsWith('xl/worksheets/sheet'));
    const heights = sheets.map(([, xml]) =>
      [6, 7].map(n => /\bht="([^"]+)"/.exec(new RegExp(`<row r="${n}"[^>]*>`).exec(xml)?.[0] ?? '')?.[1]),
    );
    expect(heights).toContainEqual(['30', undefined]);
  });

  it('charts at most fifteen rows, and only the months of the quarter', () => {
    const ranges = [...parts]
      .filter(([name]) => name.startsWith('xl/charts/chart'))
      .map(([, xml]) => /<cat>.*?<f>(.*?)<\/f>/s.exec(xml)?.[1]?.replaceAll('&#39;', "'"));
    expect(ranges).toContain("'Тақырып, түсті'!$A$6:$A$20");
    expect(ranges).toContain("'Ай, түсті'!$A$7:$A$9");
  });

  it('freezes the headings, prints them on every page, on its side and as wide as the page', () => {
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toMatch(/<pane [^>]*state="frozen"[^>]*ySplit="5"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toMatch(/fitToHeight="0"/);
    expect(sheet).toMatch(/fitToPage="(1|true)"/);
    const book = (parts.get('xl/workbook.xml') ?? '').replaceAll('&#39;', "'");
    expect(book).toContain('_xlnm.Print_Titles');
    // A short table and its chart on one page, a long one's chart on a page of its own.
    expect(book).toContain("'Келіп түсу нысаны, түсті'!$A$1:$J$17<");
    expect(book).toMatch(/'Тақырып, түсті'!\$A\$1:\$J\$\d+,'Тақырып, түсті'!\$L\$5:/);
  });

  it('holds no formula, whatever a name begins with', () => {
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(7);
    expect(sheets.filter(([, xml]) => xml.includes('<f>') || xml.includes('<f '))).toEqual([]);
  });
});

describe('names of sheets', () => {
  it.each(['ru', 'kk', 'en'] as const)('are unique, short and allowed: %s', language => {
    const names = sheetNames([...QUARTER.tables, ...QUARTER.tables], reportWords(language), ['X']);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(12);
    expect(names.filter(name => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });
});
