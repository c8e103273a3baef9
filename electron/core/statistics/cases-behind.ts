import { sql } from 'kysely';
import { NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import { expressionOf, needsQuestions, periodOf, WITH_QUESTIONS, WITHOUT_QUESTIONS } from './dimension-sql';

/** Document numbers of the cases behind a cell, newest first, and how many there are. */
export async function casesBehind(
  db: ReadDb,
  officeId: string,
  cell: { indicator: IndicatorId; dimension?: Dimension | undefined; value?: string | undefined },
  period: DateRange,
  today: string,
  limit: number,
): Promise<{ total: number; docs: number[] }> {
  const dimension = cell.dimension ?? null;
  const questions = needsQuestions(cell.indicator, dimension) ? WITH_QUESTIONS : WITHOUT_QUESTIONS;
  const executors =
    dimension === 'executor' || dimension === 'executorKind'
      ? sql`left join executors e on e.id = c.executor_id`
      : sql``;
  const branches = periodOf(cell.indicator, period).map(
    belongs => sql`select distinct c.doc from cases c ${questions.join} ${executors}
      where c.office_id = ${officeId} and ${belongs} ${questions.where} ${valueIs(cell, dimension, today)}`,
  );
  const behind = sql`(${sql.join(branches, sql` union all `)}) behind`;
  const [docs, total] = await Promise.all([
    sql<{ doc: number }>`select doc from ${behind} order by doc desc limit ${limit}`.execute(db),
    sql<{ n: number }>`select count(*) as n from ${behind}`.execute(db),
  ]);
  return { total: Number(total.rows[0]?.n ?? 0), docs: docs.rows.map(row => row.doc) };
}

function valueIs(
  { indicator, value }: { indicator: IndicatorId; value?: string | undefined },
  dimension: Dimension | null,
  today: string,
) {
  if (dimension === null || value === undefined) return sql``;
  const expression = expressionOf(indicator, dimension, today);
  return value === NO_VALUE ? sql`and (${expression}) is null` : sql`and (${expression}) = ${value}`;
}
