import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCore, PASSWORD } from '../support/core';

const EARLY = { today: () => '2026-11-23', now: () => '2026-11-22T20:30:00.000Z' };

describe.each([
  ['KZ', 'kk'],
  ['RU', 'ru'],
] as const)('a demonstration of %s', (profile, language) => {
  let test: Awaited<ReturnType<typeof aCore>>;
  let head: ReturnType<typeof test.client>;

  beforeAll(async () => {
    test = await aCore('sqlite', { clock: EARLY });
    head = test.client();
    await head.office.createDemo({ profile, language, appeals: 300, password: PASSWORD });
  }, 60_000);
  afterAll(() => test.close());

  it('tells nothing later than now: it is made before the working day begins', async () => {
    const { items } = await head.journal.list({ limit: 200 });
    expect(items.filter(event => event.at > EARLY.now())).toEqual([]);
    expect(items.some(event => event.type === 'APPEAL_REGISTERED' && event.at === EARLY.now())).toBe(true);
  });

  it('shows every kind of work in its last quarter, and nothing in it is damaged', async () => {
    const { figures, tables } = await head.statistics.further({ quarter: '2026-Q3' });
    const empty = figures.filter(({ yearToDate }) => !yearToDate).map(({ indicator }) => indicator);
    expect(empty).toEqual(['forwards.made', 'forwards.late']);
    const levels = tables.find(({ id }) => id === 'receptions.held/receiverLevel');
    expect(levels?.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['oblast', 'city']));
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
  });
});
