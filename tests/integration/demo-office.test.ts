import { expect, it } from 'vitest';
import { aCore, PASSWORD } from '../support/core';

const EARLY = { today: () => '2026-11-23', now: () => '2026-11-22T20:30:00.000Z' };

it('tells nothing of a demonstration later than now: it is made before the working day begins', async () => {
  const test = await aCore('sqlite', { clock: EARLY });
  const head = test.client();
  await head.office.createDemo({ profile: 'KZ', language: 'ru', appeals: 150, password: PASSWORD });
  const { items } = await head.journal.list({ limit: 100 });
  expect(items.filter(event => event.at > EARLY.now())).toEqual([]);
  expect(items.some(event => event.type === 'APPEAL_REGISTERED' && event.at === EARLY.now())).toBe(true);
  await test.close();
});
