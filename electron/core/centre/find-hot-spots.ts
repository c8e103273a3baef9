import type { Package } from '../../../shared/contract/package';
import { hotSpots, type Series } from '../../../shared/domain/centre/hot-spots';
import { type OfficeTold, placeSeries } from '../../../shared/domain/centre/place-series';
import type { LocalName } from '../../../shared/domain/codes';
import { figuresOf, placesOf } from './read-package';
import type { StoredPackage } from './stored-packages';

interface Office {
  readonly code: string;
  readonly name: LocalName;
}

/** What an office told of its themes, in the quarter that is looked at and before it. */
export interface Reported extends Office {
  /** By place; null: its release told no places. */
  readonly places: OfficeTold | null;
  /** Of the whole office, where it told no places. */
  readonly whole: readonly Series[];
}

/** What is kept of an office's packages, so that not all of them stand in memory together. */
export function reportOf(
  office: Office,
  newest: Package,
  before: ReadonlyMap<string, StoredPackage>,
  quarters: readonly string[],
): Reported {
  const now = placesOf(newest);
  const told = quarters.flatMap(quarter => {
    const stored = before.get(quarter);
    return stored ? [[quarter, stored.sent] as const] : [];
  });
  if (!now) {
    return {
      ...office,
      places: null,
      whole: wholeOf(
        office.code,
        newest,
        told.map(([, sent]) => sent),
      ),
    };
  }
  const past = told.flatMap(([quarter, sent]) => {
    const places = placesOf(sent);
    return places ? [[quarter, places] as const] : [];
  });
  return { ...office, places: { office: office.code, now, before: new Map(past) }, whole: [] };
}

/**
 * Themes that grew in a place beyond their usual range (`hot-spots.ts`). An office of a release that told no places
 * stands for the place it serves: `name` is then the office's, else null and `place` a code of КАТО.
 */
export function findHotSpots(offices: readonly Reported[], quarters: readonly string[]) {
  const byPlace = placeSeries(
    offices.flatMap(({ places }) => places ?? []),
    quarters,
  );
  const nameOf = new Map(offices.map(({ code, name }) => [code, name]));
  const series = [
    ...byPlace.map(one => ({
      ...one,
      name: null,
      offices: one.offices.flatMap(code => nameOf.get(code) ?? []),
    })),
    ...offices.flatMap(({ name, whole }) => whole.map(one => ({ ...one, name, offices: [] }))),
  ];
  return hotSpots(series);
}

/** Questions by theme, now and before; a quarter in which the figure was hidden says nothing. */
function wholeOf(place: string, newest: Package, past: readonly Package[]): Series[] {
  const before = past.map(themesOf);
  return [...themesOf(newest)].flatMap(([topic, now]) => {
    if (now === null) return [];
    const counts = before.flatMap(themes => {
      const count = themes.get(topic);
      return count === undefined ? [0] : (count ?? []);
    });
    return [{ place, topic, now, before: counts }];
  });
}

function themesOf(sent: Package): Map<string, number | null> {
  return new Map(
    figuresOf(sent)
      .filter(one => one.indicator === 'questions.received' && one.dimension === 'theme')
      .map(one => [one.value ?? '', one.count]),
  );
}
