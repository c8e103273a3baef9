import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';

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

/** A dimension as SQL. The month of an indicator is that of the day by which it belongs to the period. */
export function expressionOf(
  indicator: IndicatorId,
  dimension: Dimension,
  today: string,
): RawBuilder<string | null> {
  if (dimension === 'month' && INDICATOR_RULES[indicator].attribution === 'closed')
    return sql`substr(c.closed_on, 1, 7)`;
  return EXPRESSIONS[dimension](today);
}

/**
 * Which cases belong to the period: conditions that exclude each other and together say all, each answered by
 * one index (cases_by_received, cases_by_closed).
 */
export function periodOf(indicator: IndicatorId, { from, to }: DateRange): RawBuilder<boolean>[] {
  const { attribution, lateOnly } = INDICATOR_RULES[indicator];
  if (attribution === 'received') return [sql`c.received_on >= ${from} and c.received_on <= ${to}`];
  if (attribution === 'open-at-end')
    return [
      sql`c.closed_on is null and c.received_on <= ${to}`,
      sql`c.closed_on > ${to} and c.received_on <= ${to}`,
    ];
  const closed = sql<boolean>`c.closed_on >= ${from} and c.closed_on <= ${to}`;
  return [lateOnly ? sql`${closed} and c.closed_on > c.due_on` : closed];
}

/** Does a count have to look at the questions of a case? */
export function needsQuestions(indicator: IndicatorId, dimension: Dimension | null): boolean {
  return (
    INDICATOR_RULES[indicator].basis === 'questions' ||
    (dimension !== null && QUESTION_DIMENSIONS.has(dimension))
  );
}

/**
 * Cases first, then their questions: SQLite takes a cross join in the order written, and left to itself it may
 * begin with all questions of ten years.
 */
export const WITH_QUESTIONS = {
  join: sql`cross join questions q`,
  where: sql`and q.office_id = c.office_id and q.case_id = c.id`,
} as const;
/** The same for a count of cases alone. */
export const WITHOUT_QUESTIONS = { join: sql``, where: sql`` } as const;
export type Questions = typeof WITH_QUESTIONS | typeof WITHOUT_QUESTIONS;
