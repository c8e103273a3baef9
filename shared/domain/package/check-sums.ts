import { mayStandUnderSeveral } from '../statistics/catalogue';
import type { Dimension, KeyIndicatorId } from '../statistics/indicators';

export interface PackageFigure {
  readonly indicator: KeyIndicatorId;
  readonly dimension: Dimension | null;
  readonly value: string | null;
  /** Null: hidden, because it is small. */
  readonly count: number | null;
}

/**
 * Does every table add up to its total? An appeal may stand under several topics, so those may add up to more; hidden
 * figures leave a table below its total. A figure may stand once only.
 */
export function sumsHold(figures: readonly PackageFigure[]): boolean {
  const totals = new Map<string, number | null>();
  const tables = new Map<string, { sum: number; hidden: number; least: boolean }>();
  const seen = new Set<string>();
  for (const { indicator, dimension, value, count } of figures) {
    const name = `${indicator} ${dimension} ${value}`;
    if (seen.has(name)) return false;
    seen.add(name);
    if (dimension === null) {
      totals.set(indicator, count);
      continue;
    }
    const several = mayStandUnderSeveral(indicator, dimension);
    const key = `${indicator} ${dimension}`;
    const table = tables.get(key) ?? { sum: 0, hidden: 0, least: several };
    tables.set(key, {
      ...table,
      sum: table.sum + (count ?? 0),
      hidden: table.hidden + (count === null ? 1 : 0),
    });
  }
  return [...tables].every(([key, { sum, hidden, least }]) => {
    const total = totals.get(key.split(' ')[0] ?? '');
    if (total === undefined) return false;
    if (total === null) return true;
    if (least) return hidden > 0 || sum >= total;
    return hidden > 0 ? sum <= total : sum === total;
  });
}
