import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importJournal } from '../../electron/core/imports/import-journal';
import { furtherReport } from '../../electron/core/statistics/further-report';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { BREAKDOWNS } from '../../shared/domain/statistics/catalogue';
import { type QuarterFigures, quarterFigures } from '../../shared/domain/statistics/figures';
import type { Dimension } from '../../shared/domain/statistics/indicators';
import { hasAwk } from '../support/awk';
import { aCore, anOffice, ENGINES, TODAY } from '../support/core';
import { countMinsk, countMinskFigures, countMinskTables, minskMonths } from '../support/minsk';
import { daysOfQuarter } from '../support/naive-statistics';
import { sharedDataDir } from '../support/shared-data';
import { shippedMapping } from '../support/shipped-mapping';

const data = sharedDataDir();
const months = data === null ? [] : minskMonths(data);
const DIMENSIONS = ['topic', 'section', 'executor', 'month'] as const;
const mapping = shippedMapping('minsk-115');
const request = (files: readonly string[]) => ({
  files: files.map(path => ({ path, name: basename(path) })),
  mapping,
  dryRun: false,
});

async function aBase(engine: (typeof ENGINES)[number], files: readonly string[]) {
  const test = await aCore(engine);
  const { session, head } = await anOffice(test, { profile: 'RU' });
  const actor = session.actor ?? fail();
  const run = () => importJournal(test.core.deps, actor, request(files));
  const started = performance.now();
  const report = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${engine}: ${report.read} Minsk requests in ${seconds.toFixed(1)} s, ${Math.round(report.read / seconds)} a second`,
  );
  return { test, head, actor, report, run };
}

function fail(): never {
  throw new Error('nobody is signed in');
}

type Base = Awaited<ReturnType<typeof aBase>>;

/** The quarter in long form, as `report --json` prints it. */
async function figuresOf(base: Base, quarter: string) {
  return quarterFigures(await quarterReport(base.test.core.deps, base.actor, { quarter }, BREAKDOWNS));
}

/** Appeals received by the values of a dimension; without a dimension, all of them. */
function receivedBy({ figures }: QuarterFigures, dimension: Dimension | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { indicator, by, value } of figures) {
    const key = dimension === null ? (Object.keys(by).length === 0 ? 'all' : undefined) : by[dimension];
    // A value of the neighbouring quarters only stands in the table with a zero.
    if (indicator === 'appeals.received' && key !== undefined && value > 0) counts[key] = value;
  }
  return counts;
}

/** Every figure of a period that is not zero, under the key of `countMinskTables`. */
function nonZero(report: Awaited<ReturnType<typeof quarterReport>>, period: 'now' | 'previous' | 'lastYear') {
  const totals = Object.entries(report.totals).map(([indicator, of]) => [indicator, of[period]] as const);
  const cells = report.tables.flatMap(({ id, rows }) =>
    rows.map(row => [`${id} ${row.code}`, row[period]] as const),
  );
  return Object.fromEntries([...totals, ...cells].filter(([, count]) => count > 0));
}

describe.runIf(data !== null)('the eighteen months of Minsk', () => {
  let base: Base;
  beforeAll(async () => {
    base = await aBase('sqlite', months);
  }, 600_000);
  afterAll(async () => {
    await base.test.close();
  });

  it('are registered whole', () => {
    expect(base.report).toEqual({
      dryRun: false,
      read: 52_065,
      registered: 52_065,
      refused: 0,
      repeated: 0,
      refusedRows: [],
    });
  });

  describe.runIf(hasAwk())('counted by awk', () => {
    describe.each(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'])('%s', quarter => {
      let figures: QuarterFigures;
      beforeAll(async () => {
        figures = await figuresOf(base, quarter);
      });

      it.each(DIMENSIONS)('gives the same appeals by %s', dimension => {
        const counted = countMinsk(months, quarter, dimension);
        expect(Object.keys(counted).length).toBeGreaterThan(2);
        expect(receivedBy(figures, dimension)).toEqual(counted);
      });

      it('gives the same figures in every table, beside the quarter before and the year before', async () => {
        const report = await quarterReport(base.test.core.deps, base.actor, { quarter }, BREAKDOWNS);
        expect(report.tables).toHaveLength(BREAKDOWNS.length);
        for (const [period, of] of [
          ['now', report.quarter],
          ['previous', report.previous],
          ['lastYear', report.lastYear],
        ] as const)
          expect(nonZero(report, period), of).toEqual(
            countMinskTables(months, daysOfQuarter(of), BREAKDOWNS, TODAY),
          );
      });

      it('gives the same of every indicator, in the quarters compared and the year to date', async () => {
        const { deps } = base.test.core;
        const report = await quarterReport(deps, base.actor, { quarter });
        const { figures: lines } = await furtherReport(deps, base.actor, { quarter });
        for (const [period, days] of [
          ['now', daysOfQuarter(report.quarter)],
          ['previous', daysOfQuarter(report.previous)],
          ['lastYear', daysOfQuarter(report.lastYear)],
          ['yearToDate', [`${quarter.slice(0, 4)}-01-01`, daysOfQuarter(quarter)[1]]],
        ] as const) {
          const told = lines.map(line => [line.indicator, line[period] ?? 0] as const);
          expect(Object.fromEntries(told.filter(([, figure]) => figure !== 0)), period).toEqual(
            countMinskFigures(months, days),
          );
        }
      });

      it('gives the same total, and its name', () => {
        expect(receivedBy(figures, null)).toEqual(countMinsk(months, quarter, 'total'));
        expect([figures.office, figures.quarter]).toEqual(['KZ-01', quarter]);
      });
    });
  });

  it('come a second time as repeated and double nothing', async () => {
    expect(await base.run()).toMatchObject({ read: 52_065, registered: 0, refused: 0, repeated: 52_065 });
    expect((await base.head.appeals.list({ view: 'all' })).total).toBe(52_065);
  }, 600_000);

  it('leave a base that verifies', async () => {
    expect(await base.head.system.verify()).toMatchObject({ ok: true, cases: 52_065, problems: [] });
  }, 600_000);
});

describe.runIf(data !== null && hasAwk())('one month of Minsk', () => {
  it.each(ENGINES)('gives on %s what awk counts', async engine => {
    const june = months.filter(path => basename(path) === '2018-06.csv');
    const base = await aBase(engine, june);
    const figures = await figuresOf(base, '2018-Q2');
    for (const dimension of ['topic', 'section', 'executor'] as const)
      expect(receivedBy(figures, dimension)).toEqual(countMinsk(june, '2018-Q2', dimension));
    await base.test.close();
  });
});

// The whole journal on PostgreSQL takes a minute: only in the full run.
it.runIf(data !== null && hasAwk() && process.env.RECEPTION_TEST_FULL === '1')(
  'all eighteen months of Minsk give on PostgreSQL what awk counts',
  async () => {
    const base = await aBase('postgres', months);
    expect(base.report).toMatchObject({ read: 52_065, registered: 52_065, refused: 0 });
    const figures = await figuresOf(base, '2018-Q3');
    for (const dimension of DIMENSIONS)
      expect(receivedBy(figures, dimension)).toEqual(countMinsk(months, '2018-Q3', dimension));
    await base.test.close();
  },
  600_000,
);
