import type { Dimension } from '../../../shared/domain/statistics/indicators';

/** Counts of one indicator by period: in all, and under every value of a dimension. */
export interface Tally {
  addTotal(period: number, count: number): void;
  add(dimension: Dimension, period: number, value: string, count: number): void;
  /** One count a period. */
  readonly total: readonly number[];
  /** Value -> one count a period. */
  by(dimension: Dimension): ReadonlyMap<string, readonly number[]>;
}

export function createTally(periods: number): Tally {
  const zeros = () => Array.from({ length: periods }, () => 0);
  const total = zeros();
  const cells = new Map<Dimension, Map<string, number[]>>();
  const cellsOf = (dimension: Dimension) => {
    const known = cells.get(dimension) ?? new Map<string, number[]>();
    cells.set(dimension, known);
    return known;
  };
  return {
    total,
    addTotal: (period, count) => addTo(total, period, count),
    add(dimension, period, value, count) {
      const values = cellsOf(dimension);
      const counts = values.get(value) ?? zeros();
      addTo(counts, period, count);
      values.set(value, counts);
    },
    by: cellsOf,
  };
}

function addTo(counts: number[], period: number, count: number): void {
  counts[period] = (counts[period] ?? 0) + count;
}
