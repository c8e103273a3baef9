import type { Basis, Dimension, IndicatorId } from './indicators';

/**
 * How an indicator counts: what one unit is, and by which day a unit belongs to a period.
 * `appeals.open` counts what had arrived and was not closed at the end of the period's last day.
 */
export interface IndicatorRule {
  readonly basis: Basis;
  readonly attribution: 'received' | 'closed' | 'open-at-end';
  readonly lateOnly: boolean;
}

export const INDICATOR_RULES: Readonly<Record<IndicatorId, IndicatorRule>> = {
  'appeals.received': { basis: 'appeals', attribution: 'received', lateOnly: false },
  'appeals.closed': { basis: 'appeals', attribution: 'closed', lateOnly: false },
  'appeals.late': { basis: 'appeals', attribution: 'closed', lateOnly: true },
  'appeals.open': { basis: 'appeals', attribution: 'open-at-end', lateOnly: false },
  'questions.received': { basis: 'questions', attribution: 'received', lateOnly: false },
  'questions.closed': { basis: 'questions', attribution: 'closed', lateOnly: false },
};

/** Dimensions that belong to a question; an appeal counts once under each value that one of its questions has. */
export const QUESTION_DIMENSIONS: ReadonlySet<Dimension> = new Set(['section', 'theme', 'topic', 'result']);

/** Code under which units stand that have no value in a dimension. */
export const NO_VALUE = 'none';

export interface Breakdown {
  readonly indicator: IndicatorId;
  readonly dimension: Dimension;
}

/** Tables of the quarter's screen, workbook and print, in their order. */
export const REPORT_TABLES: readonly Breakdown[] = [
  ...over('appeals.received', ['channel', 'source', 'kind', 'author', 'repeat']),
  ...over('questions.received', ['section', 'theme', 'topic']),
  ...over('appeals.received', ['territory', 'timeliness', 'executor', 'executorKind', 'month']),
  ...over('questions.received', ['result']),
  ...over('questions.closed', ['result']),
  ...over('appeals.closed', ['result', 'timeliness', 'executor', 'month']),
  ...over('appeals.late', ['section', 'executor']),
  ...over('appeals.open', ['executor']),
  ...over('appeals.received', ['sex', 'ageBand', 'socialPosition', 'language']),
];

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
    'territory',
    'result',
    'timeliness',
    'executor',
    'executorKind',
    'month',
    'sex',
    'ageBand',
    'socialPosition',
    'language',
  ]),
  ...over('questions.received', ['section', 'theme', 'topic', 'result', 'territory', 'executor', 'month']),
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

function over(indicator: IndicatorId, dimensions: readonly Dimension[]) {
  return dimensions.map(dimension => ({ indicator, dimension }));
}
