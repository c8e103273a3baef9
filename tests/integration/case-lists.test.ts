/** Work lists: every order, every page, every filter against a plain reading of the same cases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { AppealItem } from '../../shared/contract/appeal-item';
import type { CaseFilter } from '../../shared/contract/case-list';
import { LIST_SORTS, type ListSortBy } from '../../shared/domain/appeals/list-order';
import { CHANNELS, KINDS, REPEATS, STATUSES } from '../../shared/domain/codes';
import { addDays } from '../../shared/lib/dates';
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
import { moveTo } from '../support/work';

type Item = z.output<typeof AppealItem>;
type Filter = z.output<typeof CaseFilter>;

const TOPICS = ['0002.0007', '0002.0013.0139', '0003.0009.0099.0732'];
const PLACES = ['110000000', '750000000'];
const N = 36;

describe.each(ENGINES)('lists on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };
  let deputy: { id: string; client: Client };
  /** Topic codes of each case, by its id: a list shows the first only. */
  const topicsOf = new Map<string, string[]>();
  const placeOf = new Map<string, string>();
  const order: string[] = [];

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Ысқақова Мария', kind: 'lawyer' });
    deputy = await anExecutor(test, head, { login: 'deputy', name: 'Әлиев Пётр', kind: 'deputy' });
    for (let n = 0; n < N; n += 1) {
      const topics = [TOPICS[n % 3] ?? '', ...(n % 9 === 0 ? [TOPICS[2] ?? ''] : [])];
      const executorId = [lawyer.id, deputy.id, undefined][n % 3];
      const place = PLACES[n % 2] ?? '';
      const { id } = await head.appeals.register(
        anAppeal({
          channel: CHANNELS[(n * 5) % CHANNELS.length] ?? 'phone',
          kind: KINDS[n % 3] ?? 'other',
          repeat: REPEATS[n % 4 === 0 ? 1 : 0] ?? 'first',
          receivedOn: addDays(TODAY, -((n * 7) % 40)),
          territory: place,
          questions: [...new Set(topics)].map(code => ({ classifier: 'ru-2025', code })),
          ...(executorId ? { executorId } : {}),
        }),
      );
      topicsOf.set(id, topics);
      placeOf.set(id, place);
      order.push(id);
      const worker = n % 3 === 0 ? lawyer.client : deputy.client;
      if (n % 3 !== 2 && n % 4 === 1) await moveTo(worker, id, 'closed');
      else if (n % 3 !== 2 && n % 4 === 2) await moveTo(worker, id, 'in-work');
    }
  }, 120_000);
  afterAll(() => test.close());

  const everything = async () => (await head.appeals.list({ view: 'all', limit: 200 })).items;

  function keyOf(item: Item, by: ListSortBy, names: readonly (string | null)[]): number | string {
    switch (by) {
      case 'due':
        return item.dueOn ?? '';
      case 'received':
        return item.receivedOn;
      case 'number':
        return order.indexOf(item.id);
      case 'status':
        return STATUSES.indexOf(item.status);
      case 'channel':
        return CHANNELS.indexOf(item.channel);
      case 'executor':
        return names.indexOf(item.executorName);
      case 'topic':
        return topicsOf.get(item.id)?.[0] ?? '';
    }
  }

  const cases = LIST_SORTS.flatMap(by => (['asc', 'desc'] as const).map(direction => ({ by, direction })));

  it.each(cases)('sorted by $by $direction, pages join to the whole', async sort => {
    const all = await everything();
    expect(all).toHaveLength(N);
    const names = ['Әлиев Пётр', 'Ысқақова Мария', null];
    // Groups are newest first inside whatever their own direction; columns turn as a whole.
    const grouped = sort.by === 'status' || sort.by === 'channel' || sort.by === 'executor';
    const turn = sort.direction === 'asc' ? 1 : -1;
    const expected = [...all].sort((a, b) => {
      const [one, other] = [keyOf(a, sort.by, names), keyOf(b, sort.by, names)];
      const byDoc = order.indexOf(a.id) - order.indexOf(b.id);
      return one === other ? (grouped ? -byDoc : turn * byDoc) : turn * (one < other ? -1 : 1);
    });
    const numbers = expected.map(item => item.number);
    const byOffset: string[] = [];
    const byKey: string[] = [];
    let after: Awaited<ReturnType<typeof head.appeals.list>>['last'] = null;
    for (let offset = 0; offset < N; offset += 5) {
      const asked = { view: 'all', sort, offset, limit: 5 } as const;
      byOffset.push(...(await head.appeals.list(asked)).items.map(item => item.number));
      const page = await head.appeals.list({ ...asked, ...(after ? { after } : {}) });
      byKey.push(...page.items.map(item => item.number));
      after = page.last;
    }
    expect(byOffset).toEqual(numbers);
    expect(byKey).toEqual(numbers);
    // A page two pages after a known row: the rows between are skipped.
    const first = await head.appeals.list({ view: 'all', sort, limit: 5 });
    const far = await head.appeals.list({
      view: 'all',
      sort,
      limit: 5,
      offset: 15,
      after: first.last ?? never(),
    });
    expect(far.items.map(item => item.number)).toEqual(numbers.slice(15, 20));
  });

  const filters: [string, () => Filter, (item: Item) => boolean][] = [
    ['states', () => ({ status: ['queued', 'closed'] }), item => ['queued', 'closed'].includes(item.status)],
    ['channels', () => ({ channel: ['phone', 'web'] }), item => ['phone', 'web'].includes(item.channel)],
    ['a kind', () => ({ kind: ['complaint'] }), item => item.kind === 'complaint'],
    ['repeats', () => ({ repeat: ['repeated'] }), item => item.repeat === 'repeated'],
    ['an executor', () => ({ executor: deputy.id }), item => item.executorId === deputy.id],
    ['nobody', () => ({ executor: 'none' }), item => item.executorId === null],
    [
      'days of arrival',
      () => ({ receivedFrom: addDays(TODAY, -20), receivedTo: addDays(TODAY, -10) }),
      item => item.receivedOn >= addDays(TODAY, -20) && item.receivedOn <= addDays(TODAY, -10),
    ],
    ['overdue', () => ({ overdue: true }), item => item.status !== 'closed' && (item.dueOn ?? '') < TODAY],
    [
      'a topic with what is under it, in any question',
      () => ({ topic: { classifier: 'ru-2025', code: '0003.0009' } }),
      item => topicsOf.get(item.id)?.some(code => code.startsWith('0003.0009')) ?? false,
    ],
    [
      'a topic of another classifier',
      () => ({ topic: { classifier: 'other', code: '0003.0009' } }),
      () => false,
    ],
    ['a place', () => ({ territory: '750000000' }), item => placeOf.get(item.id) === '750000000'],
    [
      'several at once',
      () => ({
        territory: '110000000',
        channel: ['phone', 'walk-in', 'letter'],
        status: ['assigned', 'closed'],
      }),
      item =>
        placeOf.get(item.id) === '110000000' &&
        ['phone', 'walk-in', 'letter'].includes(item.channel) &&
        ['assigned', 'closed'].includes(item.status),
    ],
  ];

  it.each(filters)(
    'narrowed by %s, the list and the search hold the same cases',
    async (_name, filter, passes) => {
      const expected = (await everything()).filter(passes).map(item => item.id);
      const listed = await head.appeals.list({ view: 'all', filter: filter(), limit: 200 });
      expect(listed.items.map(item => item.id)).toEqual(expected);
      expect(listed.total).toBe(expected.length);
      const found = await head.appeals.search({ query: 'Ахметбекова', filter: filter(), limit: 200 });
      expect([found.total, found.more]).toEqual([expected.length, false]);
      expect(new Set(found.items.map(item => item.id))).toEqual(new Set(expected));
    },
  );

  it('an executor’s filters and counts reach own cases only', async () => {
    const own = (await everything()).filter(item => item.executorId === lawyer.id);
    const closed = own.filter(item => item.status === 'closed');
    const listed = await lawyer.client.appeals.list({ view: 'all', filter: { status: ['closed'] } });
    expect([listed.total, listed.items.map(item => item.id)]).toEqual([
      closed.length,
      closed.map(({ id }) => id),
    ]);
    const other = await lawyer.client.appeals.search({
      query: 'Ахметбекова',
      filter: { executor: deputy.id },
    });
    expect([other.total, other.items]).toEqual([0, []]);
    expect((await lawyer.client.appeals.search({ query: 'Ахметбекова', limit: 3 })).total).toBe(own.length);
  });

  it('refuses a filter with words of people in it', async () => {
    const filter = { surname: 'Ахметбекова' };
    await expect(head.appeals.list({ filter: filter as never })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

function never(): never {
  throw new Error('an empty page');
}
