import type { Dimension, IndicatorId } from './indicators';

/** Records beside the appeals that have tables of their own in a quarter, in the order of their coming. */
export const FURTHER_INDICATORS = [
  'receptions.held',
  'inquiries.sent',
  'inquiries.answered',
  'inquiries.late',
  'promises.given',
  'promises.kept',
  'aid.given',
  'aid.sum',
  'forwards.made',
  'forwards.late',
  'problems.named',
] as const satisfies readonly IndicatorId[];
export type FurtherIndicatorId = (typeof FURTHER_INDICATORS)[number];

const BY: Readonly<Record<FurtherIndicatorId, readonly Dimension[]>> = {
  'receptions.held': ['receiverLevel', 'receiver', 'onTheSpot', 'channel', 'month', 'campaign'],
  'inquiries.sent': ['inquiryKind', 'executor', 'bodyKind', 'month'],
  'inquiries.answered': ['inquiryKind', 'bodyKind'],
  'inquiries.late': ['inquiryKind', 'executor', 'bodyKind'],
  'promises.given': ['executor', 'month'],
  'promises.kept': ['executor'],
  'aid.given': ['aidKind', 'month'],
  'aid.sum': ['aidKind'],
  'forwards.made': ['bodyKind', 'month'],
  'forwards.late': ['bodyKind'],
  'problems.named': ['section', 'theme', 'district'],
};

/**
 * Tables of what stands on cases. They follow the tables of appeals and questions on the quarter's screen, in its
 * workbook and print.
 */
export const FURTHER_TABLES = FURTHER_INDICATORS.flatMap(indicator =>
  BY[indicator].map(dimension => ({ indicator, dimension })),
);

/** Stretches of time that a line of all figures speaks of. */
export const FIGURE_PERIODS = ['now', 'previous', 'lastYear', 'yearToDate'] as const;
