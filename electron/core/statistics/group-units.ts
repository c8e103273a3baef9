import { sql } from 'kysely';
import { INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import type { IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import type { Engine, ReadDb } from '../../db';
import { type Column, expressionOf } from './dimension-sql';
import { periodOf } from './period-sql';
import { type Source, sourceOf } from './source-sql';

/** Units of one indicator in several periods. */
export interface UnitsRequest {
  readonly officeId: string;
  readonly indicator: IndicatorId;
  readonly periods: readonly DateRange[];
  readonly today: string;
  readonly engine: Engine;
  /** Every row counts for itself, though some may be one unit: for a column whose values no unit has twice. */
  readonly rowByRow?: boolean;
}

/** What is added up where units are not counted. */
const CARRIED = { signatures: sql`c.signatures`, amount: sql`a.amount`, persons: sql`m.persons` } as const;

/** Units with the same values in the columns of a group. */
export interface UnitGroup {
  /** Place of the group in what was asked for, and of the period. */
  readonly group: number;
  readonly period: number;
  /** Value of a column of the group; null where the units have none. */
  valueOf(column: Column): string | null;
  /** How many units, or the sum of what they carry. */
  readonly count: number;
  /** Not null: these rows are one unit that stands in other rows as well. */
  readonly unit: string | null;
}

/**
 * The units of all periods once, then a GROUP BY over each group of columns. One group costs one sort of all units, so
 * columns with few combinations belong into one.
 */
export async function groupUnits(
  db: ReadDb,
  request: UnitsRequest,
  groups: readonly (readonly Column[])[],
): Promise<UnitGroup[]> {
  const columns = [...new Set(groups.flat())];
  const { indicator, officeId } = request;
  const joined = sourceOf(indicator, columns);
  const source = request.rowByRow ? { ...joined, key: null } : joined;
  const selected = columns.map(
    column => sql`, ${expressionOf(indicator, column, request)} as ${sql.ref(column)}`,
  );
  if (columns.length === 0) return countWhole(db, request, source);
  const key = source.key ?? sql`0`;
  const { sums } = INDICATOR_RULES[indicator];
  const carried = sums ? sql`, ${CARRIED[sums]} as carried` : sql``;
  const counted = sums ? sql`sum(carried)` : sql`count(*)`;
  const branches = request.periods.flatMap((period, index) =>
    periodOf(indicator, period, request.today).map(
      belongs => sql`select ${sql.lit(index)} as p, ${key} as k ${sql.join([...selected, carried], sql``)} from ${source.from}
        where ${source.office} = ${officeId} and ${belongs} ${source.where}`,
    ),
  );
  const widest = Math.max(...groups.map(group => group.length));
  const slots = Array.from({ length: widest }, (_, slot) => `v${slot}`);
  const counts = groups.map((group, index) => {
    const names = group.map(column => sql`, ${sql.ref(column)}`);
    const padding = Array.from({ length: widest - group.length }, () => sql`, null`);
    const by = sql`p ${source.key ? sql`, k` : sql``} ${sql.join(names, sql``)}`;
    const unit = source.key ? sql`k` : sql`0`;
    return sql`select ${sql.lit(index)}, p, ${unit} ${sql.join([...names, ...padding], sql``)}, ${counted}
      from units group by ${by}`;
  });
  const named = slots.map(slot => sql`, ${sql.ref(slot)}`);
  const { rows } = await sql<
    Record<string, string | null> & { g: number; p: number; k: string | number; n: number }
  >`
    with units as materialized (${sql.join(branches, sql` union all `)}),
    counts (g, p, k ${sql.join(named, sql``)}, n) as (${sql.join(counts, sql` union all `)})
    select * from counts
  `.execute(db);
  return rows.map(row => {
    const group = groups[row.g] ?? [];
    return {
      group: row.g,
      period: row.p,
      count: Number(row.n),
      unit: String(row.k) === '0' ? null : String(row.k),
      valueOf: column => row[slots[group.indexOf(column)] ?? ''] ?? null,
    };
  });
}

/** The units as a whole: nothing is kept to be grouped, so that an index alone may answer. */
async function countWhole(db: ReadDb, request: UnitsRequest, source: Source): Promise<UnitGroup[]> {
  const { sums } = INDICATOR_RULES[request.indicator];
  const distinct = source.key ? sql`count(distinct ${source.key})` : sql`count(*)`;
  const counted = sums ? sql`coalesce(sum(${CARRIED[sums]}), 0)` : distinct;
  const branches = request.periods.flatMap((period, index) =>
    periodOf(request.indicator, period, request.today).map(
      belongs => sql`select ${sql.lit(index)} as p, ${counted} as n from ${source.from}
        where ${source.office} = ${request.officeId} and ${belongs} ${source.where}`,
    ),
  );
  const { rows } = await sql<{ p: number; n: number }>`${sql.join(branches, sql` union all `)}`.execute(db);
  return rows.map(({ p, n }) => ({ group: 0, period: p, count: Number(n), unit: null, valueOf: () => null }));
}
