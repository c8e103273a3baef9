import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsById } from '../../electron/core/problems/list-problems';
import type { Form } from '../../shared/domain/statistics/forms/form';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import { DIMENSIONS } from '../../shared/domain/statistics/indicators';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';
import { liveProblem, plannedProblem } from '../support/live-problem';
import { naiveProblems, type RememberedProblem } from '../support/naive-statistics';

const BY = ['section', 'theme', 'subject', 'topic', 'region', 'district', 'territory'] as const;
/** Quarters that each period of the third one of 2026 holds. */
const PERIODS = {
  now: ['2026-Q3'],
  previous: ['2026-Q2'],
  lastYear: ['2025-Q3'],
  yearToDate: ['2026-Q1', '2026-Q2', '2026-Q3'],
  yearToDateLastYear: ['2025-Q1', '2025-Q2', '2025-Q3'],
  lastMonth: ['2026-Q3'],
  lastMonthLastYear: ['2025-Q3'],
} as const;
type PeriodId = keyof typeof PERIODS;
const PERIOD_IDS = Object.keys(PERIODS) as PeriodId[];
const say = (ru: string) => ({ ru, kk: '', en: '' });

/** A table for each breakdown of problems, a column for each period. */
const FORM: Form = {
  ...PARTY_QUARTER,
  id: 'problems',
  mask: null,
  tables: BY.map(by => ({
    id: by,
    title: say(by),
    indicator: 'problems.named',
    total: true,
    columns: PERIOD_IDS.map(period => ({ id: period.toLowerCase(), show: 'count', period })),
    rows: [{ kind: 'breakdown', id: 'by', by: [by], order: 'code', top: null }],
  })),
};
const NAMED = { indicator: 'problems.named', filter: {}, period: 'now' } as const;

describe.each(ENGINES)('systemic problems as figures on %s', engine => {
  let test: TestCore;
  let head: Client;
  let executor: Client;
  let session: Awaited<ReturnType<typeof anOffice>>['session'];
  const numbers: string[] = [];
  const remembered: RememberedProblem[] = [];

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head, session } = await anOffice(test));
    ({ client: executor } = await anExecutor(test, head, { login: 'lawyer', name: 'Юрист', kind: 'lawyer' }));
    for (let day = 1; day <= 4; day += 1)
      numbers.push((await head.appeals.register(anAppeal({ receivedOn: `2026-08-0${day}` }))).number);
    for (const plan of fc.sample(plannedProblem, { numRuns: 60, seed: 60 })) {
      const named = await liveProblem(head, plan, numbers);
      if (named) remembered.push(named);
    }
  });
  afterAll(() => test.close());

  it('count as one counts them by hand, in every period by everything they can be broken down by', async () => {
    const { tables } = await head.forms.preview({ quarter: '2026-Q3', form: FORM });
    for (const [index, by] of BY.entries()) {
      const rows = tables[index]?.rows ?? [];
      for (const [place, period] of PERIOD_IDS.entries()) {
        const counted = rows.map(({ id, cells }) => [id.replace(/^by\//, ''), cells[place]?.value] as const);
        const expected = naiveProblems(remembered, by, PERIODS[period]);
        const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
        expect(total, period).toBeGreaterThan(0);
        expect(Object.fromEntries(counted.filter(([, value]) => value !== 0)), `${by} ${period}`).toEqual({
          ...expected,
          total,
        });
      }
    }
    expect(remembered.length).toBeLessThan(60);
  });

  it('stand whole in a form that hides small figures, and hidden by topic where they are few', async () => {
    const form = { ...FORM, mask: { below: 5 }, tables: FORM.tables.slice(0, 1) };
    const { tables } = await head.forms.preview({ quarter: '2026-Q3', form });
    const cells = (tables[0]?.rows ?? []).map(
      ({ id, cells: [cell] }) => [id, cell?.value, cell?.hidden] as const,
    );
    const counted = naiveProblems(remembered, 'section', PERIODS.now);
    const few = Object.keys(counted).filter(code => (counted[code] ?? 0) < 5);
    expect(few.length).toBeGreaterThan(0);
    for (const code of few) expect(cells).toContainEqual([`by/${code}`, null, true]);
    const whole = Object.values(counted).reduce((sum, one) => sum + one, 0);
    const party = await head.forms.report({ quarter: '2026-Q3', formId: 'party-quarter' });
    const line = party.tables.flatMap(({ rows }) => rows).find(({ id }) => id === 'problems');
    expect(line?.cells[0]).toEqual({ value: whole, address: NAMED, hidden: false });
  });

  it('open the problems, each with its quarter, topic, place and cases, be they none or several', async () => {
    const words = { title: 'Нет моста', asked: 'Построить мост', askedOf: 'Акимат района' };
    const given = { quarter: '2026-Q3', topic: '0005', territory: '750000000' };
    await head.problems.save({ ...words, ...given, id: null, version: null, cases: numbers.slice(0, 2) });
    await head.problems.save({ ...words, ...given, id: null, version: null, cases: [] });
    const address = { ...NAMED, filter: { section: ['0005'] }, period: 'yearToDate' as const };
    const shown = await head.forms.units({ quarter: '2026-Q4', address });
    expect([shown.total, shown.units]).toEqual([2, []]);
    expect(
      shown.problems.map(({ id: _, cases, topicName, ...problem }) => ({
        ...problem,
        cases: cases.map(({ number }) => number),
      })),
    ).toEqual(
      [[], numbers.slice(0, 2)].map(cases => ({
        ...words,
        ...given,
        version: 1,
        cases,
        territoryName: { ru: 'г.Алматы', kk: 'Алматы қ.' },
      })),
    );
    expect((await head.forms.units({ quarter: '2026-Q4', address, limit: 1 })).problems).toHaveLength(1);
  });

  it('open for who may open the cases behind a figure, not for who sees the figure alone', async () => {
    const asked = { quarter: '2026-Q3', formId: 'party-quarter' };
    const { tables } = await executor.forms.report(asked);
    const row = tables.flatMap(({ rows }) => rows).find(({ id }) => id === 'problems');
    expect(row?.cells[0]?.address).toEqual(NAMED);
    await expect(executor.forms.units({ quarter: '2026-Q3', address: NAMED })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const [known] = await head.problems.list({ quarter: '2026-Q3' });
    const { actor } = session;
    if (!actor || !known) throw new Error('nobody is signed in, or nothing named');
    const { deps } = test.core;
    expect(await problemsById(deps, actor, [known.id])).toEqual([known]);
    await expect(problemsById(deps, { ...actor, roles: ['executor'] }, [known.id])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it.each(DIMENSIONS.filter(dimension => !(BY as readonly string[]).includes(dimension)))(
    'are not broken down by %s, and not narrowed by it',
    async dimension => {
      const rows = [
        { kind: 'breakdown' as const, id: 'by', by: [dimension], order: 'code' as const, top: null },
      ];
      const form = { ...FORM, tables: FORM.tables.slice(0, 1).map(one => ({ ...one, rows })) };
      const refused = { code: 'FORM_INVALID', data: { problems: [{ code: 'DIMENSION_NOT_OF_INDICATOR' }] } };
      await expect(head.forms.preview({ quarter: '2026-Q3', form })).rejects.toMatchObject(refused);
      const address = { ...NAMED, filter: { [dimension]: ['none'] } };
      await expect(head.forms.units({ quarter: '2026-Q3', address })).rejects.toMatchObject(refused);
    },
  );

  it('count a row that another program edited, show none of its words, and the check names it', async () => {
    const [first] = await head.problems.list({ quarter: '2025-Q4' });
    const asked = { quarter: '2025-Q4', address: NAMED };
    const { total } = await head.forms.units(asked);
    await test.core.deps.db.write(tx =>
      tx
        .updateTable('systemic_problems')
        .set({ territory: '790000000' })
        .where('id', '=', first?.id ?? '')
        .execute(),
    );
    const form = { ...FORM, tables: FORM.tables.slice(-1) };
    const { tables } = await head.forms.preview({ quarter: '2025-Q4', form });
    expect(tables[0]?.rows.at(-1)?.cells[0]?.value).toBe(total);
    await expect(head.forms.units(asked)).rejects.toThrow();
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'systemic_problems', row: first?.id },
    ]);
  });
});
