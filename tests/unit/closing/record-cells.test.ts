import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countRecordCells,
  RECORD_INDICATORS,
  type RecordRow,
  recordDifferences,
  recordDimensions,
} from '../../../shared/domain/closing/record-cells';
import { keyOf } from '../../../shared/domain/closing/units';

const row: fc.Arbitrary<RecordRow> = fc
  .tuple(
    fc.constantFrom(...RECORD_INDICATORS),
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('x', 'y', 'none'),
  )
  .map(([indicator, caseId, count, value]) => ({
    indicator,
    caseId,
    count,
    values: new Map(recordDimensions(indicator).map(dimension => [dimension, value])),
  }));
const rows = fc.array(row, { maxLength: 12 });
const sum = (cases: Readonly<Record<string, number>> = {}) =>
  Object.values(cases).reduce((all, n) => all + n, 0);

describe('records of a quarter, by cell and case', () => {
  it('stand once in the whole and once in each table of their indicator', () => {
    fc.assert(
      fc.property(rows, all => {
        const cells = countRecordCells(all);
        for (const indicator of RECORD_INDICATORS) {
          const mine = all.filter(one => one.indicator === indicator);
          const whole = mine.reduce((counted, { count }) => counted + count, 0);
          expect(sum(cells[indicator])).toBe(whole);
          for (const dimension of recordDimensions(indicator)) {
            const parts = ['x', 'y', 'none'].map(value => sum(cells[keyOf({ indicator, dimension, value })]));
            expect(parts.reduce((counted, n) => counted + n, 0)).toBe(whole);
          }
        }
      }),
    );
  });

  it('differ where a case counts more or less, and nowhere else', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [then, now] = [countRecordCells(before), countRecordCells(after)];
        const found = new Map(recordDifferences(then, now).map(one => [keyOf(one), one]));
        for (const key of new Set([...Object.keys(then), ...Object.keys(now)])) {
          const moved = (sign: number) =>
            ['a', 'b', 'c'].filter(id => Math.sign((now[key]?.[id] ?? 0) - (then[key]?.[id] ?? 0)) === sign);
          const one = found.get(key);
          expect([one?.plus ?? [], one?.minus ?? []]).toEqual([moved(1), moved(-1)]);
          if (one) expect([one.was, one.now]).toEqual([sum(then[key]), sum(now[key])]);
        }
        expect(recordDifferences(now, now)).toEqual([]);
      }),
    );
  });
});
