import type { Dimension } from '../statistics/indicators';

export interface MaskedFigure<Indicator extends string = string> {
  readonly indicator: Indicator;
  readonly dimension: Dimension | null;
  readonly value: string | null;
  readonly count: number;
}

/** What speaks of no person: when, how fast, by what sort of executor. */
export const NEVER_MASKED: ReadonlySet<Dimension> = new Set([
  'month',
  'timeliness',
  'timeBand',
  'executorKind',
]);
/** Finer before coarser, because what is hidden in a finer one may have to be hidden in the coarser. */
const COARSER: Partial<Record<Dimension, Dimension>> = { topic: 'theme', theme: 'section' };
const ORDER: Partial<Record<Dimension, number>> = { topic: 0, theme: 1, section: 2 };

/** The value of the coarser dimension that a code belongs to: `0002.0014.0143` -> theme `0002.0014`. */
function parentOf(dimension: Dimension, value: string): string | null {
  if (dimension === 'topic') return value.split('.').slice(0, 2).join('.');
  return dimension === 'theme' ? (value.split('.')[0] ?? value) : null;
}

/**
 * Which values are to be hidden where fewer than `below` units stand: those themselves, in every indicator (what was
 * received less what was closed would tell what is open), and others beside them, so that a total less what is shown
 * tells no small number: at least two are hidden, and together they count `below` or more. A whole table may be hidden;
 * totals are never. Values as `dimension value`.
 */
export function valuesToMask(figures: readonly MaskedFigure[], below: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (below <= 1) return hidden;
  const dimensions = [...new Set(figures.flatMap(({ dimension }) => dimension ?? []))]
    .filter(dimension => !NEVER_MASKED.has(dimension))
    .sort((a, b) => (ORDER[a] ?? 3) - (ORDER[b] ?? 3));
  for (const dimension of dimensions) {
    const table = countsOf(figures.filter(figure => figure.dimension === dimension));
    for (const [value, counts] of table)
      if ([...counts.values()].some(count => count > 0 && count < below))
        hidden.add(nameOf(dimension, value));
    for (const [parent, siblings] of groupsOf(dimension, table)) {
      const safe = hideMore(dimension, siblings, below, hidden);
      const coarser = COARSER[dimension];
      if (!safe && coarser && parent !== null) hidden.add(nameOf(coarser, parent));
    }
  }
  return hidden;
}

type Counts = ReadonlyMap<string, number>;
type Siblings = readonly (readonly [string, Counts])[];

function nameOf(dimension: Dimension, value: string): string {
  return `${dimension} ${value}`;
}

function countsOf(figures: readonly MaskedFigure[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { indicator, value, count } of figures) {
    const counts = table.get(value ?? '') ?? new Map<string, number>();
    counts.set(indicator, count);
    table.set(value ?? '', counts);
  }
  return table;
}

function groupsOf(dimension: Dimension, table: ReadonlyMap<string, Counts>): Map<string | null, Siblings> {
  const groups = new Map<string | null, [string, Counts][]>();
  for (const [value, counts] of table) {
    const parent = parentOf(dimension, value);
    groups.set(parent, [...(groups.get(parent) ?? []), [value, counts]]);
  }
  return groups;
}

/** Hides the smallest of what is shown until nothing small can be told; false where all are hidden and it still can. */
function hideMore(dimension: Dimension, siblings: Siblings, below: number, hidden: Set<string>): boolean {
  const isHidden = ([value]: Siblings[number]) => hidden.has(nameOf(dimension, value));
  const shown = siblings.filter(one => !isHidden(one)).sort((a, b) => bySize(a, b));
  for (;;) {
    const away = siblings.filter(isHidden);
    if (away.length === 0 || isSafe(away, below)) return true;
    const next = shown.shift();
    if (!next) return false;
    hidden.add(nameOf(dimension, next[0]));
  }
}

/** Does the sum of what is hidden, which anybody can work out, tell no small number in any indicator? */
export function isSafe(away: Siblings, below: number): boolean {
  const indicators = new Set(away.flatMap(([, counts]) => [...counts.keys()]));
  return [...indicators].every(indicator => {
    const counts = away.map(([, ofValue]) => ofValue.get(indicator) ?? 0);
    const sum = counts.reduce((all, count) => all + count, 0);
    return sum === 0 || (sum >= below && counts.filter(count => count > 0).length >= 2);
  });
}

function bySize(a: Siblings[number], b: Siblings[number]): number {
  const size = ([, counts]: Siblings[number]) => Math.max(...counts.values());
  return size(a) - size(b) || (a[0] < b[0] ? -1 : 1);
}
