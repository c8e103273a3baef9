import type { Basis, Dimension, IndicatorId, KeyIndicatorId, TimeBand } from './indicators';

/**
 * By which day a unit belongs to a period; `open-at-end`: it had arrived and was not closed when the period ended.
 * `reply-due`: the day by which a body was to answer; `helped` with anything but legal aid, `advised` with that;
 * `visited` the place, `punished` with how many persons.
 * `named`: not by a day but by the quarter that the head named it for, on whose last day it stands.
 */
export type Attribution =
  | 'received'
  | 'closed'
  | 'due'
  | 'open-at-end'
  | 'held'
  | 'forwarded'
  | 'sent'
  | 'answered'
  | 'reply-due'
  | 'named'
  | 'promised'
  | 'kept'
  | 'helped'
  | 'advised'
  | 'visited'
  | 'punished';

/** What stands in rows of its own, several of them under one case. */
export const RECORD_BASES: ReadonlySet<Basis> = new Set([
  'receptions',
  'forwards',
  'inquiries',
  'promises',
  'aid',
  'worth',
  'visits',
  'punished',
]);

/** How an indicator counts: what one unit is, and by which day a unit belongs to a period. */
export interface IndicatorRule {
  readonly basis: Basis;
  readonly attribution: Attribution;
  /** Only what was closed, forwarded or answered after the day it was due, or is not answered though the day is over. */
  readonly lateOnly: boolean;
  /** Not the units are counted but what they carry: signatures of an appeal, what aid was worth, persons of a measure. */
  readonly sums?: 'signatures' | 'amount' | 'persons';
  /** The indicator is no count but the days at this place of the ordered units (nearest rank). */
  readonly days?: { readonly to: 'closing' | 'firstStep'; readonly percentile: 50 | 90 };
}

export const INDICATOR_RULES: Readonly<Record<IndicatorId, IndicatorRule>> = {
  'appeals.received': { basis: 'appeals', attribution: 'received', lateOnly: false },
  'appeals.closed': { basis: 'appeals', attribution: 'closed', lateOnly: false },
  'appeals.late': { basis: 'appeals', attribution: 'closed', lateOnly: true },
  'appeals.open': { basis: 'appeals', attribution: 'open-at-end', lateOnly: false },
  'appeals.due': { basis: 'appeals', attribution: 'due', lateOnly: false },
  'questions.received': { basis: 'questions', attribution: 'received', lateOnly: false },
  'questions.closed': { basis: 'questions', attribution: 'closed', lateOnly: false },
  'questions.late': { basis: 'questions', attribution: 'closed', lateOnly: true },
  'questions.open': { basis: 'questions', attribution: 'open-at-end', lateOnly: false },
  'questions.due': { basis: 'questions', attribution: 'due', lateOnly: false },
  'persons.received': { basis: 'persons', attribution: 'received', lateOnly: false },
  'signatures.received': {
    basis: 'signatures',
    attribution: 'received',
    lateOnly: false,
    sums: 'signatures',
  },
  'receptions.held': { basis: 'receptions', attribution: 'held', lateOnly: false },
  'forwards.made': { basis: 'forwards', attribution: 'forwarded', lateOnly: false },
  'forwards.late': { basis: 'forwards', attribution: 'forwarded', lateOnly: true },
  'inquiries.sent': { basis: 'inquiries', attribution: 'sent', lateOnly: false },
  'inquiries.answered': { basis: 'inquiries', attribution: 'answered', lateOnly: false },
  'inquiries.late': { basis: 'inquiries', attribution: 'reply-due', lateOnly: true },
  'problems.named': { basis: 'problems', attribution: 'named', lateOnly: false },
  'promises.given': { basis: 'promises', attribution: 'promised', lateOnly: false },
  'promises.kept': { basis: 'promises', attribution: 'kept', lateOnly: false },
  'aid.given': { basis: 'aid', attribution: 'helped', lateOnly: false },
  'aid.legal': { basis: 'aid', attribution: 'advised', lateOnly: false },
  'aid.sum': { basis: 'worth', attribution: 'helped', lateOnly: false, sums: 'amount' },
  'visits.made': { basis: 'visits', attribution: 'visited', lateOnly: false },
  'persons.punished': { basis: 'punished', attribution: 'punished', lateOnly: false, sums: 'persons' },
  'closing.median': days('closed', 'closing', 50),
  'closing.p90': days('closed', 'closing', 90),
  'firstStep.median': days('received', 'firstStep', 50),
  'firstStep.p90': days('received', 'firstStep', 90),
};

function days(attribution: Attribution, to: 'closing' | 'firstStep', percentile: 50 | 90): IndicatorRule {
  return { basis: 'appeals', attribution, lateOnly: false, days: { to, percentile } };
}

/** Dimensions that belong to a question; an appeal counts once under each value that one of its questions has. */
export const QUESTION_DIMENSIONS: ReadonlySet<Dimension> = new Set([
  'section',
  'theme',
  'subject',
  'topic',
  'result',
]);

/** Dimensions in which one unit may stand under several values, so that a table's rows are more than its total. */
export function mayStandUnderSeveral(indicator: IndicatorId, dimension: Dimension): boolean {
  if (dimension === 'benefit') return true;
  return QUESTION_DIMENSIONS.has(dimension) && INDICATOR_RULES[indicator].basis === 'appeals';
}

/** The band of a number of days from arrival to closing. */
export function timeBandOf(daysTaken: number): TimeBand {
  if (daysTaken <= 15) return 'to-15';
  return daysTaken <= 30 ? 'to-30' : 'over-30';
}

/** Code under which units stand that have no value in a dimension. */
export const NO_VALUE = 'none';

export interface Breakdown {
  readonly indicator: KeyIndicatorId;
  readonly dimension: Dimension;
}

/** Tables of the quarter's screen, workbook and print, in their order. */
export const REPORT_TABLES: readonly Breakdown[] = [
  ...over('appeals.received', ['channel', 'source', 'kind', 'author', 'repeat']),
  ...over('questions.received', ['section', 'theme', 'subject', 'topic']),
  ...over('appeals.received', [
    'region',
    'district',
    'territory',
    'timeliness',
    'executor',
    'executorKind',
    'executorLevel',
    'month',
  ]),
  ...over('questions.received', ['result']),
  ...over('questions.closed', ['result']),
  ...over('appeals.closed', ['result', 'timeliness', 'timeBand', 'executor', 'month']),
  ...over('appeals.late', ['section', 'executor']),
  ...over('appeals.open', ['executor']),
  ...over('appeals.received', ['sex', 'ageBand', 'socialPosition', 'benefit', 'language', 'campaign']),
];

/** Dimensions whose values are places. */
export const PLACE_DIMENSIONS = ['territory', 'district', 'region'] as const satisfies readonly Dimension[];

export function isPlace(dimension: Dimension | null): dimension is (typeof PLACE_DIMENSIONS)[number] {
  return PLACE_DIMENSIONS.some(one => one === dimension);
}

/** Every breakdown that is counted: the long form holds them all. */
export const BREAKDOWNS: readonly Breakdown[] = [
  ...over('appeals.received', [
    'channel',
    'source',
    'kind',
    'author',
    'repeat',
    'section',
    'theme',
    'topic',
    'region',
    'district',
    'territory',
    'result',
    'timeliness',
    'executor',
    'executorKind',
    'executorLevel',
    'month',
    'sex',
    'ageBand',
    'socialPosition',
    'benefit',
    'language',
    'campaign',
  ]),
  ...over('questions.received', [
    'section',
    'theme',
    'subject',
    'topic',
    'result',
    'territory',
    'executor',
    'month',
  ]),
  ...over('appeals.closed', [
    'channel',
    'source',
    'kind',
    'author',
    'section',
    'topic',
    'territory',
    'result',
    'timeliness',
    'timeBand',
    'executor',
    'executorKind',
    'month',
  ]),
  ...over('questions.closed', ['section', 'theme', 'topic', 'result']),
  ...over('appeals.late', [
    'channel',
    'source',
    'kind',
    'author',
    'section',
    'topic',
    'territory',
    'executor',
    'month',
  ]),
  ...over('appeals.open', [
    'channel',
    'source',
    'kind',
    'author',
    'section',
    'topic',
    'territory',
    'executor',
    'executorKind',
  ]),
];

function over(indicator: KeyIndicatorId, dimensions: readonly Dimension[]) {
  return dimensions.map(dimension => ({ indicator, dimension }));
}
