import { sql } from 'kysely';
import type { ReadDb } from '../../electron/db';
import { FURTHER_TABLES } from '../../shared/domain/statistics/further-tables';
import { type Dimension, INDICATORS, type IndicatorId } from '../../shared/domain/statistics/indicators';

/** Where the units of an indicator stand, plainly; `c` is the row that has the day. */
interface Bare {
  readonly from: string;
  readonly day: string;
  readonly where?: string;
  readonly counted?: string;
  /** What is grouped by instead of counted. */
  readonly days?: string;
}

const cases = (day: string, rest: Partial<Bare> = {}): Bare => ({ from: 'cases c', day, ...rest });
const questions = (day: string, where?: string): Bare => ({
  from: 'cases c join questions q on q.office_id = c.office_id and q.case_id = c.id',
  day,
  ...(where === undefined ? {} : { where }),
});
const records = (from: string, day: string, where?: string): Bare => ({
  from: `${from} c join cases k on k.office_id = c.office_id and k.id = c.case_id`,
  day,
  ...(where === undefined ? {} : { where }),
});
const LATE = 'c.closed_on > c.due_on';
const CLOSING = 'julianday(c.closed_on) - julianday(c.received_on)';
const FIRST_STEP = `(select min(e.at) from events e where e.office_id = c.office_id and e.case_id = c.id
  and e.type in ('APPEAL_ACCEPTED', 'NOTE_ADDED', 'RESULT_SET', 'APPEAL_CLOSED', 'ANSWERED_ORALLY'))`;

const BARE: Readonly<Record<IndicatorId, Bare>> = {
  'appeals.received': cases('c.received_on'),
  'appeals.closed': cases('c.closed_on'),
  'appeals.late': cases('c.closed_on', { where: LATE }),
  'appeals.open': cases('c.received_on', { where: 'c.closed_on is null' }),
  'appeals.due': cases('c.due_on'),
  'questions.received': questions('c.received_on'),
  'questions.closed': questions('c.closed_on'),
  'questions.late': questions('c.closed_on', LATE),
  'questions.open': questions('c.received_on', 'c.closed_on is null'),
  'questions.due': questions('c.due_on'),
  'persons.received': cases('c.received_on', { counted: 'count(distinct c.applicant_id)' }),
  'signatures.received': cases('c.received_on', { counted: 'sum(c.signatures)' }),
  'receptions.held': records('receptions', 'c.held_on'),
  'forwards.made': records('forwards', 'c.forwarded_on'),
  'forwards.late': records('forwards', 'c.forwarded_on', 'c.forwarded_on > c.due_on'),
  'inquiries.sent': records('inquiries', 'c.sent_on'),
  'inquiries.answered': records('inquiries', 'c.answered_on'),
  'inquiries.late': records('inquiries', 'c.due_on', 'c.answered_on > c.due_on'),
  'visits.made': records('measures', 'c.taken_on'),
  'persons.punished': { ...records('measures', 'c.taken_on'), counted: 'sum(c.persons)' },
  'problems.named': { from: 'systemic_problems c', day: 'c.quarter' },
  'promises.given': records('promises', 'c.given_on'),
  'promises.kept': records('promises', 'c.settled_on'),
  'aid.given': records('aid', 'c.given_on'),
  'aid.legal': records('aid', 'c.given_on', "c.kind = 'legal'"),
  'aid.sum': { ...records('aid', 'c.given_on'), counted: 'sum(c.amount)' },
  'closing.median': cases('c.closed_on', { days: CLOSING }),
  'closing.p90': cases('c.closed_on', { days: CLOSING }),
  'firstStep.median': cases('c.received_on', { days: FIRST_STEP }),
  'firstStep.p90': cases('c.received_on', { days: FIRST_STEP }),
};

const COLUMNS: Readonly<Partial<Record<Dimension, string>>> = {
  receiverLevel: 'c.receiver_id',
  receiver: 'c.receiver_id',
  onTheSpot: 'c.oral',
  channel: 'k.channel',
  campaign: 'k.campaign_id',
  inquiryKind: 'c.instrument',
  bodyKind: 'c.body_kind',
  executor: 'c.author_id',
  aidKind: 'c.kind',
  section: 'c.topic',
  theme: 'c.topic',
  district: 'c.territory',
};

/**
 * Every figure and every table of records as a plain query of its own, at once: the floor under what stands beside the
 * quarter's tables. Days are grouped once for the median and once for the ninth of ten, as somebody without the program
 * would.
 */
export async function bareFurther(
  db: ReadDb,
  periods: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const within = ({ from, day, where }: Bare, [first, last]: readonly [string, string]) =>
    `from ${from} where c.office_id = (select id from offices) and ${day} between '${first}' and '${last}'
      ${where === undefined ? '' : `and ${where}`}`;
  const figures = INDICATORS.flatMap(indicator =>
    periods.map(period => {
      const bare = BARE[indicator];
      const { counted = 'count(*)', days } = bare;
      return days === undefined
        ? `select ${counted} ${within(bare, period)}`
        : `select ${days}, count(*) ${within(bare, period)} group by 1`;
    }),
  );
  const tables = FURTHER_TABLES.flatMap(({ indicator, dimension }) =>
    periods.map(period => {
      const bare = BARE[indicator];
      const column = dimension === 'month' ? `substr(${bare.day}, 1, 7)` : COLUMNS[dimension];
      if (column === undefined) throw new Error(`no bare column of ${dimension}`);
      return `select ${column}, ${bare.counted ?? 'count(*)'} ${within(bare, period)} group by 1`;
    }),
  );
  await Promise.all([...figures, ...tables].map(query => sql.raw(query).execute(db)));
}
