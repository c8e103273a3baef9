import type { PackageFigure } from '../package/check-sums';

/** A figure that another issue of the quarter changed; null = hidden because it is small. */
export interface PackageChange extends Omit<PackageFigure, 'count'> {
  readonly was: number | null;
  readonly now: number | null;
}

/** What a later issue changed, in its own order, then what it dropped. */
export function changesBetween(
  before: readonly PackageFigure[],
  after: readonly PackageFigure[],
): PackageChange[] {
  const name = (figure: PackageFigure) => `${figure.indicator} ${figure.dimension} ${figure.value}`;
  const was = new Map(before.map(figure => [name(figure), figure.count]));
  const is = new Set(after.map(name));
  const all = [
    ...after,
    ...before.filter(figure => !is.has(name(figure))).map(one => ({ ...one, count: 0 })),
  ];
  return all.flatMap(({ count, ...cell }) => {
    const then = was.get(name({ ...cell, count })) ?? (was.has(name({ ...cell, count })) ? null : 0);
    return then === count ? [] : [{ ...cell, was: then, now: count }];
  });
}
