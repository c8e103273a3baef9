import type { PlaceFigure } from '../package/place-figures';
import { NO_VALUE } from '../statistics/catalogue';
import type { Series } from './hot-spots';

/** What one office told of themes by place: in the quarter that is looked at, and in those before it. */
export interface OfficeTold {
  readonly office: string;
  readonly now: readonly PlaceFigure[];
  /** Quarter -> its figures; a quarter without such a package is not there. */
  readonly before: ReadonlyMap<string, readonly PlaceFigure[]>;
}

export interface PlaceSeries extends Series {
  /** Codes of the offices that serve the place. */
  readonly offices: readonly string[];
}

/**
 * Themes by place over all offices that serve it: the sum now, and in every quarter before of which each of these offices
 * told it. A figure that somebody hid leaves its sum unknown, so that the quarter says nothing.
 */
export function placeSeries(told: readonly OfficeTold[], quarters: readonly string[]): PlaceSeries[] {
  const serving = new Map<string, { office: OfficeTold; counts: Counts; past: Map<string, Counts> }[]>();
  for (const office of told) {
    const counts = countsOf(office.now);
    const past = new Map([...office.before].map(([quarter, figures]) => [quarter, countsOf(figures)]));
    for (const place of new Set(office.now.map(one => one.place)))
      if (place !== NO_VALUE) serving.set(place, [...(serving.get(place) ?? []), { office, counts, past }]);
  }
  return [...serving].flatMap(([place, offices]) => {
    const themes = new Set(
      offices.flatMap(({ office }) => office.now.flatMap(one => (one.place === place ? one.theme : []))),
    );
    return [...themes].flatMap(topic => {
      const key = `${topic} ${place}`;
      const now = sumOf(offices.map(({ counts }) => countIn(counts, key)));
      if (now === null) return [];
      const before = quarters.flatMap(quarter => {
        const sum = sumOf(offices.map(({ past }) => countIn(past.get(quarter), key)));
        return sum ?? [];
      });
      return [{ place, topic, now, before, offices: offices.map(({ office }) => office.office) }];
    });
  });
}

type Counts = ReadonlyMap<string, number | null>;

function countsOf(figures: readonly PlaceFigure[]): Counts {
  return new Map(figures.map(({ theme, place, count }) => [`${theme} ${place}`, count]));
}

/** Nothing told of a pair in a quarter that was told is nought; a quarter that was not told is unknown. */
function countIn(counts: Counts | undefined, key: string): number | null {
  if (!counts) return null;
  const count = counts.get(key);
  return count === undefined ? 0 : count;
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}
