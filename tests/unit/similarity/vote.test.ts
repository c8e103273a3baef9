import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  estimateHolders,
  type Neighbour,
  POSTING_CAP,
  rarityOf,
  TOPIC_VOTE,
  voteOf,
} from '../../../shared/domain/similarity';

const neighbour = (caseId: string, likeness: number, ...labels: string[]): Neighbour => ({
  caseId,
  likeness,
  labels,
});

test('five alike cases speak for their topic, with the most alike as examples', () => {
  const five = [0.5, 0.4, 0.4, 0.3, 0.3].map((likeness, n) => neighbour(`${n}`, likeness, 'пенсии'));
  expect(voteOf(five, TOPIC_VOTE)).toEqual([
    { label: 'пенсии', cases: 5, of: 5, confidence: 1, examples: ['0', '1', '2'] },
  ]);
});

it.each<[string, Neighbour[]]>([
  ['nobody', []],
  ['all below the floor', [neighbour('a', 0.1, 'x'), neighbour('b', 0.05, 'x')]],
  ['one that is little alike', [neighbour('a', 0.3, 'x')]],
  ['cases that were given nothing', [neighbour('a', 0.9), neighbour('b', 0.9)]],
])('%s: nothing is suggested', (_name, neighbours) => {
  expect(voteOf(neighbours, TOPIC_VOTE)).toEqual([]);
});

test('a near copy outvotes two that only share the theme', () => {
  const votes = voteOf(
    [neighbour('a', 0.9, 'x'), neighbour('b', 0.4, 'y'), neighbour('c', 0.4, 'y')],
    TOPIC_VOTE,
  );
  expect(votes.map(({ label, cases }) => [label, cases])).toEqual([
    ['x', 1],
    ['y', 2],
  ]);
});

test('a case with two questions speaks for both', () => {
  expect(voteOf([neighbour('a', 0.9, 'x', 'y')], TOPIC_VOTE).map(({ label }) => label)).toEqual(['x', 'y']);
});

test('the order in which cases were found does not matter, and shares never pass the whole', () => {
  const some = fc.array(
    fc.record({
      caseId: fc.uuid(),
      likeness: fc.double({ min: 0, max: 1, noNaN: true }),
      labels: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 1 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, neighbours => {
      const votes = voteOf(neighbours, TOPIC_VOTE);
      expect(voteOf([...neighbours].reverse(), TOPIC_VOTE)).toEqual(votes);
      expect(votes.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
      for (const { confidence, cases, of } of votes) {
        expect(confidence).toBeGreaterThanOrEqual(TOPIC_VOTE.share);
        expect(cases).toBeLessThanOrEqual(of);
      }
    }),
  );
});

test('a rare word is counted, a common one estimated by how densely its newest holders stand', () => {
  expect(estimateHolders({ docs: [9, 5, 1] }, 1_000_000)).toBe(3);
  const everySecond = Array.from({ length: POSTING_CAP }, (_, n) => 1_000_000 - 2 * n);
  expect(estimateHolders({ docs: everySecond }, 1_000_000)).toBeGreaterThan(499_000);
  expect(estimateHolders({ docs: everySecond }, 1_000_000)).toBeLessThan(502_000);
  expect(rarityOf(3, 1_000_000)).toBeGreaterThan(rarityOf(500_000, 1_000_000));
  expect(rarityOf(1_000_000, 1_000_000)).toBeGreaterThan(0);
});
