/** Indicators of the quarter; words are in shared/i18n under `indicator.<id>`. */
export const INDICATORS = [
  'appeals.received',
  'appeals.closed',
  'appeals.late',
  'appeals.open',
  'questions.received',
  'questions.closed',
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

export const DIMENSIONS = [
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
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Basis = 'appeals' | 'questions';
