/** One record that does not open must not take the list with it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

describe.each(ENGINES)('a damaged record on %s', engine => {
  let test: TestCore;
  let head: Client;
  const ids: string[] = [];

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    for (const summary of ['Сломан лифт', 'Нет света', 'Яма во дворе', 'Закрыта аптека'])
      ids.push((await head.appeals.register(anAppeal({ summary }))).id);
    const damaged = engine === 'sqlite' ? `x'00112233'` : `'\\x00112233'::bytea`;
    await tamper(
      test,
      `update cases set sealed = ${damaged} where id = '${ids[1]}'`,
      `update cases set status = 'burnt' where id = '${ids[2]}'`,
      `update applicants set sealed = ${damaged}
        where id = (select applicant_id from cases where id = '${ids[3]}')`,
    );
  });
  afterAll(() => test.close());

  const shown = (items: Awaited<ReturnType<Client['appeals']['list']>>['items']) =>
    items.map(({ id, damaged, applicantName, summary }) => ({ id, damaged, applicantName, summary }));
  const broken = (id: string | undefined) => ({ id, damaged: true, applicantName: '', summary: '' });
  const whole = () => ({
    id: ids[0],
    damaged: false,
    applicantName: 'Ахметбекова Айгүл Серікқызы',
    summary: 'Сломан лифт',
  });

  it('shows its row as damaged, with its number, and every other row as it is', async () => {
    const { items, total } = await head.appeals.list({ view: 'all' });
    expect(shown(items)).toEqual([broken(ids[3]), broken(ids[2]), broken(ids[1]), whole()]);
    expect(total).toBe(4);
    expect(items.every(item => item.number !== '')).toBe(true);
  });

  it('is found by a search as damaged, after what can be read', async () => {
    const { items } = await head.appeals.search({ query: 'Ахметбекова' });
    expect(shown(items)).toEqual([whole(), broken(ids[3]), broken(ids[2]), broken(ids[1])]);
  });

  it('refuses to open alone, and the check of the base names the damage', async () => {
    for (const id of [ids[1] ?? '', ids[3] ?? ''])
      await expect(head.appeals.get({ id })).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    expect(await head.system.verify()).toMatchObject({ ok: false });
    expect((await head.appeals.get({ id: ids[0] ?? '' })).summary).toBe('Сломан лифт');
  });
});
