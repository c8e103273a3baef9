import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Package } from '../../shared/contract/package';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import { anAppeal, ENGINES } from '../support/core';
import { liveAppeal } from '../support/live-appeal';
import { plannedAppeal } from '../support/random-appeals';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';

const QUARTER = '2026-Q3';
const FORM = { ...PARTY_QUARTER, id: 'centre-form', mask: null };
const FORM_TEXT = JSON.stringify(FORM);

describe.each(ENGINES)('a form of the centre on %s', engine => {
  let centre: ReportingOffice;
  let whole: ReportingOffice;
  let offices: ReportingOffice[];

  beforeAll(async () => {
    centre = await aReportingOffice(engine, 'C-00');
    whole = await aReportingOffice('sqlite', 'W-00');
    offices = await Promise.all(['A-01', 'A-02', 'A-03'].map(code => aReportingOffice('sqlite', code)));
    for (const office of [whole, ...offices]) await office.head.forms.install({ text: FORM_TEXT });
    const plans = fc.sample(plannedAppeal, { numRuns: 45, seed: 11 });
    for (const [index, plan] of plans.entries())
      for (const office of [whole, offices[index % 3]])
        if (office) await liveAppeal(office.head, await office.head.staff.executors(), plan);
    for (const office of offices) await office.sign(QUARTER);
  });
  afterAll(() => Promise.all([centre, whole, ...offices].map(office => office.close())));

  it('is refused at the centre while the centre does not know it', async () => {
    const [first] = offices;
    if (!first) throw new Error('no office');
    await enrol(centre, first);
    const text = await first.pack(QUARTER, 0, ['centre-form']);
    await expect(centre.head.centre.take({ text })).rejects.toMatchObject({ code: 'FORM_UNKNOWN' });
    await centre.head.forms.install({ text: JSON.stringify({ ...FORM, issuer: 'Другая' }) });
    await expect(centre.head.centre.take({ text })).rejects.toMatchObject({ code: 'FORM_UNKNOWN' });
  });

  it('merges into what one office would have counted, shares and comparisons from the sums', async () => {
    await centre.head.forms.install({ text: JSON.stringify({ ...FORM, version: FORM.version + 1 }) });
    for (const office of [whole, ...offices])
      await office.head.forms.install({ text: JSON.stringify({ ...FORM, version: FORM.version + 1 }) });
    for (const office of offices.slice(1)) await enrol(centre, office);
    for (const office of offices) {
      await expect(office.pack(QUARTER, 0, ['no-such-form'])).rejects.toMatchObject({
        code: 'FORM_NOT_SIGNED',
      });
      await office.head.appeals.register(anAppeal({ receivedOn: '2026-08-02' }));
      await office.sign(QUARTER, 'Нашли письмо');
      await centre.head.centre.take({ text: await office.pack(QUARTER, 0, ['centre-form']) });
      await whole.head.appeals.register(anAppeal({ receivedOn: '2026-08-02' }));
    }
    const merged = await centre.head.centre.formReport({ quarter: QUARTER, formId: 'centre-form' });
    expect([merged.offices, merged.without, merged.hidden]).toEqual([3, 0, 0]);
    const one = await whole.head.forms.report({ quarter: QUARTER, formId: 'centre-form' });
    for (const table of one.tables) {
      // Who received is the office's own matter; days are not added up; a person of two offices is two.
      if (table.indicators.includes('receptions.held') || table.id === 'campaigns') continue;
      const same = merged.report.tables.find(({ id }) => id === table.id);
      const figures = (rows: typeof table.rows | undefined) =>
        (rows ?? [])
          .filter(({ cells }) => !cells.some(({ address }) => address?.indicator.startsWith('closing.')))
          .map(({ id, cells }) => [id, cells.map(({ value }) => value)]);
      expect(figures(same?.rows), table.id).toEqual(figures(table.rows));
    }
    const file = await centre.head.centre.exportForm({
      quarter: QUARTER,
      formId: 'centre-form',
      format: 'xlsx',
      language: 'kk',
    });
    expect([file.name, file.size > 1000]).toEqual([`C-00-${QUARTER}-centre-form-centre.xlsx`, true]);
  }, 120_000);

  it('tells of what offices hid, and shows its sign where nobody told a figure', async () => {
    const [first] = offices;
    if (!first) throw new Error('no office');
    const sent = Package.parse(JSON.parse(await first.pack(QUARTER, 10, ['party-quarter', 'centre-form'])));
    expect(sent.maskedBelow).toBe(10);
    const counts = (sent.forms ?? []).flatMap(({ families }) =>
      families.flatMap(({ filter, by, rows }) =>
        rows.flatMap(row =>
          row.counts.map(count => ({ isPlain: by === null && Object.keys(filter).length === 0, count })),
        ),
      ),
    );
    const small = counts.filter(
      ({ isPlain, count }) => !isPlain && count !== null && count > 0 && count < 10,
    );
    expect(small).toEqual([]);
    expect(counts.some(({ count }) => count === null)).toBe(true);
  });
});
