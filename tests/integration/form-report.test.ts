import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAKDOWNS, INDICATOR_RULES } from '../../shared/domain/statistics/catalogue';
import { FORM_FORMAT, type Form } from '../../shared/domain/statistics/forms/form';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import { SHIPPED_FORMS } from '../../shared/domain/statistics/forms/shipped';
import { hasDimension } from '../../shared/domain/statistics/has-dimension';
import { DIMENSIONS, INDICATORS, type IndicatorId } from '../../shared/domain/statistics/indicators';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  type TestCore,
  TODAY,
} from '../support/core';
import { liveAppeal, type Staffed } from '../support/live-appeal';
import { liveInquiry, plannedInquiry } from '../support/live-inquiry';
import { liveMeasure, plannedMeasure } from '../support/live-measure';
import { liveProblem, plannedProblem } from '../support/live-problem';
import { plannedAppeal } from '../support/random-appeals';
import { moveTo } from '../support/work';

const QUARTER = '2026-Q3';
type Report = Awaited<ReturnType<Client['forms']['report']>>;
type Cell = Report['tables'][number]['rows'][number]['cells'][number];

const say = (ru: string) => ({ ru, kk: '', en: '' });
const COUNT = { id: 'now', show: 'count', period: 'now' } as const;

/** A form with a table for each of these breakdowns. */
function formBy(pairs: readonly (readonly [IndicatorId, (typeof DIMENSIONS)[number]])[]): Form[] {
  const tables = pairs.map(([indicator, dimension], index) => ({
    id: `t${index}`,
    title: say(`${indicator}/${dimension}`),
    indicator,
    total: true,
    columns: [COUNT, { ...COUNT, id: 'before', period: 'previous' as const }],
    rows: [{ kind: 'breakdown' as const, id: 'by', by: [dimension], order: 'code' as const, top: null }],
  }));
  const chunks = Array.from({ length: Math.ceil(tables.length / 40) }, (_, i) =>
    tables.slice(i * 40, i * 40 + 40),
  );
  return chunks.map((part, index) => ({
    ...PARTY_QUARTER,
    format: FORM_FORMAT,
    id: `every-${index}`,
    mask: null,
    tables: part,
  }));
}

const EVERY_PAIR = INDICATORS.flatMap(indicator =>
  DIMENSIONS.filter(dimension => hasDimension(indicator, dimension)).map(
    dimension => [indicator, dimension] as const,
  ),
);

describe.each(ENGINES)('forms on %s', engine => {
  let test: TestCore;
  let head: Client;
  let staff: Staffed[];

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    const deputy = await anExecutor(test, head, { login: 'deputy', name: 'Депутат', kind: 'deputy' });
    for (const kind of ['lawyer', 'assistant'] as const)
      await anExecutor(test, head, { login: kind, name: kind, kind });
    staff = await head.staff.executors();
    for (const plan of fc.sample(plannedAppeal, { numRuns: 60, seed: 20_260_703 }))
      await liveAppeal(head, staff, plan);
    await receptionsAndBenefits(deputy.client);
    await recordsOf(deputy);
  });
  afterAll(() => test.close());

  /** What the random appeals lack: receptions by several people, benefits, control, one person who comes twice. */
  async function receptionsAndBenefits(deputy: Client): Promise<void> {
    const applicant = { surname: 'Ахметбекова', firstName: 'Айгүл' };
    const held = { channel: 'walk-in', receivedOn: '2026-08-03', reception: {} } as const;
    for (const benefits of [[], ['disabled'], ['disabled', 'large-family']] as const)
      await head.appeals.register(
        anAppeal({ ...held, applicant: { ...applicant, benefits: [...benefits] } }),
      );
    await deputy.appeals.register(
      anAppeal({ ...held, channel: 'field', oralAnswer: { result: 'explained', consent: true } }),
    );
    await head.appeals.register(
      anAppeal({ receivedOn: '2026-09-30', source: 'deputy', channel: 'letter', intake: { control: true } }),
    );
    for (const [channel, signatures] of [
      ['letter', 4_506],
      ['web', 25],
      ['web', 2],
    ] as const)
      await head.appeals.register(
        anAppeal({ receivedOn: '2026-07-20', channel, author: 'collective', signatures }),
      );
    const { id } = await head.campaigns.save({
      id: null,
      version: null,
      nameRu: 'Декада приёмов',
      nameKk: 'Қабылдау онкүндігі',
      from: '2026-08-01',
      to: '2026-08-10',
    });
    const { items } = await head.appeals.list({ view: 'all', limit: 1 });
    const [item] = items;
    if (item) await head.campaigns.mark({ id: item.id, expectedVersion: item.version, campaignId: id });
  }

  /**
   * Inquiries around the borders of the quarters: answered in time, late or not yet, and some by mistake; promises, aid,
   * measures, problems.
   */
  async function recordsOf(deputy: { readonly id: string; readonly client: Client }): Promise<void> {
    const ids = await Promise.all(
      (['letter', 'phone', 'web'] as const).map(async channel => {
        const received = { receivedOn: '2026-03-30', channel, executorId: deputy.id };
        const { id } = await head.appeals.register(anAppeal(received));
        await moveTo(deputy.client, id, 'in-work');
        return id;
      }),
    );
    for (const [index, id] of ids.entries()) {
      const on = async () => ({ id, expectedVersion: (await head.appeals.get({ id })).version });
      const promise = {
        authorId: deputy.id,
        occasion: 'visit',
        givenOn: '2026-07-01',
        dueOn: '2026-09-30',
      } as const;
      await head.promises.make({ ...(await on()), ...promise, promised: 'Свет.' });
      const { promises } = await head.promises.ofCase({ id });
      const outcome = index === 0 ? 'broken' : 'kept';
      const settled = {
        promiseId: promises[0]?.id ?? '',
        outcome,
        on: '2026-09-30',
        words: 'Итог.',
      } as const;
      await head.promises.settle({ ...(await on()), ...settled });
      for (const kind of ['legal', 'food'] as const)
        await head.aid.record({
          ...(await on()),
          kind,
          givenOn: '2026-08-03',
          amount: index + 1,
          given: 'Да.',
        });
    }
    for (const [index, plan] of fc.sample(plannedInquiry, { numRuns: 20, seed: 165 }).entries())
      await liveInquiry(deputy, ids[index % ids.length] ?? '', plan, TODAY);
    for (const [index, plan] of fc.sample(plannedMeasure, { numRuns: 30, seed: 200 }).entries())
      await liveMeasure(head, ids[index % ids.length] ?? '', '2026-03-30', plan);
    // Noted on cases that are in the figures themselves.
    const { items } = await head.appeals.list({ view: 'all', limit: 30 });
    for (const [index, plan] of fc.sample(plannedMeasure, { numRuns: 15, seed: 201 }).entries()) {
      const item = items[index * 2];
      if (item) await liveMeasure(head, item.id, item.receivedOn, plan);
    }
    const numbers = items.slice(0, 5).map(({ number }) => number);
    for (const plan of fc.sample(plannedProblem, { numRuns: 40, seed: 180 }))
      await liveProblem(head, plan, numbers);
  }

  /** Every figure of a report with the units behind it; each address is asked once. */
  async function expectUnits(report: Report): Promise<number> {
    const cells = report.tables.flatMap(table =>
      table.rows.flatMap(row =>
        row.cells.map((cell, place) => ({
          cell,
          show: table.columns[place]?.show,
          at: `${table.title.ru} ${row.id}`,
        })),
      ),
    );
    const asked = new Set<string>();
    for (const { cell, show, at } of cells) {
      if (cell.address === null || show !== 'count') continue;
      const key = JSON.stringify(cell.address);
      if (asked.has(key)) continue;
      asked.add(key);
      const { total, units, problems } = await head.forms.units({
        quarter: QUARTER,
        address: cell.address,
        limit: 200,
      });
      expect(units.length + problems.length, at).toBe(Math.min(total, 200));
      const { days, sums } = INDICATOR_RULES[cell.address.indicator];
      if (sums) expect(total > 0, at).toBe(cell.value !== 0);
      else if (days) expect(total > 0, at).toBe(cell.value !== null);
      else expect(total, `${at} ${key}`).toBe(cell.value);
    }
    return asked.size;
  }

  it.each(SHIPPED_FORMS.map(({ id }) => id))(
    'open as many units as every figure of %s counts',
    async formId => {
      const report = await head.forms.report({ quarter: QUARTER, formId, showSmall: true });
      expect(await expectUnits(report)).toBeGreaterThan(10);
    },
    300_000,
  );

  it.each([
    {},
    { channel: 'walk-in' },
    { section: '0002', territory: '110000000' },
    { author: 'individual', executor: 'none' },
  ] as const)(
    'open as many units as every bar of the quarter’s pictures shows, narrowed to %j',
    async filter => {
      const report = await head.forms.dashboard({ quarter: QUARTER, filter });
      expect(await expectUnits(report)).toBeGreaterThan(10);
    },
    300_000,
  );

  it('open as many units as each figure counts, for every indicator by everything it can be broken down by', async () => {
    for (const form of formBy(EVERY_PAIR))
      await expectUnits(await head.forms.preview({ quarter: QUARTER, form }));
  }, 600_000);

  it('count what the quarter counts, in every breakdown that both have', async () => {
    const pairs = BREAKDOWNS.map(({ indicator, dimension }) => [indicator, dimension] as const);
    const quarter = await head.statistics.quarter({ quarter: QUARTER });
    const inForm = new Map<string, Record<string, number>>();
    for (const form of formBy(pairs))
      for (const table of (await head.forms.preview({ quarter: QUARTER, form })).tables)
        inForm.set(table.title.ru, valuesOf(table));
    for (const table of quarter.tables)
      expect(inForm.get(table.id), table.id).toEqual(
        Object.fromEntries(table.rows.filter(row => row.now > 0).map(row => [row.code, row.now])),
      );
  }, 300_000);

  it('stand a village under its district and its region, by name', async () => {
    const asked = { receivedOn: '2026-07-21', source: 'media', channel: 'phone' } as const;
    await head.appeals.register(anAppeal({ ...asked, territory: '111033100' }));
    const forms = formBy([
      ['appeals.received', 'region'],
      ['appeals.received', 'district'],
    ]);
    const [form] = forms.map(one => ({
      ...one,
      tables: one.tables.map(table => ({ ...table, filter: { source: ['media'] } })),
    }));
    if (!form) throw new Error('no form');
    const { tables } = await head.forms.preview({ quarter: QUARTER, form });
    expect(tables.map(({ rows }) => rows.map(({ id, title }) => [id, title?.ru]))).toEqual([
      [
        ['by/110000000', 'Акмолинская область'],
        ['total', undefined],
      ],
      [
        ['by/111000000', 'Кокшетау Г.А.'],
        ['total', undefined],
      ],
    ]);
  });

  it('adds up the signatures under collective appeals, and opens the appeals', async () => {
    const [form] = formBy([['signatures.received', 'channel']]);
    if (!form) throw new Error('no form');
    const { tables } = await head.forms.preview({ quarter: QUARTER, form });
    expect(valuesOf(tables[0])).toEqual({ letter: 4_506, web: 27 });
    expect(tables[0]?.rows.at(-1)?.cells[0]?.value).toBe(4_533);
    const filter = { channel: ['web'] };
    const address = { indicator: 'signatures.received', filter, period: 'now' } as const;
    const { total, units } = await head.forms.units({ quarter: QUARTER, address });
    expect([total, units.map(({ item }) => item.signatures)]).toEqual([2, [2, 25]]);
  });

  it('measures days to close, the middle one and the ninth of ten, of what it lists', async () => {
    const form = formBy([
      ['appeals.closed', 'timeBand'],
      ['closing.median', 'channel'],
      ['closing.p90', 'channel'],
    ])[0];
    if (!form) throw new Error('no form');
    const { tables } = await head.forms.preview({ quarter: QUARTER, form });
    const total = (place: number): Cell | undefined => tables[place]?.rows.at(-1)?.cells[0];
    const closed = await head.forms.units({
      quarter: QUARTER,
      address: { indicator: 'appeals.closed', filter: {}, period: 'now' },
      limit: 200,
    });
    const details = await Promise.all(closed.units.map(({ item }) => head.appeals.get({ id: item.id })));
    const days = details
      .map(one => (Date.parse(one.closedOn ?? '') - Date.parse(one.receivedOn)) / 86_400_000)
      .sort((one, other) => one - other);
    const rank = (share: number) => days[Math.ceil(days.length * share) - 1];
    expect([total(1)?.value, total(2)?.value]).toEqual([rank(0.5), rank(0.9)]);
    const bands = valuesOf(tables[0]);
    expect(bands['to-15'] ?? 0).toBe(days.filter(one => one <= 15).length);
    expect(bands['over-30'] ?? 0).toBe(days.filter(one => one > 30).length);
  });

  it('are installed from the centre’s file, and the newest version is the one shown', async () => {
    const issued = { ...PARTY_QUARTER, version: 3, title: say('Форма центра') };
    await head.forms.install({ text: JSON.stringify(issued) });
    await head.forms.install({ text: JSON.stringify(issued) });
    const { forms } = await head.forms.list();
    expect(forms.map(({ id, version, shipped }) => [id, version, shipped])).toEqual([
      ['party-quarter', 3, false],
      ['st-petersburg', 2, true],
      ['moscow-region', 1, true],
    ]);
    expect((await head.forms.get({ formId: 'party-quarter' })).title).toEqual(say('Форма центра'));
    await expect(head.forms.install({ text: JSON.stringify(PARTY_QUARTER) })).rejects.toMatchObject({
      code: 'FORM_OLDER',
      data: { version: 3 },
    });
    await expect(head.forms.install({ text: '{"format":"reception-form/2"}' })).rejects.toMatchObject({
      code: 'FORM_INVALID',
    });
    const { items } = await head.journal.list({});
    expect(items.filter(({ type }) => type === 'FORM_INSTALLED')).toHaveLength(1);
  });

  it('are not shown once another program has changed them', async () => {
    const body = JSON.stringify({ ...PARTY_QUARTER, id: 'slipped-in' });
    await head.forms.install({ text: body });
    await test.core.deps.db.write(tx =>
      tx
        .updateTable('forms')
        .set({ body: body.replace('"measures-taken","supported"', '"measures-taken","explained"') })
        .where('id', '=', 'slipped-in')
        .execute(),
    );
    expect((await head.forms.list()).damaged).toEqual(['slipped-in']);
    await expect(head.forms.report({ quarter: QUARTER, formId: 'slipped-in' })).rejects.toMatchObject({
      code: 'FORM_DAMAGED',
    });
    await head.forms.install({ text: body });
    expect((await head.forms.list()).damaged).toEqual([]);
  });
});

/** What a table with one breakdown counts now, by value. */
function valuesOf(table: Report['tables'][number] | undefined): Record<string, number> {
  return Object.fromEntries(
    (table?.rows ?? []).flatMap(row =>
      row.kind === 'value' && row.cells[0]?.value ? [[row.id.replace(/^by\//, ''), row.cells[0].value]] : [],
    ),
  );
}
