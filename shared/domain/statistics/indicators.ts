/** The quarter's own figures: they head its screen, its workbook and its paper. */
export const KEY_INDICATORS = [
  'appeals.received',
  'appeals.closed',
  'appeals.late',
  'appeals.open',
  'questions.received',
  'questions.closed',
] as const;

/** Every indicator that is counted; words are in shared/i18n under `indicator.<id>` and `indicator.<id>.definition`. */
export const INDICATORS = [
  ...KEY_INDICATORS,
  'appeals.due',
  'questions.due',
  'questions.late',
  'questions.open',
  'persons.received',
  'signatures.received',
  'receptions.held',
  'forwards.made',
  'forwards.late',
  'inquiries.sent',
  'inquiries.answered',
  'inquiries.late',
  'problems.named',
  'promises.given',
  'promises.kept',
  'aid.given',
  'aid.legal',
  'aid.sum',
  'visits.made',
  'persons.punished',
  'closing.median',
  'closing.p90',
  'firstStep.median',
  'firstStep.p90',
] as const;

export const DIMENSIONS = [
  'channel',
  'source',
  'kind',
  'author',
  'repeat',
  'section',
  'theme',
  'subject',
  'topic',
  'region',
  'district',
  'territory',
  'result',
  'timeliness',
  'timeBand',
  'executor',
  'executorKind',
  'executorLevel',
  'month',
  'sex',
  'ageBand',
  'socialPosition',
  'benefit',
  'language',
  'control',
  'campaign',
  'receiver',
  'onTheSpot',
  'receiverLevel',
  'inquiryKind',
  'bodyKind',
  'aidKind',
  'visited',
] as const;

/** Days from arrival to closing, both included in the band's name: «до 15 дней», «до 30 дней», «свыше месяца». */
export const TIME_BANDS = ['to-15', 'to-30', 'over-30'] as const;

/** What is counted. */
export const BASES = [
  'appeals',
  'questions',
  'persons',
  'signatures',
  'receptions',
  'forwards',
  'inquiries',
  'problems',
  'promises',
  'aid',
  'worth',
  'visits',
  'punished',
] as const;

export type KeyIndicatorId = (typeof KEY_INDICATORS)[number];
export type IndicatorId = (typeof INDICATORS)[number];
export type Dimension = (typeof DIMENSIONS)[number];
export type TimeBand = (typeof TIME_BANDS)[number];
export type Basis = (typeof BASES)[number];

/** Does the indicator head the quarter? */
export function isKeyIndicator(indicator: IndicatorId): indicator is KeyIndicatorId {
  return KEY_INDICATORS.some(one => one === indicator);
}
