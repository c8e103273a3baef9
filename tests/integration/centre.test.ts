import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNote } from '../../electron/core/forms/writers/note-docx';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { PACKAGE_BREAKDOWNS } from '../../shared/domain/package/breakdowns';
import { anAppeal, ENGINES } from '../support/core';
import { documentText } from '../support/document-text';
import { hire } from '../support/hire';
import { liveAppeal } from '../support/live-appeal';
import { plannedAppeal } from '../support/random-appeals';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';

const QUARTER = '2026-Q3';

describe.each(ENGINES)('the centre on %s', engine => {
  let centre: ReportingOffice;
  let whole: ReportingOffice;
  let offices: ReportingOffice[];

  beforeAll(async () => {
    centre = await aReportingOffice(engine, 'C-00');
    whole = await aReportingOffice('sqlite', 'W-00');
    offices = await Promise.all(['A-01', 'A-02', 'A-03'].map(code => aReportingOffice('sqlite', code)));
    const plans = fc.sample(plannedAppeal, { numRuns: 45, seed: 3 });
    for (const [index, plan] of plans.entries())
      for (const office of [whole, offices[index % 3]])
        if (office) await liveAppeal(office.head, await office.head.staff.executors(), plan);
    for (const office of offices) await office.sign(QUARTER);
  });
  afterAll(() => Promise.all([centre, whole, ...offices].map(office => office.close())));

  it('merges offices into what one office would have counted', async () => {
    for (const office of offices) {
      await enrol(centre, office);
      await centre.head.centre.take({ text: await office.pack(QUARTER) });
    }
    const { report, offices: reported, hidden } = await centre.head.centre.report({ quarter: QUARTER });
    expect([reported, hidden]).toEqual([3, 0]);
    const one = await quarterReport(whole.deps, whole.actor, { quarter: QUARTER }, PACKAGE_BREAKDOWNS);
    for (const [indicator, { now }] of Object.entries(one.totals))
      expect(report.totals[indicator as keyof typeof one.totals].now, indicator).toBe(now);
    for (const table of report.tables) {
      const same = one.tables.find(({ id }) => id === table.id);
      const cells = (rows: typeof table.rows | undefined) =>
        new Map((rows ?? []).filter(({ now }) => now > 0).map(({ code, now }) => [code, now]));
      expect(cells(table.rows), table.id).toEqual(cells(same?.rows));
    }
  });

  it('says who sent, who is awaited, and what a re-issue changed', async () => {
    const [first] = offices;
    if (!first) throw new Error('there is no office');
    const late = await aReportingOffice('sqlite', 'A-09');
    await enrol(centre, late);
    const before = await centre.head.centre.offices({ quarter: QUARTER });
    expect(before.dueOn).toBe('2026-10-15');
    expect(new Map(before.offices.map(({ code, state }) => [code, state]))).toEqual(
      new Map([
        ['A-01', 'late'],
        ['A-02', 'late'],
        ['A-03', 'late'],
        ['A-09', 'missing'],
      ]),
    );
    const was = before.offices.find(({ code }) => code === 'A-01')?.received ?? 0;
    await first.head.appeals.register(anAppeal({ receivedOn: '2026-09-01' }));
    await first.sign(QUARTER, 'Нашли письмо');
    const taken = await centre.head.centre.take({ text: await first.pack(QUARTER) });
    expect([taken.kind, taken.issue, taken.changed > 0]).toEqual(['package', 2, true]);
    const after = await centre.head.centre.offices({ quarter: QUARTER });
    const row = after.offices.find(({ code }) => code === 'A-01');
    expect([row?.state, row?.issue, row?.received, row?.changed]).toEqual([
      'reissued',
      2,
      was + 1,
      taken.changed,
    ]);
    const changes = await centre.head.centre.changes({ quarter: QUARTER, office: 'A-01' });
    expect(changes[0]).toMatchObject({ indicator: 'appeals.received', dimension: null, was, now: was + 1 });
    await late.close();
  });

  it('counts a region alone, and nothing where there is none', async () => {
    const { regions } = await centre.head.centre.offices({ quarter: QUARTER });
    expect(regions).toHaveLength(1);
    const region = regions[0]?.code ?? '';
    expect((await centre.head.centre.report({ quarter: QUARTER, region })).offices).toBe(3);
    expect((await centre.head.centre.report({ quarter: QUARTER, region: 'none' })).offices).toBe(0);
  });

  it('counts appeals by inhabitants where the centre entered them, and guesses none', async () => {
    const { centre: of } = centre.head;
    const before = await of.offices({ quarter: QUARTER });
    expect(before.offices.map(({ per1000, rank, people }) => [per1000, rank, people])).toEqual(
      before.offices.map(() => [null, null, null]),
    );
    const row = (asOf: string, people: number) => ({ territory: '110000000', asOf, people, source: 'БНС' });
    await of.savePopulations({ rows: [row('2026-01-01', 4000), row('2026-10-01', 1)] });
    await of.savePopulations({ rows: [row('2026-01-01', 2000)] });
    await expect(
      of.savePopulations({ rows: [{ ...row('2026-01-01', 5), territory: '999999999' }] }),
    ).rejects.toMatchObject({ code: 'UNKNOWN_PLACES', data: { codes: ['999999999'] } });
    expect((await of.populations()).map(({ asOf, people }) => [asOf, people])).toEqual([
      ['2026-10-01', 1],
      ['2026-01-01', 2000],
    ]);
    const { offices: ranked } = await of.offices({ quarter: QUARTER });
    for (const { received, per1000, people } of ranked.filter(one => one.received !== null)) {
      expect(people).toEqual({ asOf: '2026-01-01', people: 2000, source: 'БНС' });
      expect(per1000).toBe((received ?? 0) / 2);
    }
    const most = Math.max(...ranked.map(({ received }) => received ?? 0));
    expect(ranked.find(({ received }) => received === most)?.rank).toBe(1);
    await of.removePopulation({ territory: '110000000', asOf: '2026-10-01' });
    await expect(of.removePopulation({ territory: '110000000', asOf: '2026-10-01' })).rejects.toMatchObject({
      code: 'STALE',
    });
  });

  it('writes the merged report as every file of a quarter', async () => {
    for (const format of ['xlsx', 'csv', 'json', 'docx'] as const) {
      const file = await centre.head.centre.exportReport({ quarter: QUARTER, format, language: 'kk' });
      expect([file.name, file.size > 1000]).toEqual([`C-00-${QUARTER}-centre.${format}`, true]);
    }
  });

  it('says the merged quarter in words, with how many offices it is of', async () => {
    const { office } = await centre.head.session.status();
    const { report, ...behind } = await centre.head.centre.report({ quarter: QUARTER });
    const text = await documentText(writeNote(report, 'ru', { centre: behind }));
    expect(text).toContain(`Центр: ${office?.nameRu} (C-00), по 3 приёмным`);
    expect(text.replace(/\u00a0/g, '')).toContain(`поступило ${report.totals['appeals.received'].now} `);
    expect(text).toContain('Руководитель центра');
  });

  it('lets an analyst in, who holds no key of the office', async () => {
    await hire(centre.head, {
      login: 'analyst',
      name: 'Талдаушы',
      roles: ['analyst'],
      password: 'correct horse 42',
      executorId: null,
    });
    const analyst = centre.test.client();
    await analyst.session.signIn({ login: 'analyst', password: 'correct horse 42' });
    expect((await analyst.centre.report({ quarter: QUARTER })).offices).toBe(3);
    const [, second] = offices;
    await expect(analyst.centre.take({ text: (await second?.pack(QUARTER)) ?? '' })).rejects.toMatchObject({
      code: 'PACKAGE_DOUBLE',
    });
    await expect(analyst.appeals.list({ view: 'all' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
