import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  learnPractice,
  practiceKeys,
  rankByPractice,
  supportOf,
} from '../../../shared/domain/routing/practice';

describe('what past cases teach', () => {
  const cases = [
    ...Array.from({ length: 6 }, () => ({ keys: ['t', 't@1', 't@1/11'], executorId: 'a', day: 100 })),
    ...Array.from({ length: 3 }, () => ({ keys: ['t', 't@2'], executorId: 'b', day: 100 })),
    { keys: ['t', 't@2'], executorId: 'c', day: 100 },
  ];
  const practice = learnPractice(cases, 100);
  const first = (keys: string[]) => rankByPractice(practice, keys)[0]?.executorId;

  it('follows the narrowest description that is attested', () => {
    expect([first(['t']), first(['t', 't@2']), first(['t', 't@9']), first(['x'])]).toEqual([
      'a',
      'b',
      'a',
      undefined,
    ]);
  });

  it('says on how many cases it rests', () => {
    expect(supportOf(practice, ['t', 't@2'], 'b')).toEqual({ key: 't@2', own: 3, of: 4 });
    expect(supportOf(practice, ['t', 't@9'], 'b')).toEqual({ key: 't', own: 3, of: 10 });
    expect(supportOf(practice, ['x'], 'b')).toBe(null);
  });

  it('forgets by half in two months', () => {
    const moved = learnPractice(
      [
        ...Array.from({ length: 5 }, () => ({ keys: ['t'], executorId: 'old', day: 0 })),
        ...Array.from({ length: 3 }, () => ({ keys: ['t'], executorId: 'new', day: 120 })),
      ],
      120,
    );
    expect(rankByPractice(moved, ['t'])[0]?.executorId).toBe('new');
  });

  it('describes an appeal from its place to its topic in its place', () => {
    const topics = [{ classifier: 'ru', path: '0002/0002.0007/' }];
    expect(practiceKeys({ topics, territoryPath: '11/1101/' })).toEqual([
      '@11/',
      '@11/1101/',
      'ru 0002/',
      'ru 0002/0002.0007/',
      'ru 0002/@11/',
      'ru 0002/@11/1101/',
      'ru 0002/0002.0007/@11/',
      'ru 0002/0002.0007/@11/1101/',
    ]);
    expect(practiceKeys({ topics: [], territoryPath: null })).toEqual([]);
  });
});

test('shares are shares, the order is theirs, and nobody is named who never had such a case', () => {
  const key = fc.constantFrom('p', 'q', 'r', 's');
  const one = fc.record({
    keys: fc.uniqueArray(key),
    executorId: fc.constantFrom('a', 'b', 'c'),
    day: fc.nat(400),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.uniqueArray(key), (cases, keys) => {
      const guesses = rankByPractice(learnPractice(cases, 400), keys);
      const sum = guesses.reduce((total, guess) => total + guess.share, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      expect(guesses).toEqual([...guesses].sort((a, b) => b.share - a.share));
      const known = cases
        .filter(past => past.keys.some(own => keys.includes(own)))
        .map(past => past.executorId);
      expect(new Set(guesses.map(guess => guess.executorId))).toEqual(new Set(known));
    }),
  );
});
