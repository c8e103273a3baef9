import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

const TEXTS = [
  ['Ёлка у акимата упала', 'Ремонт дороги обещали весной.'],
  ['Дорога к школе разбита', 'Қаланың шетінде жарық жоқ.'],
  ['Көк базар маңы қоқысқа толды', 'Вывоз мусора, дорога.'],
  ['Перевод через Kaspi не дошёл', 'Пособие пришло не туда.'],
] as const;

describe.each(ENGINES)('search on %s', engine => {
  let test: TestCore;
  let head: Client;

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    for (const [summary, text] of TEXTS) await head.appeals.register(anAppeal({ summary, text }));
    await head.appeals.register(
      anAppeal({ applicant: { surname: 'Шаримова' }, summary: 'Нет воды', text: 'Вторую неделю.' }),
    );
  });
  afterAll(() => test.close());

  const search = async (query: string) => {
    const { items, hint, total, more } = await head.appeals.search({ query });
    return { summaries: items.map(item => item.summary), hint, total, more };
  };

  it.each([
    ['елка', TEXTS[0][0]],
    ['қала', TEXTS[1][0]],
    ['кок', TEXTS[2][0]],
    ['дороги весной', TEXTS[0][0]],
    ['Дороги весной', TEXTS[0][0]],
    ['Шари', 'Нет воды'],
  ])('%s finds «%s»', async (query, summary) => {
    expect((await search(query)).summaries).toEqual([summary]);
  });

  it('puts what was typed before its other forms, and a summary before a text', async () => {
    const dorogi = [TEXTS[1][0], TEXTS[2][0], TEXTS[0][0]];
    expect(await search('дорога')).toEqual({ summaries: dorogi, hint: null, total: 3, more: false });
    // The hits of rank beyond the page are counted all the same.
    const { items, total } = await head.appeals.search({ query: 'дорога', limit: 1 });
    expect([items.map(item => item.summary), total]).toEqual([[TEXTS[1][0]], 3]);
  });

  it.each([
    ['ljhjuf', { query: 'дорога', total: 3 }],
    ['0fkf', { query: 'қала', total: 1 }],
    ['лфызш', { query: 'kaspi', total: 1 }],
    ['ljhjuf ytn', null],
    ['верблюд', null],
  ])('%s in another layout: %o', async (query, hint) => {
    expect(await search(query)).toEqual({ summaries: [], hint, total: 0, more: false });
  });

  it('asks for no other layout where something was found', async () => {
    expect(await search('kaspi')).toMatchObject({ summaries: [TEXTS[3][0]], hint: null });
  });

  it('a hint counts only what the filter lets through', async () => {
    const found = await head.appeals.search({ query: 'ljhjuf', filter: { status: ['closed'] } });
    expect(found).toEqual({ total: 0, more: false, items: [], hint: null });
  });
});
