import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importJournal } from '../../electron/core/imports/import-journal';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { Package } from '../../shared/contract/package';
import { PACKAGE_BREAKDOWNS } from '../../shared/domain/package/breakdowns';
import { minskMonths } from '../support/minsk';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';
import { sharedDataDir } from '../support/shared-data';
import { shippedMapping } from '../support/shipped-mapping';

// Twenty bases and all of Minsk twice.
const data = process.env.RECEPTION_TEST_FULL === '1' ? sharedDataDir() : null;
const months = data === null ? [] : minskMonths(data);
const mapping = shippedMapping('minsk-115');
const QUARTER = '2018-Q3';

async function journalOf(office: ReportingOffice, files: readonly string[]): Promise<number> {
  const { registered } = await importJournal(office.deps, office.actor, {
    files: files.map(path => ({ path, name: basename(path) })),
    mapping,
    dryRun: false,
  });
  return registered;
}

describe.runIf(data !== null)('the centre of eighteen offices, a month of Minsk each', () => {
  let whole: ReportingOffice;
  let centre: ReportingOffice;
  const offices: ReportingOffice[] = [];

  beforeAll(async () => {
    whole = await aReportingOffice('sqlite', 'W-00', 'RU');
    centre = await aReportingOffice('sqlite', 'C-00', 'RU');
    expect(await journalOf(whole, months)).toBe(52_065);
    for (const [index, file] of months.entries()) {
      const office = await aReportingOffice('sqlite', `M-${String(index + 1).padStart(2, '0')}`, 'RU');
      offices.push(office);
      await journalOf(office, [file]);
      await office.sign(QUARTER);
      await enrol(centre, office);
      await centre.head.centre.take({ text: await office.pack(QUARTER, 0, ['st-petersburg']) });
    }
  }, 1_800_000);
  afterAll(() => Promise.all([whole, centre, ...offices].map(office => office.close())));

  it('merges their packages into what one office counts, every figure of every table', async () => {
    const { report, offices: reported, hidden } = await centre.head.centre.report({ quarter: QUARTER });
    expect([reported, hidden]).toEqual([18, 0]);
    const one = await quarterReport(whole.deps, whole.actor, { quarter: QUARTER }, PACKAGE_BREAKDOWNS);
    for (const [indicator, { now }] of Object.entries(one.totals))
      expect(report.totals[indicator as keyof typeof one.totals].now, indicator).toBe(now);
    expect(report.totals['appeals.received'].now).toBeGreaterThan(5000);
    for (const table of report.tables) {
      const same = one.tables.find(({ id }) => id === table.id);
      const cells = (rows: typeof table.rows | undefined) =>
        new Map((rows ?? []).filter(({ now }) => now > 0).map(({ code, now }) => [code, now]));
      expect(cells(table.rows), table.id).toEqual(cells(same?.rows));
    }
  });

  it('merges a form of theirs into what one office counts', async () => {
    const { report, offices: reported } = await centre.head.centre.formReport({
      quarter: QUARTER,
      formId: 'st-petersburg',
    });
    expect(reported).toBe(18);
    const one = await whole.head.forms.report({ quarter: QUARTER, formId: 'st-petersburg' });
    for (const table of report.tables) {
      const same = one.tables.find(({ id }) => id === table.id);
      // The same person of two months is two where the offices are two.
      const values = (rows: typeof table.rows | undefined) =>
        (rows ?? []).map(({ id, cells }) => [
          id,
          cells.map(({ value, address }) =>
            address?.indicator.startsWith('persons') || address?.indicator.startsWith('receptions')
              ? ''
              : value,
          ),
        ]);
      expect(values(table.rows), table.id).toEqual(values(same?.rows));
    }
  });

  it('tells nothing below five of the whole city, and still most of it', async () => {
    await whole.sign(QUARTER);
    const sent = Package.parse(JSON.parse(await whole.pack(QUARTER, 5)));
    const hidden = sent.figures.filter(({ value }) => value === null).length;
    expect(hidden / sent.figures.length).toBeLessThan(0.8);
  }, 300_000);
});
