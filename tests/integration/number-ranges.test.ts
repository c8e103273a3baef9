import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

describe.each(ENGINES)('numbers taken ahead on %s', engine => {
  let test: TestCore;
  let head: Client;
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
  });
  afterAll(() => test.close());

  const codes = async () =>
    (await head.system.verify()).problems.map(({ code, table, row }) => [code, table, row]);

  it('go to one device, and nobody else gets them; the gap is explained', async () => {
    await head.appeals.register(anAppeal());
    const range = await head.numbers.reserve({ count: 5, device: 'Ноутбук выездной' });
    expect(range).toMatchObject({
      first: 2,
      last: 6,
      firstNumber: 'KZ-01-ЖТ-00002/26',
      lastNumber: 'KZ-01-ЖТ-00006/26',
      used: 0,
      closedAt: null,
    });
    expect(await codes()).toEqual([]);
    expect(await head.appeals.register(anAppeal())).toMatchObject({ number: 'KZ-01-ЖТ-00007/26' });
    const late = await head.appeals.register(anAppeal({ reserved: { rangeId: range.id, seq: 4 } }));
    expect(late.number).toBe('KZ-01-ЖТ-00004/26');
    expect(await codes()).toEqual([]);
    expect(await head.numbers.ranges()).toEqual([{ ...range, used: 1 }]);
  });

  it('two devices that reserve at once get ranges apart', async () => {
    const ranges = await Promise.all(
      [1, 2, 3, 4].map(n => head.numbers.reserve({ count: n, device: `${n}` })),
    );
    const all = ranges.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(new Set(all).size).toBe(10);
  });

  it.each([
    ['a number beside the range', 1, 'outside'],
    ['a number that is taken', 4, 'taken'],
  ])('refuses %s', async (_name, seq, reason) => {
    const range = (await head.numbers.ranges()).find(one => one.first === 2);
    const reserved = { rangeId: range?.id ?? '', seq };
    await expect(head.appeals.register(anAppeal({ reserved }))).rejects.toMatchObject({
      code: 'BAD_RESERVED_NUMBER',
      data: { reason },
    });
  });

  it('one number sent twice at once is one case', async () => {
    const range = (await head.numbers.ranges()).find(one => one.first === 2);
    const reserved = { rangeId: range?.id ?? '', seq: 5 };
    const sent = await Promise.allSettled([1, 2, 3].map(() => head.appeals.register(anAppeal({ reserved }))));
    expect(sent.filter(one => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('closing makes the unused void for ever, and the journal says how many', async () => {
    const range = (await head.numbers.ranges()).find(one => one.first === 2);
    const on = { id: range?.id ?? '', expectedVersion: range?.version ?? 0 };
    expect(await head.numbers.close(on)).toMatchObject({ used: 2, closedAt: expect.any(String) });
    await expect(head.numbers.close(on)).rejects.toMatchObject({ code: 'STALE' });
    const reserved = { rangeId: on.id, seq: 2 };
    await expect(head.appeals.register(anAppeal({ reserved }))).rejects.toMatchObject({
      code: 'BAD_RESERVED_NUMBER',
      data: { reason: 'closed' },
    });
    expect((await head.journal.list({ type: 'NUMBERS_CLOSED' })).items).toHaveLength(1);
    expect(await codes()).toEqual([]);
  });

  it('a forged range explains nothing: its MAC tells', async () => {
    await tamper(test, `update number_ranges set last_seq = last_seq + 1 where first_seq = 2`);
    expect((await codes()).map(([code, table]) => [code, table])).toContainEqual([
      'ROW_CHANGED',
      'number_ranges',
    ]);
    await tamper(test, `update number_ranges set last_seq = last_seq - 1 where first_seq = 2`);
    expect(await codes()).toEqual([]);
  });

  it('a counter pushed on from outside is a gap that no range explains', async () => {
    await tamper(test, `update counters set last = last + 3 where series = 'appeal'`);
    expect((await codes()).map(([code]) => code)).toEqual(['NUMBER_GAP']);
  });
});
