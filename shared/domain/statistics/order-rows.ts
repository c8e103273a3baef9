import { compareText } from '../../lib/compare-text';
import type { Dimension } from './indicators';

const BY_CODE: ReadonlySet<Dimension> = new Set<Dimension>(['month', 'ageBand']);

interface Row {
  readonly code: string;
  readonly now: number;
}

/** How the rows of a breakdown stand: the largest first; months and age bands by their own order. */
export function rowOrder(dimension: Dimension): (one: Row, other: Row) => number {
  const bySize = BY_CODE.has(dimension) ? 0 : 1;
  return (one, other) => bySize * (other.now - one.now) || compareText(one.code, other.code);
}
