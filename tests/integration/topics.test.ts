import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

describe.each(ENGINES)('finding a topic on %s', engine => {
  let base: TestCore;
  let head: Client;
  beforeAll(async () => {
    base = await aCore(engine);
    ({ head } = await anOffice(base));
  });
  afterAll(() => base.close());

  const codes = async (query: string) =>
    (await head.reference.topics({ query, limit: 12 })).map(({ code }) => code);

  it.each([
    ['words of its name', 'пособия детей', '0002.0007.0072.0289'],
    ['another form of the word', 'пенсию', '0002.0007.0071'],
    ['a Kazakh word on a Russian keyboard', 'зейнетакы', '0002.0007.0071'],
    ['what people say', 'ямы', '0003.0009.0099.0742'],
    ['what people say in Kazakh', 'шұңқыр', '0003.0009.0099.0742'],
    ['what people say of dogs', 'бродячие собаки', '0003.0009.0097.0695'],
    ['a kindergarten', 'балабақша', '0002.0013.0139.0329'],
    ['a code', '0002.0007.0071.0283', '0002.0007.0071.0283'],
  ])('by %s: %s', async (_name, query, code) => {
    expect(await codes(query)).toContain(code);
  });

  test('nothing is found by nothing’s name', async () => {
    expect(await codes('верблюд')).toEqual([]);
  });

  test('what the office chooses comes before what it does not, and says how often', async () => {
    const chosen = '0002.0007.0072.0289';
    const before = await codes('пособия');
    for (let n = 0; n < 3; n++)
      await head.appeals.register(anAppeal({ questions: [{ classifier: 'ru-2025', code: chosen }] }));
    const [first, second] = await head.reference.topics({ query: 'пособия' });
    expect(before[0]).not.toBe(chosen);
    expect([first?.code, first?.uses, second?.uses]).toEqual([chosen, 3, 0]);
    // A code names the theme itself, also before what is chosen under it.
    expect((await codes('0002.0007'))[0]).toBe('0002.0007');
    // Without words: what is chosen most.
    expect((await head.reference.topics({}))[0]?.code).toBe(chosen);
  });
});
