export const REASON_CODES = [
  'rule-topic',
  'rule-territory',
  'rule-kind',
  'rule-channel',
  'rule-source',
  'rule-author',
  'rule-category',
  'rule-urgency',
  'rule-language',
  'rule-campaign',
  'rule-keyword',
  'rule-hours',
  'rule-all',
  'target-head',
  'least-load',
  'only-one',
  'tie-longest-wait',
  'curates',
  'substitute',
  'absent',
  'inactive',
  'other-topics',
  'other-territory',
  'other-language',
  'not-today',
  'week-full',
  'declined-before',
  'less-near',
  'needs-approval',
  'second-reader',
  'practice',
  'no-rule',
  'nobody-eligible',
  'chosen-by-hand',
  'answered-orally',
  'imported',
  'declined',
  'untouched',
  'reminded',
  'head-told',
  'aide-told',
  'passed-up',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason as data; words in three languages are made from it (`reason.<code>`). Nothing of the citizen. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}
