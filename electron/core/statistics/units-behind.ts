import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, NO_VALUE, RECORD_BASES } from '../../../shared/domain/statistics/catalogue';
import type { FormFilter } from '../../../shared/domain/statistics/forms/form';
import type { Basis, Dimension, TimeBand } from '../../../shared/domain/statistics/indicators';
import type { ReadDb } from '../../db';
import { columnOf, expressionOf, isReadOff } from './dimension-sql';
import type { UnitsRequest } from './group-units';
import { periodOf } from './period-sql';
import { loadValueReader, type ValueReader } from './read-values';
import { sourceOf } from './source-sql';

/** One unit behind a figure: its case, and which of the case's questions it is. */
export interface UnitBehind {
  readonly doc: number;
  readonly question: number | null;
}

/**
 * The units behind a figure, newest first, and how many there are: as many as the figure counts. `cases`: the cases
 * they belong to, each once. Of days, the units that were measured.
 */
export async function unitsBehind(
  db: ReadDb,
  request: UnitsRequest,
  filter: FormFilter,
  limit: number,
  list: 'units' | 'cases' = 'units',
): Promise<{ total: number; units: UnitBehind[] }> {
  const { basis } = INDICATOR_RULES[request.indicator];
  const perQuestion = basis === 'questions' && list === 'units';
  const { total, rows } = await rowsBehind(db, request, filter, limit, unitColumns(basis, perQuestion, list));
  return {
    total,
    units: rows.map(({ doc, question }) => ({
      doc: Number(doc),
      question: perQuestion ? Number(question) : null,
    })),
  };
}

/** The systemic problems behind a figure of them, by id, the newest first, and how many there are. */
export async function problemsBehind(
  db: ReadDb,
  request: UnitsRequest,
  filter: FormFilter,
  limit: number,
): Promise<{ total: number; ids: string[] }> {
  const { total, rows } = await rowsBehind(db, request, filter, limit, {
    columns: sql`sp.id as doc, 0 as question`,
    groupBy: sql``,
  });
  return { total, ids: rows.map(({ doc }) => String(doc)) };
}

async function rowsBehind(
  db: ReadDb,
  request: UnitsRequest,
  filter: FormFilter,
  limit: number,
  selected: { readonly columns: RawBuilder<unknown>; readonly groupBy: RawBuilder<unknown> },
) {
  const { indicator, officeId } = request;
  const { days } = INDICATOR_RULES[indicator];
  const dimensions = Object.keys(filter) as Dimension[];
  const reader = await loadValueReader(db, officeId, dimensions);
  const source = sourceOf(indicator, [...dimensions.map(columnOf), ...(days ? [days.to] : [])]);
  const narrowed = dimensions.map(
    dimension => sql`and ${valueIs(request, reader, dimension, filter[dimension] ?? [])}`,
  );
  const measured = days ? sql`and ${expressionOf(indicator, days.to, request)} is not null` : sql``;
  const branches = request.periods.flatMap(period =>
    periodOf(indicator, period, request.today).map(
      belongs => sql`select ${selected.columns} from ${source.from}
        where ${source.office} = ${officeId} and ${belongs} ${source.where} ${sql.join(narrowed, sql` `)} ${measured}
        ${selected.groupBy}`,
    ),
  );
  const behind = sql`(${sql.join(branches, sql` union all `)}) behind`;
  const [units, total] = await Promise.all([
    sql<{ doc: number | string; question: number }>`select doc, question from ${behind}
      order by doc desc, question limit ${limit}`.execute(db),
    sql<{ n: number }>`select count(*) as n from ${behind}`.execute(db),
  ]);
  return { total: Number(total.rows[0]?.n ?? 0), rows: units.rows };
}

function unitColumns(basis: Basis, perQuestion: boolean, list: 'units' | 'cases') {
  if (perQuestion) return { columns: sql`c.doc as doc, q.ordinal as question`, groupBy: sql`` };
  // A person stands for the newest of the cases.
  if (basis === 'persons' && list === 'units')
    return { columns: sql`max(c.doc) as doc, 0 as question`, groupBy: sql`group by c.applicant_id` };
  if (RECORD_BASES.has(basis) && list === 'units')
    return { columns: sql`c.doc as doc, 0 as question`, groupBy: sql`` };
  return { columns: sql`distinct c.doc as doc, 0 as question`, groupBy: sql`` };
}

/** Has the unit one of the values? */
function valueIs(
  request: UnitsRequest,
  reader: ValueReader,
  dimension: Dimension,
  values: readonly string[],
): RawBuilder<unknown> {
  const expression = expressionOf(request.indicator, columnOf(dimension), request);
  const wanted = new Set(values);
  const some = dimension === 'timeBand' ? bands(expression, wanted) : [];
  const stored = isReadOff(dimension) ? reader.storedBehind(dimension, wanted) : values;
  const held = stored.filter(value => value !== NO_VALUE);
  if (held.length > 0 && dimension !== 'timeBand') some.push(sql`(${expression}) in (${sql.join(held)})`);
  if (wanted.has(NO_VALUE)) some.push(sql`(${expression}) is null`);
  return some.length === 0 ? sql`1 = 0` : sql`(${sql.join(some, sql` or `)})`;
}

const BANDS: Readonly<Record<TimeBand, (days: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  'to-15': days => sql`${days} <= 15`,
  'to-30': days => sql`(${days} > 15 and ${days} <= 30)`,
  'over-30': days => sql`${days} > 30`,
};

function bands(expression: RawBuilder<unknown>, wanted: ReadonlySet<string>): RawBuilder<unknown>[] {
  const days = sql`cast(${expression} as integer)`;
  return Object.entries(BANDS).flatMap(([band, within]) => (wanted.has(band) ? [within(days)] : []));
}
