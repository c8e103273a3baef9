import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import { daysApart, type Engine } from '../../db';

/**
 * Dimensions that no column holds: they are read off another by a list of the office (people, topics, places), or off
 * a number of days.
 */
export const READ_OFF = {
  executor: 'executorId',
  executorKind: 'executorId',
  executorLevel: 'executorId',
  receiver: 'receiverId',
  subject: 'topic',
  region: 'territory',
  district: 'territory',
  timeBand: 'closing',
} as const satisfies Partial<Record<Dimension, string>>;
export type ReadOff = keyof typeof READ_OFF;
/** What is grouped by: a dimension that has its column, or what others are read off. */
export type Column = Exclude<Dimension, ReadOff> | (typeof READ_OFF)[ReadOff] | 'firstStep';

export function isReadOff(dimension: Dimension): dimension is ReadOff {
  return Object.hasOwn(READ_OFF, dimension);
}

/** What a dimension is grouped by. */
export function columnOf(dimension: Dimension): Column {
  return isReadOff(dimension) ? READ_OFF[dimension] : dimension;
}

/** What a person does first to a case that has come in. */
const FIRST_STEPS = ['APPEAL_ACCEPTED', 'NOTE_ADDED', 'RESULT_SET', 'APPEAL_CLOSED', 'ANSWERED_ORALLY'];

interface SqlContext {
  readonly today: string;
  readonly engine: Engine;
}

/**
 * Expression of a column over `c` (cases), `q` (questions), `b` (benefits), `r` (receptions), `f` (forwards), `i`
 * (inquiries), `p` (promises), `a` (aid); names of columns only, no input.
 */
const EXPRESSIONS: Readonly<Record<Column, (context: SqlContext) => RawBuilder<string | null>>> = {
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
  executorId: () => sql`c.executor_id`,
  receiverId: () => sql`r.receiver_id`,
  onTheSpot: () => sql`case when r.oral = 1 then 'on-the-spot' else 'later' end`,
  benefit: () => sql`b.benefit`,
  campaign: () => sql`c.campaign_id`,
  control: () => sql`case when c.under_control = 1 then 'under-control' end`,
  closing: ({ engine }) => daysApart(engine, sql`c.received_on`, sql`c.closed_on`),
  firstStep: ({ engine }) =>
    daysApart(
      engine,
      sql`c.received_on`,
      sql`(select min(substr(e.at, 1, 10)) from events e where e.office_id = c.office_id and e.case_id = c.id
        and e.type in (${sql.join(FIRST_STEPS.map(type => sql.lit(type)))}))`,
    ),
  month: () => sql`substr(c.received_on, 1, 7)`,
  sex: () => sql`c.sex`,
  ageBand: () => sql`c.age_band`,
  socialPosition: () => sql`c.social_position`,
  language: () => sql`c.language`,
  timeliness: ({ today }) => sql`case
    when c.closed_on is not null and c.closed_on <= c.due_on then 'in-time'
    when c.closed_on is not null then 'late'
    when c.due_on >= ${today} then 'open'
    else 'open-late' end`,
};

/** A column as SQL. The month of an indicator is that of the day by which it belongs to the period. */
export function expressionOf(
  indicator: IndicatorId,
  column: Column,
  context: SqlContext,
): RawBuilder<string | null> {
  if (column === 'month') {
    const { attribution } = INDICATOR_RULES[indicator];
    if (attribution === 'closed') return sql`substr(c.closed_on, 1, 7)`;
    if (attribution === 'due') return sql`substr(c.due_on, 1, 7)`;
    if (attribution === 'held') return sql`substr(r.held_on, 1, 7)`;
    if (attribution === 'forwarded') return sql`substr(f.forwarded_on, 1, 7)`;
    if (attribution === 'sent') return sql`substr(i.sent_on, 1, 7)`;
    if (attribution === 'answered') return sql`substr(i.answered_on, 1, 7)`;
    if (attribution === 'reply-due') return sql`substr(i.due_on, 1, 7)`;
    if (attribution === 'promised') return sql`substr(p.given_on, 1, 7)`;
    if (attribution === 'kept') return sql`substr(p.settled_on, 1, 7)`;
    if (attribution === 'helped' || attribution === 'advised') return sql`substr(a.given_on, 1, 7)`;
  }
  // The executor of an inquiry or a promise is whose name stands under it.
  if (column === 'executorId') {
    const { basis } = INDICATOR_RULES[indicator];
    if (basis === 'inquiries') return sql`i.author_id`;
    if (basis === 'promises') return sql`p.author_id`;
  }
  return EXPRESSIONS[column](context);
}

/**
 * Which units belong to the period: conditions that exclude each other and together say all, each answered by
 * one index (cases_by_received, cases_by_closed). `today`: what waits for an answer after its day is late.
 */
export function periodOf(
  indicator: IndicatorId,
  { from, to }: DateRange,
  today: string,
): RawBuilder<boolean>[] {
  const { attribution, lateOnly } = INDICATOR_RULES[indicator];
  if (attribution === 'received') return [sql`c.received_on >= ${from} and c.received_on <= ${to}`];
  if (attribution === 'open-at-end')
    return [
      sql`c.closed_on is null and c.received_on <= ${to}`,
      // Joined to nothing, so that SQLite does not take the index of arrival for it: nearly all of ten years arrived
      // before, few were closed after.
      sql`c.closed_on > ${to} and c.received_on || '' <= ${to}`,
    ];
  if (attribution === 'due') return [sql`c.due_on >= ${from} and c.due_on <= ${to}`];
  if (attribution === 'held') return [sql`r.held_on >= ${from} and r.held_on <= ${to}`];
  if (attribution === 'forwarded') {
    const sent = sql<boolean>`f.forwarded_on >= ${from} and f.forwarded_on <= ${to}`;
    return [lateOnly ? sql`${sent} and f.forwarded_on > f.due_on` : sent];
  }
  if (attribution === 'sent') return [sql`i.sent_on >= ${from} and i.sent_on <= ${to}`];
  if (attribution === 'answered') return [sql`i.answered_on >= ${from} and i.answered_on <= ${to}`];
  if (attribution === 'reply-due')
    return [sql`i.due_on >= ${from} and i.due_on <= ${to} and coalesce(i.answered_on, ${today}) > i.due_on`];
  if (attribution === 'promised') return [sql`p.given_on >= ${from} and p.given_on <= ${to}`];
  if (attribution === 'kept')
    return [sql`p.settled_on >= ${from} and p.settled_on <= ${to} and p.outcome = 'kept'`];
  if (attribution === 'helped')
    return [sql`a.given_on >= ${from} and a.given_on <= ${to} and a.kind <> 'legal'`];
  if (attribution === 'advised')
    return [sql`a.given_on >= ${from} and a.given_on <= ${to} and a.kind = 'legal'`];
  const closed = sql<boolean>`c.closed_on >= ${from} and c.closed_on <= ${to}`;
  return [lateOnly ? sql`${closed} and c.closed_on > c.due_on` : closed];
}

/** The tables that a count reads, and how they hang together. */
export interface Source {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  /** What tells one unit from another where a unit stands in several rows; null = every row is a unit. */
  readonly key: RawBuilder<unknown> | null;
}

/**
 * Cases first, then their questions: SQLite takes a cross join in the order written, and left to itself it may
 * begin with all questions of ten years.
 */
const QUESTIONS = {
  from: sql`cases c cross join questions q`,
  where: sql`and q.office_id = c.office_id and q.case_id = c.id`,
} as const;
/** Only appeals with a second question, or a benefit, stand in several rows; the others are grouped in the base. */
const OF_SEVERAL = sql`case when exists (select 1 from questions s
  where s.office_id = c.office_id and s.case_id = c.id and s.ordinal = 2) then c.doc else 0 end`;

/** What an indicator is counted from, when the units are asked for these columns. */
export function sourceOf(indicator: IndicatorId, columns: readonly Column[]): Source {
  const { basis } = INDICATOR_RULES[indicator];
  if (basis === 'questions') return { ...QUESTIONS, key: null };
  if (basis === 'signatures')
    return { from: sql`cases c`, where: sql`and c.signatures is not null`, key: null };
  if (basis === 'receptions')
    return {
      from: sql`receptions r cross join cases c`,
      where: sql`and r.office_id = c.office_id and r.case_id = c.id`,
      key: null,
    };
  if (basis === 'forwards')
    return {
      from: sql`forwards f cross join cases c`,
      // One that was taken back on its day never left.
      where: sql`and f.undone_on is null and c.office_id = f.office_id and c.id = f.case_id`,
      key: null,
    };
  if (basis === 'inquiries')
    return {
      from: sql`inquiries i cross join cases c`,
      // A mistyped one was none.
      where: sql`and i.withdrawn_on is null and c.office_id = i.office_id and c.id = i.case_id`,
      key: null,
    };
  if (basis === 'promises')
    return {
      from: sql`promises p cross join cases c`,
      where: sql`and p.withdrawn_on is null and c.office_id = p.office_id and c.id = p.case_id`,
      key: null,
    };
  if (basis === 'aid')
    return {
      from: sql`aid a cross join cases c`,
      where: sql`and a.withdrawn_on is null and c.office_id = a.office_id and c.id = a.case_id`,
      key: null,
    };
  if (columns.some(column => QUESTION_COLUMNS.has(column))) return { ...QUESTIONS, key: OF_SEVERAL };
  if (basis === 'persons')
    return {
      from: sql`cases c`,
      where: sql`and c.applicant_id is not null and c.author <> 'anonymous'`,
      key: sql`c.applicant_id`,
    };
  if (columns.includes('benefit'))
    return {
      from: sql`cases c left join case_benefits b on b.office_id = c.office_id and b.case_id = c.id`,
      where: sql``,
      key: sql`case when b.benefit is null then 0 else c.doc end`,
    };
  return { from: sql`cases c`, where: sql``, key: null };
}

const QUESTION_COLUMNS: ReadonlySet<Column> = new Set([...QUESTION_DIMENSIONS].map(columnOf));
