import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, NO_VALUE, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';

/** Expression of a dimension over `c` (cases), `q` (questions), `e` (executors); names of columns only, no input. */
const EXPRESSIONS: Readonly<Record<Dimension, (today: string) => RawBuilder<string | null>>> = {
  channel: () => sql`c.channel`,
  source: () => sql`c.source`,
  kind: () => sql`c.kind`,
  author: () => sql`c.author`,
  repeat: () => sql`c.repeat`,
  section: () => sql`q.section`,
  theme: () => sql`q.theme`,
  topic: () => sql`q.topic`,
  result: () => sql`q.result`,
  territory: () => sql`c.territory`,
  executor: () => sql`e.code`,
  executorKind: () => sql`e.kind`,
  month: () => sql`substr(c.received_on, 1, 7)`,
  sex: () => sql`c.sex`,
  ageBand: () => sql`c.age_band`,
  socialPosition: () => sql`c.social_position`,
  language: () => sql`c.language`,
  timeliness: today => sql`case
    when c.closed_on is not null and c.closed_on <= c.due_on then 'in-time'
    when c.closed_on is not null then 'late'
    when c.due_on >= ${today} then 'open'
    else 'open-late' end`,
};

/** The month of an indicator is that of the day by which it belongs to the period. */
function expressionOf(
  indicator: IndicatorId,
  dimension: Dimension,
  today: string,
): RawBuilder<string | null> {
  if (dimension === 'month' && INDICATOR_RULES[indicator].attribution === 'closed')
    return sql`substr(c.closed_on, 1, 7)`;
  return EXPRESSIONS[dimension](today);
}

/** Which units belong to the period. */
function periodOf(indicator: IndicatorId, { from, to }: DateRange): RawBuilder<boolean> {
  const { attribution, lateOnly } = INDICATOR_RULES[indicator];
  if (attribution === 'received') return sql`c.received_on >= ${from} and c.received_on <= ${to}`;
  if (attribution === 'open-at-end')
    return sql`c.received_on <= ${to} and (c.closed_on is null or c.closed_on > ${to})`;
  const closed = sql<boolean>`c.closed_on is not null and c.closed_on >= ${from} and c.closed_on <= ${to}`;
  return lateOnly ? sql`${closed} and c.closed_on > c.due_on` : closed;
}

/** Tables a count needs: cases always, questions and executors where the basis or the dimension asks. */
function tablesOf(indicator: IndicatorId, dimension: Dimension | null): RawBuilder<unknown> {
  const questions = needsQuestions(indicator, dimension)
    ? sql`join questions q on q.office_id = c.office_id and q.case_id = c.id`
    : sql``;
  const executors =
    dimension === 'executor' || dimension === 'executorKind'
      ? sql`left join executors e on e.id = c.executor_id`
      : sql``;
  return sql`cases c ${questions} ${executors}`;
}

function needsQuestions(indicator: IndicatorId, dimension: Dimension | null): boolean {
  return (
    INDICATOR_RULES[indicator].basis === 'questions' ||
    (dimension !== null && QUESTION_DIMENSIONS.has(dimension))
  );
}

function unitOf(indicator: IndicatorId, dimension: Dimension | null): RawBuilder<number> {
  const perQuestion = needsQuestions(indicator, dimension);
  if (INDICATOR_RULES[indicator].basis === 'questions' || !perQuestion) return sql`count(*)`;
  // An appeal with three questions on roads is one appeal on roads.
  return sql`count(distinct c.id)`;
}

/** Counts an indicator in a period by a dimension. Keys are codes; NO_VALUE where there is none. */
export async function countBy(
  db: ReadDb,
  officeId: string,
  indicator: IndicatorId,
  dimension: Dimension,
  period: DateRange,
  today: string,
): Promise<Map<string, number>> {
  const value = expressionOf(indicator, dimension, today);
  const { rows } = await sql<{ value: string | null; n: number }>`
    select ${value} as value, ${unitOf(indicator, dimension)} as n from ${tablesOf(indicator, dimension)}
    where c.office_id = ${officeId} and ${periodOf(indicator, period)} group by 1
  `.execute(db);
  const counts = new Map<string, number>();
  for (const row of rows)
    counts.set(row.value ?? NO_VALUE, (counts.get(row.value ?? NO_VALUE) ?? 0) + Number(row.n));
  return counts;
}

/** Counts an indicator in a period. */
export async function countTotal(
  db: ReadDb,
  officeId: string,
  indicator: IndicatorId,
  period: DateRange,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select ${unitOf(indicator, null)} as n from ${tablesOf(indicator, null)}
    where c.office_id = ${officeId} and ${periodOf(indicator, period)}
  `.execute(db);
  return Number(rows[0]?.n ?? 0);
}

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
  const expression = dimension === null ? null : expressionOf(cell.indicator, dimension, today);
  const condition =
    expression === null || cell.value === undefined
      ? sql``
      : cell.value === NO_VALUE
        ? sql`and (${expression}) is null`
        : sql`and (${expression}) = ${cell.value}`;
  const source = sql`from ${tablesOf(cell.indicator, dimension)}
    where c.office_id = ${officeId} and ${periodOf(cell.indicator, period)} ${condition}`;
  const [docs, total] = await Promise.all([
    sql<{ doc: number }>`select distinct c.doc ${source} order by c.doc desc limit ${limit}`.execute(db),
    sql<{ n: number }>`select count(distinct c.doc) as n ${source}`.execute(db),
  ]);
  return { total: Number(total.rows[0]?.n ?? 0), docs: docs.rows.map(row => row.doc) };
}
