import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import type { Basis, Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { daysApart, type Engine } from '../../db';
import { dayOf } from './period-sql';

/**
 * Dimensions that no column holds: they are read off another by a list of the office (people, topics, places), or off
 * a number of days.
 */
export const READ_OFF = {
  executor: 'executorId',
  executorKind: 'executorId',
  executorLevel: 'executorId',
  receiver: 'receiverId',
  receiverLevel: 'receiverId',
  subject: 'topic',
  region: 'territory',
  district: 'territory',
  timeBand: 'closing',
} as const satisfies Partial<Record<Dimension, string>>;
export type ReadOff = keyof typeof READ_OFF;
/** What is grouped by: a dimension that has its column, or what others are read off. */
export type Column = Exclude<Dimension, ReadOff> | (typeof READ_OFF)[ReadOff] | 'firstStep' | 'caseId';

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
 * (inquiries), `p` (promises), `a` (aid), `m` (measures), `sp` (systemic problems); names of columns only, no input.
 */
const EXPRESSIONS: Readonly<
  Record<Exclude<Column, 'month'>, (context: SqlContext) => RawBuilder<string | null>>
> = {
  caseId: () => sql`c.id`,
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
  inquiryKind: () => sql`i.instrument`,
  bodyKind: () => sql`f.body_kind`,
  aidKind: () => sql`a.kind`,
  visited:
    () => sql`case when exists (select 1 from measures v where v.office_id = c.office_id and v.case_id = c.id
    and v.kind <> 'responsibility' and v.withdrawn_on is null) then 'visited' end`,
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

/** A problem's topic stands in no question: its section and theme are those that the list of topics says. */
const ofTopic = (level: 'section' | 'theme') =>
  sql<string>`coalesce((select min(${sql.ref(`t.${level}`)}) from topics t
    where t.owner in ('*', sp.office_id) and t.code = sp.topic), sp.topic)`;

/** Columns that do not hang on a case or its question; an inquiry and a promise stand under who wrote or gave them. */
const OWN_COLUMNS: Partial<Record<Basis, Partial<Record<Column, RawBuilder<string>>>>> = {
  inquiries: { executorId: sql`i.author_id`, bodyKind: sql`i.body_kind` },
  promises: { executorId: sql`p.author_id` },
  problems: {
    topic: sql`sp.topic`,
    section: ofTopic('section'),
    theme: ofTopic('theme'),
    territory: sql`sp.territory`,
  },
};

/** A column as SQL. The month of an indicator is that of the day by which it belongs to the period. */
export function expressionOf(
  indicator: IndicatorId,
  column: Column,
  context: SqlContext,
): RawBuilder<string | null> {
  const { attribution, basis } = INDICATOR_RULES[indicator];
  if (column === 'month') return sql`substr(${dayOf(attribution)}, 1, 7)`;
  return OWN_COLUMNS[basis]?.[column] ?? EXPRESSIONS[column](context);
}
