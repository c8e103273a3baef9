import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { reportWords } from '../../electron/core/statistics/writers/report-words';
import { sheetNames } from '../../electron/core/statistics/writers/sheet-names';
import { writeQuarterXlsx } from '../../electron/core/statistics/writers/xlsx';
import type { QuarterReport } from '../../shared/contract/statistics';
import { BREAKDOWNS, mayStandUnderSeveral } from '../../shared/domain/statistics/catalogue';
import { quarterFigures } from '../../shared/domain/statistics/figures';
import { KEY_INDICATORS } from '../../shared/domain/statistics/indicators';
import { aCore, anOffice, type Client, ENGINES, type TestCore, TODAY } from '../support/core';
import { canReopen, reopenSheets } from '../support/libre-office';
import { liveAppeal, type Staffed } from '../support/live-appeal';
import { naiveBy, naiveTotal, type RememberedAppeal } from '../support/naive-statistics';
import { type PlannedAppeal, plannedAppeal } from '../support/random-appeals';

type Report = z.output<typeof QuarterReport>;
type Table = Report['tables'][number];

const QUARTER = '2026-Q3';
const BEFORE = '2026-Q2';
const LAST_YEAR = '2025-Q3';
const RUNS = process.env.RECEPTION_TEST_FULL === '1' ? 12 : 4;

const withOffice = canReopen();

describe.each(ENGINES)('the quarter on %s', engine => {
  let test: TestCore;
  let head: Client;
  let staff: Staffed[];
  let campaignId: string;
  let reportOf: (quarter: string, breakdowns?: typeof BREAKDOWNS) => Promise<Report>;

  beforeAll(async () => {
    test = await aCore(engine);
    const office = await anOffice(test);
    head = office.head;
    for (const kind of ['deputy', 'lawyer', 'lawyer'] as const)
      await head.staff.saveExecutor({
        id: null,
        expectedVersion: null,
        name: `Исполнитель ${kind}`,
        kind,
        level: kind === 'deputy' ? 'city' : null,
        capacity: 10,
        active: true,
      });
    staff = await head.staff.executors();
    const campaign = { nameRu: 'День приёма', nameKk: 'Қабылдау күні', from: '2025-01-01', to: '2026-12-31' };
    ({ id: campaignId } = await head.campaigns.save({ id: null, version: null, ...campaign }));
    const { actor } = office.session;
    if (!actor) throw new Error('nobody is signed in');
    reportOf = (quarter, breakdowns) => quarterReport(test.core.deps, actor, { quarter }, breakdowns);
  });
  afterAll(() => test.close());

  /** An office whose whole life is these appeals. */
  async function live(plans: readonly PlannedAppeal[]): Promise<RememberedAppeal[]> {
    await test.core.deps.db.write(async tx => {
      for (const table of ['case_benefits', 'questions', 'cases', 'applicants'] as const)
        await tx.deleteFrom(table).execute();
    });
    return Promise.all(plans.map(plan => liveAppeal(head, staff, plan, campaignId)));
  }

  it('is what counting one appeal after another gives, in every table and for all three quarters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plannedAppeal, { minLength: 50, maxLength: 70 }), async plans => {
        const appeals = await live(plans);
        const [now, before, then] = await Promise.all(
          [QUARTER, BEFORE, LAST_YEAR].map(quarter => reportOf(quarter, BREAKDOWNS)),
        );
        if (!now || !before || !then) throw new Error('a report is missing');
        expectNaive(now, appeals);
        expectPartitions(now);
        for (const [index, table] of now.tables.entries()) {
          expect(column(table, 'previous'), table.id).toEqual(column(before.tables[index], 'now'));
          expect(column(table, 'lastYear'), table.id).toEqual(column(then.tables[index], 'now'));
        }
        await expectCells(await reportOf(QUARTER), appeals);
      }),
      // Shrinking would register thousands more; the seed repeats a failure.
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);

  it('has one figure for every cell in its long form, beside the totals', async () => {
    const report = await reportOf(QUARTER, BREAKDOWNS);
    const { office, quarter, figures } = quarterFigures(report);
    expect([office, quarter]).toEqual(['KZ-01', QUARTER]);
    const cells = report.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(figures).toHaveLength(cells + KEY_INDICATORS.length);
    expect(figures.slice(0, KEY_INDICATORS.length)).toEqual(
      KEY_INDICATORS.map(indicator => ({
        indicator,
        by: {},
        value: report.totals[indicator].now,
        basis: indicator.startsWith('questions') ? 'questions' : 'appeals',
      })),
    );
  });

  it.runIf(withOffice)('stands in the workbook with the same numbers, as LibreOffice reads it', async () => {
    const appeals = await live(fc.sample(plannedAppeal, { numRuns: 80, seed: 7 }));
    const report = await reportOf(QUARTER);
    const words = reportWords('ru');
    const names = sheetNames(report.tables, words, [words.t('quarter.file.cover')]);
    const sheets = reopenSheets(await writeQuarterXlsx(report, 'ru'));
    for (const [index, { id, indicator, dimension }] of report.tables.entries()) {
      const rows = sheets.get(names[index] ?? '') ?? [];
      // Label, code, now, share, previous, change, growth, last year: from the sixth row to the totals.
      const lines = rows.slice(5).filter(row => row[1] !== '');
      const cells = (column: number) => counted(lines.map(row => [row[1] ?? '', Number(row[column])]));
      for (const [column, quarter] of [
        [2, QUARTER],
        [4, BEFORE],
        [7, LAST_YEAR],
      ] as const)
        expect(cells(column), `${id} ${quarter}`).toEqual(
          naiveBy(appeals, indicator, dimension, quarter, TODAY),
        );
    }
  });

  function expectNaive(report: Report, appeals: readonly RememberedAppeal[]): void {
    expect([report.quarter, report.previous, report.lastYear]).toEqual([QUARTER, BEFORE, LAST_YEAR]);
    expect(report.tables.map(({ id }) => id)).toEqual(
      BREAKDOWNS.map(({ indicator, dimension }) => `${indicator}/${dimension}`),
    );
    for (const indicator of KEY_INDICATORS)
      expect(report.totals[indicator], indicator).toEqual({
        now: naiveTotal(appeals, indicator, QUARTER),
        previous: naiveTotal(appeals, indicator, BEFORE),
        lastYear: naiveTotal(appeals, indicator, LAST_YEAR),
      });
    for (const table of report.tables)
      for (const [name, quarter] of [
        ['now', QUARTER],
        ['previous', BEFORE],
        ['lastYear', LAST_YEAR],
      ] as const)
        expect(column(table, name), `${table.id} ${name}`).toEqual(
          naiveBy(appeals, table.indicator, table.dimension, quarter, TODAY),
        );
  }

  /** The cases behind every cell of the screen's tables: as many as the cell counts, or hold such a question. */
  async function expectCells(report: Report, appeals: readonly RememberedAppeal[]): Promise<void> {
    for (const { indicator, dimension, basis, rows } of report.tables) {
      const cases = naiveBy(appeals, indicator, dimension, QUARTER, TODAY, 'cases');
      for (const row of rows) {
        const behind = { quarter: QUARTER, indicator, dimension, value: row.code, limit: 1 };
        const { total } = await head.statistics.cases(behind);
        expect(total, `${indicator} ${dimension} ${row.code}`).toBe(cases[row.code] ?? 0);
        if (basis === 'appeals') expect(total).toBe(row.now);
      }
    }
  }
});

function expectPartitions(report: Report): void {
  for (const { id, indicator, dimension, rows, total } of report.tables) {
    const sum = rows.reduce((all, { now }) => all + now, 0);
    // An appeal with questions on two topics, or of a person with two benefits, stands under both.
    if (!mayStandUnderSeveral(indicator, dimension)) expect(sum, id).toBe(total.now);
    else expect(sum, id).toBeGreaterThanOrEqual(total.now);
  }
}

/** Cells of one column that are not zero: a row stands there when any of the three has something. */
function column(table: Table | undefined, name: 'now' | 'previous' | 'lastYear'): Record<string, number> {
  return counted((table?.rows ?? []).map(row => [row.code, row[name]] as const));
}

function counted(cells: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(cells.filter(([, count]) => count > 0));
}
