import { INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import { type Family, familyKey } from '../../../shared/domain/statistics/forms/address';
import type { Figures } from '../../../shared/domain/statistics/forms/fill-cell';
import type { FormPlan } from '../../../shared/domain/statistics/forms/plan-form';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { periodRange } from '../../../shared/domain/statistics/periods';
import { addDays, type DateRange, type Quarter } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import { GROUPS } from './count-indicator';
import { type Column, columnOf } from './dimension-sql';
import { groupUnits, type UnitGroup, type UnitsRequest } from './group-units';
import { loadValueReader, type ReadValue } from './read-values';
import { sourceOf } from './source-sql';

/** Counts everything that a form asks for, reading the units of each indicator once for each way they join. */
export async function countFamilies(
  db: ReadDb,
  { families, periods }: FormPlan,
  quarter: Quarter,
  base: Pick<UnitsRequest, 'officeId' | 'today' | 'engine'>,
): Promise<Figures> {
  const used = families.flatMap(family => dimensionsOf(family));
  const { readValue } = await loadValueReader(db, base.officeId, used);
  const ranges = periods.map(period => periodRange(period, quarter));
  const counted = new Map<string, FamilyCount>();
  await Promise.all(
    batchesOf(families).map(async batch => {
      const counts = batch.families.map(family => new FamilyCount(family, ranges.length, readValue));
      const groups = groupsOf(counts.map(count => count.columns));
      const pieces = piecesOf(batch.indicator, ranges);
      const request = { ...base, indicator: batch.indicator, periods: pieces.map(({ range }) => range) };
      const places = counts.map(({ columns }) => placeOf(groups, columns));
      for (const row of await groupUnits(db, request, groups))
        counts.forEach((count, index) => {
          if (places[index] === row.group) count.add(row, pieces[row.period]?.periods ?? []);
        });
      for (const count of counts) counted.set(familyKey(count.family), count);
    }),
  );
  return {
    of: (family, value, period) =>
      counted.get(familyKey(family))?.figure(value, periods.indexOf(period)) ?? null,
    values: family => counted.get(familyKey(family))?.values() ?? [],
  };
}

/**
 * Stretches of time that no period's border cuts, each with the periods that it lies in: a quarter of the year so far is
 * read once for both. What stands at the end of a period, and persons, who may come in several, are counted whole, and
 * problems, which have a quarter and no day.
 */
function piecesOf(indicator: IndicatorId, ranges: readonly DateRange[]) {
  const { attribution, basis } = INDICATOR_RULES[indicator];
  if (attribution === 'open-at-end' || basis === 'persons' || basis === 'problems')
    return ranges.map((range, period) => ({ range, periods: [period] }));
  const borders = [...new Set(ranges.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return borders.slice(1).flatMap((next, index) => {
    const range = { from: borders[index] ?? next, to: addDays(next, -1) };
    const periods = ranges.flatMap(({ from, to }, period) =>
      from <= range.from && range.to <= to ? [period] : [],
    );
    return periods.length > 0 ? [{ range, periods }] : [];
  });
}

function dimensionsOf({ filter, by }: Family): Dimension[] {
  return [...(Object.keys(filter) as Dimension[]), ...(by ? [by] : [])];
}

function columnsOf(family: Family): Column[] {
  const { days } = INDICATOR_RULES[family.indicator];
  return [...new Set([...dimensionsOf(family).map(columnOf), ...(days ? [days.to] : [])])];
}

/** Families that one reading of the base answers: the same units, joined to the same tables. */
function batchesOf(families: readonly Family[]): { indicator: IndicatorId; families: Family[] }[] {
  const batches = new Map<string, { indicator: IndicatorId; families: Family[] }>();
  for (const family of families) {
    const { basis, attribution, lateOnly } = INDICATOR_RULES[family.indicator];
    const columns = columnsOf(family);
    const joined = columns.includes('benefit') ? 'benefit' : sourceOf(family.indicator, columns).key !== null;
    // First steps cost a look into the journal for every unit: nobody else pays for them.
    const key = [basis, attribution, lateOnly, joined, columns.includes('firstStep')].join(' ');
    const batch = batches.get(key) ?? { indicator: family.indicator, families: [] };
    batch.families.push(family);
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** As few groups as hold every set of columns: those that are cheap together stand in one. */
function groupsOf(sets: readonly (readonly Column[])[]): Column[][] {
  const groups: Column[][] = [];
  const widestFirst = [...sets].sort((one, other) => other.length - one.length);
  for (const set of widestFirst) {
    if (placeOf(groups, set) >= 0) continue;
    const shared = GROUPS.find(group => set.every(column => group.includes(column)));
    const partner = shared && groups.find(group => group.every(column => shared.includes(column)));
    if (partner) partner.push(...set.filter(column => !partner.includes(column)));
    else groups.push([...set]);
  }
  return groups;
}

function placeOf(groups: readonly (readonly Column[])[], set: readonly Column[]): number {
  return groups.findIndex(group => set.every(column => group.includes(column)));
}

/** Counts of one family by value and period; of days how often each number of days came. */
class FamilyCount {
  readonly columns: readonly Column[];
  private readonly allowed: readonly (readonly [Dimension, ReadonlySet<string>])[];
  private readonly cells = new Map<string, Cell[]>();

  constructor(
    readonly family: Family,
    private readonly periods: number,
    private readonly readValue: ReadValue,
  ) {
    this.columns = columnsOf(family);
    this.allowed = Object.entries(family.filter).map(([dimension, values]) => [
      dimension as Dimension,
      new Set(values),
    ]);
  }

  add(row: UnitGroup, periods: readonly number[]): void {
    if (!this.allowed.every(([dimension, values]) => values.has(this.valueIn(row, dimension)))) return;
    const { by, indicator } = this.family;
    const { days } = INDICATOR_RULES[indicator];
    const daysTaken = days ? row.valueOf(days.to) : null;
    if (days && daysTaken === null) return;
    const value = by ? this.valueIn(row, by) : '';
    const cells = this.cells.get(value) ?? Array.from({ length: this.periods }, () => new Cell());
    this.cells.set(value, cells);
    for (const period of periods) cells[period]?.add(row, daysTaken === null ? null : Number(daysTaken));
  }

  figure(value: string | null, period: number): number | null {
    const { days } = INDICATOR_RULES[this.family.indicator];
    const cell = this.cells.get(value ?? '')?.[period];
    return days ? (cell?.daysAt(days.percentile) ?? null) : (cell?.count ?? 0);
  }

  values(): string[] {
    return [...this.cells.keys()];
  }

  private valueIn(row: UnitGroup, dimension: Dimension): string {
    return this.readValue(dimension, row.valueOf(columnOf(dimension)));
  }
}

class Cell {
  count = 0;
  private readonly seen = new Set<string>();
  private readonly days = new Map<number, number>();

  add({ unit, count }: UnitGroup, days: number | null): void {
    if (unit !== null && this.seen.has(unit)) return;
    if (unit !== null) this.seen.add(unit);
    const units = unit === null ? count : 1;
    this.count += units;
    if (days !== null) this.days.set(days, (this.days.get(days) ?? 0) + units);
  }

  /** Nearest rank: the least number of days that so many per cent of the units stayed within. */
  daysAt(percentile: number): number | null {
    let left = Math.ceil((this.count * percentile) / 100);
    for (const [days, units] of [...this.days].sort(([one], [other]) => one - other)) {
      left -= units;
      if (left <= 0) return days;
    }
    return null;
  }
}
