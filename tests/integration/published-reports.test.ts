/**
 * Reports that were published, made again: invented appeals with their margins are brought in, the form is filled, and
 * the figures must come out as they stood in print, with their signs, dashes and commas.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FORM_FORMAT,
  type Form,
  type FormRow,
  type FormTable,
} from '../../shared/domain/statistics/forms/form';
import { compared, countOf, SHARE } from '../../shared/domain/statistics/forms/form-shorthand';
import { sayCell } from '../../shared/i18n/say-form';
import { ENGINES } from '../support/core';
import { anImporter, type Importer } from '../support/importing';
import { bringIn, type Published } from '../support/published-margins';

const say = (ru: string) => ({ ru, kk: '', en: '' });
const line = (id: string, rest: Partial<Extract<FormRow, { kind: 'figure' }>> = {}): FormRow => ({
  kind: 'figure',
  id,
  number: '',
  title: say(id),
  level: 0,
  ...rest,
});
const by = (dimension: 'channel' | 'kind' | 'section' | 'result'): FormRow => ({
  kind: 'breakdown',
  id: 'by',
  by: [dimension],
  order: 'code',
  top: null,
});
const YEAR_AGO = [
  countOf('now'),
  countOf('lastYear'),
  compared('change', 'now', 'lastYear'),
  compared('growth', 'now', 'lastYear'),
];

interface Report {
  readonly quarter: string;
  readonly place: string;
  readonly decimals?: 0 | 1 | 2;
  readonly mode?: Form['rounding']['mode'];
  readonly tables: readonly Pick<FormTable, 'rows' | 'columns' | 'indicator' | 'total'>[];
}

/** The tables of a report as they are printed: a line a row, cells as words. */
async function printed({ head }: Importer, report: Report): Promise<string[][][]> {
  const { quarter, place, decimals = 1, mode = 'half-up' } = report;
  const form: Form = {
    format: FORM_FORMAT,
    id: 'published',
    version: 1,
    title: say('Опубликованный отчёт'),
    issuer: '',
    rounding: { mode, decimals, sumTo100: false },
    mask: null,
    tables: report.tables.map((table, index) => ({
      ...table,
      id: `t${index}`,
      title: say(`Таблица ${index + 1}`),
      filter: { territory: [place] },
    })),
  };
  const { tables } = await head.forms.preview({ quarter, form });
  return tables.map(({ rows, columns }) =>
    rows.map(({ cells }) =>
      cells.map(({ value }, i) =>
        sayCell(value, columns[i]?.show ?? 'count', decimals, 'ru').replaceAll('\u00a0', ' '),
      ),
    ),
  );
}

// Barnaul, nine months of 2023 and 2022, September of both; 2 sections stand for each other where only sums are known.
const BARNAUL = '22';
const barnaul = (
  day: string,
  letters: number,
  electronic: number,
  special: number,
  oral: number,
  heads: number,
) => ({
  place: BARNAUL,
  day,
  appeals: letters + electronic + special + oral,
  margins: {
    channel: [
      ['letter', letters],
      ['email', electronic],
      ['messenger', special],
      ['phone', oral - heads],
      ['walk-in', heads],
    ] as const,
  },
});
const SECTIONS = ['0001', '0002', '0003', '0004', '0005'] as const;
const sections = (...counts: readonly number[]) => SECTIONS.map((code, i) => [code, counts[i] ?? 0] as const);
// What the city's own public reception had.
const RECEPTION = '04';
const reception = (day: string, questions: number, explained: number): Published => ({
  place: RECEPTION,
  day,
  appeals: questions,
  margins: {
    closed_on: [[day, questions]],
    result: [
      ['explained', explained],
      ['measures-taken', questions - explained],
    ],
  },
});
// Leningrad oblast: complaints, applications, proposals; written, oral, electronic.
const LENINGRAD = '47';
const leningrad = (day: string, kinds: readonly number[], channels: readonly number[]): Published => ({
  place: LENINGRAD,
  day,
  appeals: kinds.reduce((sum, count) => sum + count, 0),
  margins: {
    kind: ['complaint', 'application', 'proposal'].map((kind, i) => [kind, kinds[i] ?? 0] as const),
    channel: ['letter', 'walk-in', 'email'].map((channel, i) => [channel, channels[i] ?? 0] as const),
  },
});
const KALMYKIA = '08';
const questions = (day: string, appeals: number, asked: number): Published => ({
  place: KALMYKIA,
  day,
  appeals,
  questions: [['0002.0007', asked]],
});
// Khanty-Mansiysk district, first half of 2010 beside the half-year before, here two quarters.
const HMRN = '86';
const hmrn = (day: string, all: number, visits: number, collective: number, repeated: number): Published => ({
  place: HMRN,
  day,
  appeals: all,
  margins: {
    channel: [
      ['field', visits],
      ['letter', all - visits],
    ],
    author: [
      ['anonymous', all - collective],
      ['collective', collective],
    ],
    repeat: [
      ['repeated', repeated],
      ['first', all - repeated],
    ],
  },
});

const PUBLISHED: readonly Published[] = [
  { ...barnaul('2023-05-17', 2932, 1409, 172, 78, 56), questions: sections(613, 516, 2607, 221, 1191) },
  { ...barnaul('2023-09-12', 456, 159, 10, 14, 11), questions: sections(78, 68, 308, 25, 160) },
  { ...barnaul('2022-04-20', 2411, 1004, 0, 60, 49), questions: sections(410, 370, 2000, 160, 1064) },
  { ...barnaul('2022-09-30', 351, 133, 0, 9, 9), questions: sections(55, 51, 261, 20, 106) },
  reception('2023-02-14', 1079, 1021),
  reception('2022-02-14', 684, 636),
  leningrad('2021-02-10', [8, 4273, 91], [837, 19, 3516]),
  leningrad('2020-02-10', [19, 5508, 162], [1032, 32, 4625]),
  questions('2024-02-29', 197, 219),
  questions('2023-02-28', 235, 274),
  questions('2021-03-31', 236, 274),
  questions('2020-03-31', 317, 344),
  hmrn('2010-05-11', 277, 176, 19, 4),
  hmrn('2010-02-11', 355, 82, 22, 0),
  { place: '77', day: '2013-07-01', appeals: 715 },
  { place: '77', day: '2012-07-01', appeals: 650 },
  {
    place: '01',
    day: '2021-06-01',
    appeals: 26,
    margins: {
      channel: [
        ['email', 6],
        ['letter', 11],
        ['phone', 9],
      ],
    },
  },
];

describe.each(ENGINES)('a published report on %s', engine => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await anImporter(engine, { profile: 'RU', code: '22-01' });
    await bringIn(importer, PUBLISHED);
  }, 600_000);
  afterAll(() => importer.close());

  it('of Barnaul, nine months of 2023: months and sums from January, this year and last, with their signs', async () => {
    const columns = [
      countOf('yearToDate'),
      countOf('yearToDateLastYear'),
      compared('change', 'yearToDate', 'yearToDateLastYear'),
      countOf('lastMonth'),
      countOf('lastMonthLastYear'),
      { ...compared('change', 'lastMonth', 'lastMonthLastYear'), id: 'of-month' },
    ];
    const rows = [
      line('total'),
      line('letters', { filter: { channel: ['letter'] } }),
      line('electronic', { filter: { channel: ['email'] } }),
      line('special', { filter: { channel: ['messenger'] } }),
      line('oral', { filter: { channel: ['walk-in', 'phone'] } }),
      line('heads', { filter: { channel: ['walk-in'] } }),
    ];
    const tables: Report['tables'] = [{ indicator: 'appeals.received', rows, columns, total: false }];
    expect(await printed(importer, { quarter: '2023-Q3', place: BARNAUL, tables })).toEqual([
      [
        ['5 230', '3 968', '+1 262', '639', '493', '+146'],
        ['3 388', '2 762', '+626', '456', '351', '+105'],
        ['1 568', '1 137', '+431', '159', '133', '+26'],
        ['182', '0', '+182', '10', '0', '+10'],
        ['92', '69', '+23', '14', '9', '+5'],
        ['67', '58', '+9', '11', '9', '+2'],
      ],
    ]);
  });

  it('of Barnaul by section: questions add up to more than appeals, shares are of the questions', async () => {
    const columns = [
      countOf('yearToDate'),
      { ...SHARE, period: 'yearToDate' as const },
      countOf('yearToDateLastYear'),
      compared('change', 'yearToDate', 'yearToDateLastYear'),
    ];
    const tables: Report['tables'] = [
      { indicator: 'questions.received', rows: [by('section')], columns, total: true },
    ];
    expect(await printed(importer, { quarter: '2023-Q3', place: BARNAUL, decimals: 2, tables })).toEqual([
      [
        ['691', '11,94', '465', '+226'],
        ['584', '10,09', '421', '+163'],
        ['2 915', '50,37', '2 261', '+654'],
        ['246', '4,25', '180', '+66'],
        ['1 351', '23,35', '1 170', '+181'],
        ['5 787', '100,00', '4 497', '+1 290'],
      ],
    ]);
  });

  it('of the public reception of Barnaul: questions, and of them explained', async () => {
    const columns = [
      countOf('yearToDate'),
      countOf('yearToDateLastYear'),
      compared('change', 'yearToDate', 'yearToDateLastYear'),
    ];
    const rows = [line('all'), line('explained', { filter: { result: ['explained'] } })];
    const tables: Report['tables'] = [{ indicator: 'questions.closed', rows, columns, total: false }];
    expect(await printed(importer, { quarter: '2023-Q3', place: RECEPTION, tables })).toEqual([
      [
        ['1 079', '684', '+395'],
        ['1 021', '636', '+385'],
      ],
    ]);
  });

  it('of Leningrad oblast: kinds and forms add up to the same whole, a year before too', async () => {
    const tables = (['kind', 'channel'] as const).map(dimension => ({
      indicator: 'appeals.received' as const,
      rows: [by(dimension)],
      columns: YEAR_AGO,
      total: true,
    }));
    expect(await printed(importer, { quarter: '2021-Q1', place: LENINGRAD, tables })).toEqual([
      [
        ['4 273', '5 508', '−1 235', '−22,4'],
        ['8', '19', '−11', '−57,9'],
        ['91', '162', '−71', '−43,8'],
        ['4 372', '5 689', '−1 317', '−23,1'],
      ],
      [
        ['3 516', '4 625', '−1 109', '−24,0'],
        ['837', '1 032', '−195', '−18,9'],
        ['19', '32', '−13', '−40,6'],
        ['4 372', '5 689', '−1 317', '−23,1'],
      ],
    ]);
  });

  it.each([
    ['2024-Q1', ['197', '235', '−38', '−16,17'], ['219', '274', '−55', '−20,07']],
    ['2021-Q1', ['236', '317', '−81', '−25,55'], ['274', '344', '−70', '−20,35']],
  ])('of Kalmykia, %s: appeals and questions fall', async (quarter, appeals, asked) => {
    const rows = [
      line('appeals'),
      line('questions', { indicator: 'questions.received' }),
      line('electronic', { filter: { channel: ['email', 'web'] } }),
    ];
    const tables: Report['tables'] = [
      { indicator: 'appeals.received', rows, columns: YEAR_AGO, total: false },
    ];
    expect(await printed(importer, { quarter, place: KALMYKIA, decimals: 2, tables })).toEqual([
      [appeals, asked, ['0', '0', '0', '–']],
    ]);
  });

  it('of Khanty-Mansiysk, 2010: «in per cent of the period before», cut off, a dash where there was nothing', async () => {
    const columns = [countOf('now'), countOf('previous'), compared('index', 'now', 'previous')];
    const rows = [
      line('visits', { filter: { channel: ['field'] } }),
      line('collective', { filter: { author: ['collective'] } }),
      line('repeated', { filter: { repeat: ['repeated'] } }),
    ];
    const table = { indicator: 'appeals.received', columns, total: false } as const;
    const report = { quarter: '2010-Q2', place: HMRN, mode: 'truncate' } as const;
    expect(await printed(importer, { ...report, tables: [{ ...table, rows }] })).toEqual([
      [
        ['176', '82', '214,6'],
        ['19', '22', '86,3'],
        ['4', '0', '–'],
      ],
    ]);
    const total: Report = { ...report, decimals: 0, tables: [{ ...table, rows: [line('total')] }] };
    expect(await printed(importer, total)).toEqual([[['277', '355', '78']]]);
  });

  it('of south-eastern Moscow, 2013: ten per cent more, with its plus', async () => {
    const tables: Report['tables'] = [
      { indicator: 'appeals.received', rows: [line('all')], columns: YEAR_AGO, total: false },
    ];
    expect(await printed(importer, { quarter: '2013-Q3', place: '77', decimals: 0, tables })).toEqual([
      [['715', '650', '+65', '+10']],
    ]);
  });

  it('of 26 appeals: shares rounded half up, not the forced ones that were printed', async () => {
    const columns = [countOf('now'), SHARE];
    const tables: Report['tables'] = [
      { indicator: 'appeals.received', rows: [by('channel')], columns, total: true },
    ];
    expect(await printed(importer, { quarter: '2021-Q2', place: '01', tables })).toEqual([
      [
        ['6', '23,1'],
        ['11', '42,3'],
        ['9', '34,6'],
        ['26', '100,0'],
      ],
    ]);
  });
});

// Tens of thousands of appeals each: only in the full run, and on the engine that a single office has.
describe.runIf(process.env.RECEPTION_TEST_FULL === '1')('a large published report', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await anImporter('sqlite', { profile: 'RU', code: '22-01' });
    await bringIn(importer, [
      { place: '59', day: '2018-11-01', appeals: 22_190 },
      { place: '59', day: '2017-11-01', appeals: 15_273 },
      {
        place: '03',
        day: '2020-12-01',
        appeals: 14_840,
        margins: {
          channel: [
            ['letter', 10_309],
            ['web', 4_531],
          ],
          kind: [
            ['application', 9_200],
            ['complaint', 5_640],
          ],
          source: [
            ['deputy', 1_829],
            ['government', 843],
            ['citizen', 12_168],
          ],
          repeat: [
            ['repeated', 475],
            ['first', 14_365],
          ],
        },
      },
      {
        place: '78',
        day: '2023-12-01',
        appeals: 16_936,
        margins: {
          channel: [
            ['web', 15_714],
            ['letter', 1_222],
          ],
        },
      },
      {
        place: '50',
        day: '2015-12-01',
        appeals: 17_145,
        margins: {
          channel: [
            ['walk-in', 85],
            ['field', 2_493],
            ['phone', 14_567],
          ],
        },
      },
    ]);
  }, 600_000);
  afterAll(() => importer.close());

  const shareOf = (filter: object) => line(`f${JSON.stringify(filter).length}`, { filter });

  it('of Perm, 2018: +45,3 % of the true number, which the rounded one does not give', async () => {
    const tables: Report['tables'] = [
      { indicator: 'appeals.received', rows: [line('all')], columns: YEAR_AGO, total: false },
    ];
    expect(await printed(importer, { quarter: '2018-Q4', place: '59', tables })).toEqual([
      [['22 190', '15 273', '+6 917', '+45,3']],
    ]);
  });

  it('of Akmola, 2020, the government of December 2023 and the receptions of 2015: shares and sums of true bases', async () => {
    const columns = [countOf('now'), SHARE];
    const table = { indicator: 'appeals.received', columns, total: true } as const;
    const rows = [
      shareOf({ channel: ['letter'] }),
      shareOf({ kind: ['application'] }),
      shareOf({ source: ['deputy'] }),
      shareOf({ source: ['government'] }),
      shareOf({ repeat: ['repeated'] }),
    ];
    expect(
      await printed(importer, { quarter: '2020-Q4', place: '03', decimals: 0, tables: [{ ...table, rows }] }),
    ).toEqual([
      [
        ['10 309', '69'],
        ['9 200', '62'],
        ['1 829', '12'],
        ['843', '6'],
        ['475', '3'],
        ['14 840', '100'],
      ],
    ]);
    const electronic = [shareOf({ channel: ['web'] })];
    const government = { ...table, total: false, rows: electronic };
    expect(
      await printed(importer, { quarter: '2023-Q4', place: '78', decimals: 2, tables: [government] }),
    ).toEqual([[['15 714', '92,78']]]);
    const sites = { ...table, columns: [countOf('now')], rows: [by('channel')] };
    // 17 146 was printed: one too many.
    expect(await printed(importer, { quarter: '2015-Q4', place: '50', tables: [sites] })).toEqual([
      [['2 493'], ['14 567'], ['85'], ['17 145']],
    ]);
  });
});
