import type { Breakdown } from '../statistics/catalogue';
import type { IndicatorId } from '../statistics/indicators';
import { type CellKey, cellOf, countCells, isMoving, sumOf, type Units } from './units';

/** One figure that is not any more what was signed, with the cases that came and went. */
export interface Difference extends CellKey<IndicatorId> {
  readonly was: number;
  readonly now: number;
  /** Ids of cases that count more than then, and of those that count less or no more. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/**
 * What became of a signed quarter: each figure that changed, in the order of the breakdowns. Figures that move on by
 * themselves (see isMoving) are left out. Only cases that changed at all are counted anew.
 */
export function differencesOf(
  then: Units,
  now: Units,
  figures: ReadonlyMap<string, number>,
  breakdowns: readonly Breakdown[],
): Difference[] {
  const changed = changedCases(then, now);
  const before = countsById(then, breakdowns, changed);
  const after = countsById(now, breakdowns, changed);
  const differences: Difference[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const cell = cellOf(key);
    if (isMoving(cell.indicator, cell.dimension)) continue;
    const [was, is] = [before.get(key) ?? NOTHING, after.get(key) ?? NOTHING];
    const ids = new Set([...was.keys(), ...is.keys()]);
    const plus = [...ids].filter(id => (is.get(id) ?? 0) > (was.get(id) ?? 0)).sort();
    const minus = [...ids].filter(id => (is.get(id) ?? 0) < (was.get(id) ?? 0)).sort();
    if (plus.length + minus.length === 0) continue;
    const signed = figures.get(key) ?? 0;
    differences.push({ ...cell, was: signed, now: signed + sumOf(is) - sumOf(was), plus, minus });
  }
  const order = new Map(breakdowns.map(({ indicator, dimension }, i) => [`${indicator} ${dimension}`, i]));
  const place = (one: Difference) =>
    one.dimension === null ? -1 : (order.get(`${one.indicator} ${one.dimension}`) ?? 0);
  return differences.sort((a, b) => place(a) - place(b) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

const NOTHING: ReadonlyMap<string, number> = new Map();

function countsById(
  units: Units,
  breakdowns: readonly Breakdown[],
  ids: ReadonlySet<string>,
): Map<string, Map<string, number>> {
  const only = new Set(units.cases.flatMap((id, index) => (ids.has(id) ? [index] : [])));
  const counts = countCells(units, breakdowns, only);
  return new Map(
    [...counts].map(([key, cases]) => [
      key,
      new Map([...cases].map(([index, n]) => [units.cases[index] ?? '', n])),
    ]),
  );
}

/** Cases whose rows, or what counts them, are not the same in both. */
function changedCases(then: Units, now: Units): Set<string> {
  const before = signatures(then);
  const after = signatures(now);
  const changed = new Set<string>();
  for (const [id, text] of before) if (after.get(id) !== text) changed.add(id);
  for (const id of after.keys()) if (!before.has(id)) changed.add(id);
  return changed;
}

function signatures(units: Units): Map<string, string> {
  const names = Object.keys(units.columns).sort();
  const columns = names.flatMap(name => units.columns[name] ?? []);
  const rows = units.caseOf.map((_, row) =>
    columns.map(({ values, at }) => values[at[row] ?? 0] ?? '').join('\u0001'),
  );
  for (const indicator of Object.keys(units.members).sort())
    for (const row of units.members[indicator] ?? []) rows[row] += `\u0002${indicator}`;
  const texts = new Map<string, string>();
  units.caseOf.forEach((index, row) => {
    const id = units.cases[index] ?? '';
    texts.set(id, `${texts.get(id) ?? ''}\u0003${rows[row]}`);
  });
  return texts;
}
