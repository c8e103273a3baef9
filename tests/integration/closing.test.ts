import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadUnits } from '../../electron/core/closing/load-units';
import { agree } from '../../electron/core/closing/sign-quarter';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { BREAKDOWNS, isPlace, PLACE_DIMENSIONS } from '../../shared/domain/statistics/catalogue';
import { quarterFigures } from '../../shared/domain/statistics/figures';
import { parseQuarter, quarterRange } from '../../shared/lib/dates';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
  TODAY,
} from '../support/core';
import { liveAppeal } from '../support/live-appeal';
import { plannedAppeal } from '../support/random-appeals';

const QUARTER = '2026-Q3';
const signed = { quarter: QUARTER, password: PASSWORD };

describe.each(ENGINES)('closing a quarter on %s', engine => {
  let test: TestCore;
  let office: Awaited<ReturnType<typeof anOffice>>;
  let head: Client;
  let executorId: string;

  beforeAll(async () => {
    test = await aCore(engine);
    office = await anOffice(test);
    head = office.head;
    executorId = (await anExecutor(test, head, { login: 'lawyer', name: 'Юрист', kind: 'lawyer' })).id;
    const staff = await head.staff.executors();
    for (const plan of fc.sample(plannedAppeal, { numRuns: 40, seed: 5 }))
      await liveAppeal(head, staff, plan);
  });
  afterAll(() => test.close());

  const received = (on: string) => head.appeals.register(anAppeal({ receivedOn: on, executorId }));
  const flaws = async () => (await head.closing.check({ quarter: QUARTER })).total;

  it('keeps rows that give every figure of the report', async () => {
    const { actor } = office.session;
    if (!actor) throw new Error('nobody is signed in');
    const { deps } = test.core;
    const quarter = parseQuarter(QUARTER) ?? { year: 0, quarter: 1 };
    const asked = {
      officeId: actor.officeId,
      period: quarterRange(quarter),
      breakdowns: BREAKDOWNS,
      today: TODAY,
    };
    const units = await loadUnits(deps.db, asked);
    const { figures } = quarterFigures(await quarterReport(deps, actor, { quarter: QUARTER }, BREAKDOWNS));
    expect(figures.length).toBeGreaterThan(100);
    expect(agree(figures, units)).toBe(true);
    expect(agree(figures.with(0, { ...(figures[0] ?? never()), value: 9999 }), units)).toBe(false);
  });

  it('lists what is to be mended, and a note on a late case mends it', async () => {
    const late = await received('2026-07-01');
    const before = await head.closing.check({ quarter: QUARTER, limit: 200 });
    const unexplained = before.flaws.find(({ flaw }) => flaw === 'late-unexplained');
    expect(unexplained?.cases.map(({ id }) => id)).toContain(late.id);
    const { version } = await head.appeals.get({ id: late.id });
    await head.appeals.addNote({ id: late.id, expectedVersion: version, text: 'Ждали ответа акимата.' });
    const after = await head.closing.check({ quarter: QUARTER, limit: 200 });
    expect(after.total).toBe(before.total - 1);
  });

  it.each([
    ['a quarter that runs', { quarter: '2026-Q4' }, 'QUARTER_NOT_OVER'],
    ['a wrong password', { password: 'wrong' }, 'WRONG_PASSWORD'],
    ['other open points than were shown', { flaws: 9999 }, 'FLAWS_CHANGED'],
    ['an issue that is not there', { issues: 3 }, 'STALE'],
  ])('refuses %s', async (_name, wrong, code) => {
    const input = { ...signed, flaws: await flaws(), issues: 0, ...wrong };
    await expect(head.closing.sign(input)).rejects.toMatchObject({ code, defined: true });
    expect((await head.closing.status({ quarter: QUARTER })).issues).toEqual([]);
    // A good sign-in takes the failed one off again.
    await head.session.signIn({ login: 'head', password: PASSWORD }).catch(() => undefined);
  });

  it('signs, shows what changed since with its cases, and signs anew with a reason', async () => {
    const first = await head.closing.sign({ ...signed, flaws: await flaws(), issues: 0 });
    expect(first.issue).toBe(1);
    expect(await head.closing.differences({ quarter: QUARTER })).toEqual({
      total: 0,
      items: [],
      problems: null,
    });
    const again = async (reason?: string) =>
      head.closing.sign({ ...signed, flaws: await flaws(), issues: 1, ...(reason ? { reason } : {}) });
    await expect(again('Так')).rejects.toMatchObject({ code: 'NOTHING_CHANGED' });

    const report = await head.statistics.quarter({ quarter: QUARTER });
    const was = report.totals['appeals.received'].now;
    const found = await received('2026-09-15');
    const { items } = await head.closing.differences({ quarter: QUARTER });
    expect(items.filter(({ dimension }) => dimension === null)).toEqual([
      expect.objectContaining({ indicator: 'appeals.received', was, now: was + 1, plus: 1, minus: 0 }),
      expect.objectContaining({ indicator: 'appeals.open', plus: 1, minus: 0 }),
      expect.objectContaining({ indicator: 'questions.received', plus: 1, minus: 0 }),
    ]);
    const places = items.filter(({ dimension }) => isPlace(dimension));
    expect(new Set(places.map(({ dimension }) => dimension))).toEqual(new Set(PLACE_DIMENSIONS));
    expect(places.filter(({ label, value }) => label.ru === value)).toEqual([]);
    const cases = await head.closing.changedCases({ quarter: QUARTER, indicator: 'appeals.received' });
    expect([cases.plus.map(({ id }) => id), cases.minus, cases.gone]).toEqual([[found.id], [], 0]);

    await expect(again()).rejects.toMatchObject({ code: 'REASON_MISSING' });
    const second = await again('Нашли письмо в журнале');
    expect(second.issue).toBe(2);
    expect((await head.closing.differences({ quarter: QUARTER })).total).toBe(0);
    const { issues } = await head.closing.status({ quarter: QUARTER });
    expect(issues.map(({ issue, reason, hash }) => [issue, reason, hash])).toEqual([
      [2, 'Нашли письмо в журнале', second.hash],
      [1, null, first.hash],
    ]);
  });

  it('does not call the passing of time a difference', async () => {
    const due = await received('2026-09-16');
    const { issues } = await head.closing.status({ quarter: QUARTER });
    await head.closing.sign({ ...signed, flaws: await flaws(), issues: issues.length, reason: 'Ещё одно' });
    const { version } = await head.appeals.get({ id: due.id });
    const lawyer = (await head.staff.executors()).find(({ id }) => id !== executorId);
    if (lawyer)
      await head.appeals.assign({
        id: due.id,
        expectedVersion: version,
        executorId: lawyer.id,
      });
    expect((await head.closing.differences({ quarter: QUARTER })).total).toBe(0);
  });

  it('passes the check of the base, also after a change of the office key', async () => {
    expect((await head.system.verify()).problems).toEqual([]);
    await head.keys.change();
    await expect.poll(async () => (await head.keys.status()).change, { timeout: 30_000 }).toBe(null);
    expect((await head.system.verify()).problems).toEqual([]);
    expect((await head.closing.status({ quarter: QUARTER })).issues.at(0)?.reason).toBe('Ещё одно');
  });
});

function never(): never {
  throw new Error('there is no figure');
}
