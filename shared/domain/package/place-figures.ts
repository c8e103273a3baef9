import type { Units } from '../closing/units';
import { NO_VALUE } from '../statistics/catalogue';
import { toldValue } from './breakdowns';
import type { PackageFigure } from './check-sums';

/** How many questions on a theme came from a district or city in the quarter. */
export interface PlaceCount {
  readonly theme: string;
  readonly place: string;
  readonly count: number;
}
/** The same as the centre is told it; null: hidden. */
export interface PlaceFigure extends Omit<PlaceCount, 'count'> {
  readonly count: number | null;
}

/** Counts themes by place over the rows of a signed quarter; `placeOf` says in which district or city a place lies. */
export function countPlaces(units: Units, placeOf: (territory: string) => string | null): PlaceCount[] {
  const { theme, territory } = units.columns;
  if (!theme || !territory) return [];
  const counts = new Map<string, PlaceCount>();
  for (const row of units.members['questions.received'] ?? []) {
    const own = territory.values[territory.at[row] ?? -1] ?? NO_VALUE;
    const cell = {
      theme: toldValue('theme', theme.values[theme.at[row] ?? -1] ?? NO_VALUE),
      place: toldValue('territory', own === NO_VALUE ? own : (placeOf(own) ?? own)),
    };
    const key = `${cell.theme} ${cell.place}`;
    counts.set(key, { ...cell, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compare(a.theme, b.theme) || compare(a.place, b.place));
}

/**
 * Hides what is small, and beside it so much that neither a theme's nor a place's total, less what is shown, tells a
 * small number. Of themes and places that the tables hide nothing is told at all.
 */
export function maskPlaces(
  counts: readonly PlaceCount[],
  below: number,
  away: { readonly themes: ReadonlySet<string>; readonly places: ReadonlySet<string> },
): PlaceFigure[] {
  if (below <= 1) return [...counts];
  const hidden = new Set(
    counts.filter(one => one.count < below || away.themes.has(one.theme) || away.places.has(one.place)),
  );
  const lines = [...linesOf(counts, 'theme'), ...linesOf(counts, 'place')];
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const line of lines) hideBeside(line, below, hidden);
  }
  return counts.map(one => (hidden.has(one) ? { ...one, count: null } : one));
}

/** Hides the smallest of what a line shows until what is hidden in it makes up no small number. */
function hideBeside(line: readonly PlaceCount[], below: number, hidden: Set<PlaceCount>): void {
  const shown = line.filter(one => !hidden.has(one)).sort((a, b) => a.count - b.count);
  for (;;) {
    const gone = line.filter(one => hidden.has(one));
    const sum = gone.reduce((all, { count }) => all + count, 0);
    if (gone.length === 0 || (gone.length >= 2 && sum >= below)) return;
    const next = shown.shift();
    if (!next) return;
    hidden.add(next);
  }
}

function linesOf(counts: readonly PlaceCount[], by: 'theme' | 'place'): PlaceCount[][] {
  const lines = new Map<string, PlaceCount[]>();
  for (const one of counts) lines.set(one[by], [...(lines.get(one[by]) ?? []), one]);
  return [...lines.values()];
}

/**
 * Do themes by place add up to the themes of the tables? Hidden figures leave a theme below its total; a pair may stand
 * once only, and of a theme that the tables do not have nothing may stand here.
 */
export function placesHold(places: readonly PlaceFigure[], figures: readonly PackageFigure[]): boolean {
  const totals = new Map(
    figures
      .filter(one => one.indicator === 'questions.received' && one.dimension === 'theme')
      .map(({ value, count }) => [value ?? '', count] as const),
  );
  const sums = new Map<string, { sum: number; hidden: boolean }>();
  const seen = new Set<string>();
  for (const { theme, place, count } of places) {
    const key = `${theme} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const { sum, hidden } = sums.get(theme) ?? { sum: 0, hidden: false };
    sums.set(theme, { sum: sum + (count ?? 0), hidden: hidden || count === null });
  }
  return [...sums].every(([theme, { sum, hidden }]) => {
    const total = totals.get(theme);
    if (total === undefined) return false;
    if (total === null) return sum === 0;
    return hidden ? sum <= total : sum === total;
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
