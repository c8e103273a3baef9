import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, NO_VALUE, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import { expressionOf, periodOf, type Questions, WITH_QUESTIONS, WITHOUT_QUESTIONS } from './dimension-sql';
import { createTally, type Tally } from './tally';

/** What a count is asked for: one indicator, several periods, several dimensions. */
export interface CountRequest {
  readonly officeId: string;
  readonly indicator: IndicatorId;
  readonly dimensions: readonly Dimension[];
  readonly periods: readonly DateRange[];
  readonly today: string;
  /** Code and kind of an executor by id. */
  readonly executors: ReadonlyMap<string, { readonly code: string; readonly kind: string }>;
}

/**
 * Dimensions that are grouped by together. One group costs one sort of all cases, and its margins are summed up
 * here; within a group there are few combinations, so that few rows come out of the base.
 */
const GROUPS: readonly (readonly Dimension[])[] = [
  ['channel', 'source', 'kind', 'author', 'repeat', 'language'],
  ['month', 'timeliness', 'executor'],
  ['sex', 'ageBand', 'socialPosition'],
  ['territory'],
  ['section', 'theme', 'topic', 'result'],
];
const WIDEST = 6;
/** Values of a group's row, in the order of its dimensions. */
const SLOTS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'] as const;
type Slots = Record<(typeof SLOTS)[number], string | null>;

/** Counts an indicator in every period, in all and by every dimension, reading each case of the periods once. */
export async function countIndicator(db: ReadDb, request: CountRequest): Promise<Tally> {
  const tally = createTally(request.periods.length);
  const perQuestion = INDICATOR_RULES[request.indicator].basis === 'questions';
  const ofQuestions = request.dimensions.filter(dimension => QUESTION_DIMENSIONS.has(dimension));
  const grouped = perQuestion
    ? request.dimensions
    : request.dimensions.filter(dimension => !QUESTION_DIMENSIONS.has(dimension));
  await Promise.all([
    countGroups(db, request, grouped, perQuestion, tally),
    perQuestion || ofQuestions.length === 0 ? undefined : countByQuestions(db, request, ofQuestions, tally),
  ]);
  return tally;
}

/** The units of all periods once, then a GROUP BY over each group. */
async function countGroups(
  db: ReadDb,
  request: CountRequest,
  dimensions: readonly Dimension[],
  perQuestion: boolean,
  tally: Tally,
): Promise<void> {
  const columns = [...new Set(dimensions.map(columnOf))];
  const groups = GROUPS.map(group => group.filter(column => columns.includes(column))).filter(
    group => group.length > 0,
  );
  // Without a dimension there is still a total.
  if (groups.length === 0) groups.push([]);
  const selected = columns.map(column => sql`, ${sourceOf(request, column)} as ${sql.ref(column)}`);
  const units = unitsOf(request, perQuestion ? WITH_QUESTIONS : WITHOUT_QUESTIONS, sql.join(selected, sql``));
  const counts = groups.map((group, index) => {
    const names = group.map(column => sql`, ${sql.ref(column)}`);
    const padding = Array.from({ length: WIDEST - group.length }, () => sql`, null`);
    const values = sql.join([...names, ...padding], sql``);
    return sql`select ${sql.lit(index)}, p ${values}, count(*) from units group by p ${sql.join(names, sql``)}`;
  });
  const { rows } = await sql<Slots & { g: number; p: number; n: number }>`
    with units as materialized (${units}),
    counts (g, p, v0, v1, v2, v3, v4, v5, n) as (${sql.join(counts, sql` union all `)})
    select * from counts
  `.execute(db);
  for (const row of rows) {
    const group = groups[row.g] ?? [];
    const n = Number(row.n);
    // Every group counts every unit: the first says how many there are.
    if (row.g === 0) tally.addTotal(row.p, n);
    group.forEach((column, slot) => {
      const value = row[SLOTS[slot] ?? 'v0'];
      if (column === 'executor') addExecutor(request, tally, row.p, value, n);
      else tally.add(column, row.p, value ?? NO_VALUE, n);
    });
  }
}

/**
 * Appeals by what their questions say: an appeal counts once under each value that one of its questions has.
 * Those with one question are grouped in the base; only the questions of the others come out one by one.
 */
async function countByQuestions(
  db: ReadDb,
  request: CountRequest,
  dimensions: readonly Dimension[],
  tally: Tally,
): Promise<void> {
  const names = sql.join(
    dimensions.map(dimension => sql`, ${sql.ref(dimension)}`),
    sql``,
  );
  const selected = dimensions.map(
    dimension => sql`, ${sourceOf(request, dimension)} as ${sql.ref(dimension)}`,
  );
  const hasSecond = sql`exists (select 1 from questions s
    where s.office_id = c.office_id and s.case_id = c.id and s.ordinal = 2)`;
  const doc = sql`, case when ${hasSecond} then c.doc else 0 end as doc ${sql.join(selected, sql``)}`;
  const { rows } = await sql<Record<string, string | null> & { p: number; doc: number; n: number }>`
    with units as materialized (${unitsOf(request, WITH_QUESTIONS, doc)})
    select p, doc ${names}, count(*) as n from units group by p, doc ${names}
  `.execute(db);
  const seen = new Set<string>();
  for (const row of rows) {
    for (const dimension of dimensions) {
      const value = row[dimension] ?? NO_VALUE;
      if (row.doc === 0) {
        tally.add(dimension, row.p, value, Number(row.n));
        continue;
      }
      const key = `${row.p} ${row.doc} ${dimension} ${value}`;
      if (!seen.has(key)) tally.add(dimension, row.p, value, 1);
      seen.add(key);
    }
  }
}

/** Every unit of every period with the number of its period. */
function unitsOf(request: CountRequest, questions: Questions, columns: RawBuilder<unknown>) {
  const branches = request.periods.flatMap((period, index) =>
    periodOf(request.indicator, period).map(
      belongs => sql`select ${sql.lit(index)} as p ${columns} from cases c ${questions.join}
        where c.office_id = ${request.officeId} and ${belongs} ${questions.where}`,
    ),
  );
  return sql.join(branches, sql` union all `);
}

/** Both dimensions of an executor are read off its id. */
function columnOf(dimension: Dimension): Dimension {
  return dimension === 'executorKind' ? 'executor' : dimension;
}

function sourceOf({ indicator, today }: CountRequest, column: Dimension): RawBuilder<unknown> {
  return column === 'executor' ? sql`c.executor_id` : expressionOf(indicator, column, today);
}

function addExecutor(request: CountRequest, tally: Tally, period: number, id: string | null, n: number) {
  const executor = id === null ? undefined : request.executors.get(id);
  tally.add('executor', period, executor?.code ?? NO_VALUE, n);
  tally.add('executorKind', period, executor?.kind ?? NO_VALUE, n);
}
