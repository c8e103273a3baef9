import { type Family, type FigureAddress, familyKey } from '../statistics/forms/address';
import { addressOf, type Figures, type MadeOf } from '../statistics/forms/fill-cell';
import type { FormFilter } from '../statistics/forms/form';
import { figureKey } from '../statistics/forms/mask/hide-small';
import { type FormPlan, measuredBy } from '../statistics/forms/plan-form';
import { DIMENSIONS, type Dimension, type IndicatorId } from '../statistics/indicators';
import type { PeriodId } from '../statistics/periods';
import { toldValue } from './breakdowns';

/** Names staff, or what only the office itself gave a name. */
const KEPT_HOME = ['executor', 'receiver', 'campaign'] as const satisfies readonly Dimension[];
type Told = Exclude<Dimension, (typeof KEPT_HOME)[number]>;
const isTold = (dimension: Dimension): dimension is Told =>
  !(KEPT_HOME as readonly Dimension[]).includes(dimension);

/** Dimensions that a form's figures may go to the centre by. */
export const TOLD_DIMENSIONS = DIMENSIONS.filter(isTold);

/** One family of a form in long form: a row a value, a count a period; null = hidden. */
export interface ToldFamily {
  readonly indicator: IndicatorId;
  readonly filter: FormFilter;
  readonly by: Dimension | null;
  readonly rows: readonly { readonly value: string | null; readonly counts: readonly (number | null)[] }[];
}

/** What a form asks of an office, counted. */
export interface FormFigures {
  readonly periods: readonly PeriodId[];
  readonly families: readonly ToldFamily[];
}

/** The figures of a form that can be told and added up: no days, no worth, nothing by staff; own codes under `other`. */
export function formFigures({ families, periods }: FormPlan, figures: Figures): FormFigures {
  const told = families.filter(
    ({ indicator, filter, by }) =>
      measuredBy({ indicator, filter, by }) === null &&
      (by === null || isTold(by)) &&
      Object.entries(filter).every(
        ([dimension, values]) =>
          isTold(dimension as Dimension) && values.every(value => toldValue(dimension, value) === value),
      ),
  );
  return {
    periods,
    families: told.map(family => {
      const rows = new Map<string | null, number[]>();
      for (const value of family.by ? figures.values(family) : [null]) {
        const name = family.by && value !== null ? toldValue(family.by, value) : null;
        const known = rows.get(name) ?? periods.map(() => 0);
        rows.set(
          name,
          periods.map((period, place) => (known[place] ?? 0) + (figures.of(family, value, period) ?? 0)),
        );
      }
      return { ...family, rows: [...rows].map(([value, counts]) => ({ value, counts })) };
    }),
  };
}

/** Every figure with its address. */
export function listFormFigures(told: FormFigures): (Omit<MadeOf, 'count'> & { count: number | null })[] {
  return told.families.flatMap(family =>
    family.rows.flatMap(({ value, counts }) =>
      told.periods.map((period, place) => ({
        address: addressOf(family, value, period),
        count: counts[place] ?? null,
        told: true,
      })),
    ),
  );
}

/** The same with the figures of these keys hidden. */
export function hideFormFigures(told: FormFigures, hidden: ReadonlySet<string>): FormFigures {
  return {
    ...told,
    families: told.families.map(family => ({
      ...family,
      rows: family.rows.map(({ value, counts }) => ({
        value,
        counts: counts.map((count, place) => {
          const period = told.periods[place];
          const isHidden = period && hidden.has(figureKey(addressOf(family, value, period)));
          return isHidden ? null : count;
        }),
      })),
    })),
  };
}

/**
 * Figures of several offices added up, null where none of them told one; by their keys `hidden`: what some office hid,
 * or did not count yet where others did, and how often, `told`: what some office told.
 */
export function mergeFormFigures(
  all: readonly FormFigures[],
): Figures & { readonly hidden: ReadonlyMap<string, number>; readonly told: ReadonlySet<string> } {
  const sums = new Map<string, number>();
  const hidden = new Map<string, number>();
  const values = new Map<string, Set<string>>();
  for (const one of all) {
    for (const family of one.families) {
      const known = values.get(familyKey(family)) ?? new Set();
      for (const { value } of family.rows) if (value !== null) known.add(value);
      values.set(familyKey(family), known);
    }
    for (const { address, count } of listFormFigures(one)) {
      const key = figureKey(address);
      if (count === null) hidden.set(key, (hidden.get(key) ?? 0) + 1);
      else sums.set(key, (sums.get(key) ?? 0) + count);
    }
  }
  const keyOf = (family: Family, value: string | null, period: PeriodId): string => {
    const address: FigureAddress = addressOf(family, value, period);
    return figureKey(address);
  };
  for (const key of untoldBy(all, values, keyOf)) hidden.set(key, (hidden.get(key) ?? 0) + 1);
  return {
    hidden,
    told: new Set(sums.keys()),
    of(family, value, period) {
      const key = keyOf(family, value, period);
      if (sums.has(key) || hidden.has(key)) return sums.get(key) ?? null;
      // Told without a row is nought; a family that nobody told is not known.
      return values.has(familyKey(family)) ? 0 : null;
    },
    values: family => [...(values.get(familyKey(family)) ?? [])],
  };
}

/** Keys of what an office's release did not count while another's did, each as often as an office lacks it. */
function untoldBy(
  all: readonly FormFigures[],
  values: ReadonlyMap<string, ReadonlySet<string>>,
  keyOf: (family: Family, value: string | null, period: PeriodId) => string,
): string[] {
  const families = new Map(
    all.flatMap(one => one.families.map(family => [familyKey(family), family] as const)),
  );
  return all.flatMap(({ periods, families: own }) => {
    const told = new Set(own.map(familyKey));
    return [...families].flatMap(([name, family]) =>
      told.has(name)
        ? []
        : (family.by === null ? [null] : [...(values.get(name) ?? [])]).flatMap(value =>
            periods.map(period => keyOf(family, value, period)),
          ),
    );
  });
}
