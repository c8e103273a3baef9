import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refuseReserved, unexplainedGaps } from '../../../shared/domain/numbering';

const range = { first: 10, last: 19, closed: false };

it.each([
  ['the first number', range, 10, false, null],
  ['the last number', range, 19, false, null],
  ['the number before', range, 9, false, 'outside'],
  ['the number after', range, 20, false, 'outside'],
  ['one that is borne already', range, 12, true, 'taken'],
  ['one of a closed range', { ...range, closed: true }, 12, false, 'closed'],
  ['one of a closed range that is borne', { ...range, closed: true }, 12, true, 'taken'],
] as const)('%s', (_name, one, seq, taken, refusal) => {
  expect(refuseReserved(one, seq, taken)).toBe(refusal);
});

it('every number of a year is borne, waiting or void, or it is a gap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ size: fc.integer({ min: 1, max: 20 }), kind: fc.constantFrom('plain', 'range') })),
      fc.integer({ min: 0, max: 5 }),
      fc.infiniteStream(fc.boolean()),
      (runs, lost, coin) => {
        let last = 0;
        let borne = 0;
        const ranges: { first: number; last: number; used: number }[] = [];
        for (const { size, kind } of runs) {
          const first = last + 1;
          last += size;
          if (kind === 'plain') borne += size;
          else {
            const used = Array.from({ length: size }, () => coin.next().value).filter(Boolean).length;
            borne += used;
            ranges.push({ first, last, used });
          }
        }
        expect(unexplainedGaps(last + lost, borne, ranges)).toBe(lost);
      },
    ),
  );
});
