import { describe, expect, it } from 'vitest';
import { type PackageFigure, sumsHold } from '../../../shared/domain/package/check-sums';

const cell = (
  indicator: PackageFigure['indicator'],
  dimension: PackageFigure['dimension'],
  value: string | null,
  count: number | null,
): PackageFigure => ({ indicator, dimension, value, count });
const total = cell('appeals.received', null, null, 10);
const sex = (female: number | null, male: number | null) => [
  cell('appeals.received', 'sex', 'female', female),
  cell('appeals.received', 'sex', 'male', male),
];

describe('sums of a package', () => {
  it.each<[string, readonly PackageFigure[], boolean]>([
    ['hold', [total, ...sex(6, 4)], true],
    ['are one short', [total, ...sex(6, 3)], false],
    ['are one over', [total, ...sex(6, 5)], false],
    ['hold with hidden figures', [total, ...sex(null, null)], true],
    ['are over with a hidden figure', [total, ...sex(null, 11)], false],
    ['have no total', sex(6, 4), false],
    ['name a figure twice', [total, ...sex(6, 4), ...sex(6, 4)], false],
    [
      'of appeals by topic may be more',
      [total, cell('appeals.received', 'topic', '0001', 8), cell('appeals.received', 'topic', '0002', 8)],
      true,
    ],
    ['of appeals by topic may not be less', [total, cell('appeals.received', 'topic', '0001', 8)], false],
  ])('%s', (_name, figures, holds) => {
    expect(sumsHold(figures)).toBe(holds);
  });
});
