import { describe, expect, it } from 'vitest';
import {
  isSealedWords,
  type ListState,
  readAddress,
  writeAddress,
} from '../../../renderer/features/cases/list-address';
import { runEach } from '../../../renderer/features/cases/run-each';

const ID = '01900000-0000-7000-8000-000000000000';
const FULL: ListState = {
  view: 'closed',
  filter: {
    status: ['closed', 'in-work'],
    executor: ID,
    topic: { classifier: 'ru-2025', code: '0002.0007' },
    territory: '110000000',
    receivedFrom: '2026-01-01',
    receivedTo: '2026-02-01',
    channel: ['phone'],
    kind: ['complaint'],
    repeat: ['repeated'],
    overdue: true,
    campaign: ID,
    inquiry: 'late',
  },
  sort: { by: 'topic', direction: 'desc' },
};

describe('the address of a list', () => {
  it.each([
    ['everything', FULL],
    ['nothing', { view: 'open', filter: {}, sort: null }],
    ['nobody’s cases', { view: 'all', filter: { executor: 'none' }, sort: null }],
  ] as [string, ListState][])('brings %s back', (_name, state) => {
    expect(readAddress(new URLSearchParams(writeAddress(state)), 'mine')).toEqual(state);
  });

  it('leaves out what it does not know, and keeps the rest', () => {
    const params = new URLSearchParams(
      'view=nowhere&status=burnt&channel=phone&from=yesterday&topic=x&sort=name-asc',
    );
    expect(readAddress(params, 'mine')).toEqual({ view: 'mine', filter: { channel: ['phone'] }, sort: null });
  });

  it('holds codes, ids and days only', () => {
    for (const value of new URLSearchParams(writeAddress(FULL)).values())
      expect(value).toMatch(/^[a-z0-9.,:-]+$/);
  });

  it.each([
    ['1.AbC_-9', true],
    ['Ахметбекова', false],
    ['%D0%90', false],
    ['12.07 ремонт', false],
  ])('%s stands for sealed words: %s', (part, sealed) => {
    expect(isSealedWords(part)).toBe(sealed);
  });
});

describe('one change to each of many', () => {
  const change = async (n: number) => {
    if (n % 3 === 0) throw new Error(`no ${n}`);
    return n * 10;
  };

  it('does what it can, and names what failed', async () => {
    const through: number[] = [];
    const { done, failed, left } = await runEach(
      [1, 2, 3, 4],
      change,
      n => through.push(n),
      () => false,
    );
    expect(done).toEqual([1, 2, 4].map(item => ({ item, result: item * 10 })));
    expect(failed.map(({ item }) => item)).toEqual([3]);
    expect([left, through]).toEqual([[], [1, 2, 3, 4]]);
  });

  it('stops between two, and says what is left', async () => {
    let stopped = false;
    const { done, left } = await runEach(
      [1, 2, 4, 5],
      change,
      n => {
        stopped = n === 2;
      },
      () => stopped,
    );
    expect([done.length, left]).toEqual([2, [4, 5]]);
  });
});
