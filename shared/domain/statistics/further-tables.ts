import type { Dimension, IndicatorId } from './indicators';

export interface FurtherBreakdown {
  readonly indicator: IndicatorId;
  readonly dimension: Dimension;
}

/**
 * Tables of what stands on cases: receptions, inquiries, promises, aid, forwardings. They follow the tables of appeals
 * and questions on the quarter's screen, in its workbook and print.
 */
export const FURTHER_TABLES: readonly FurtherBreakdown[] = [
  ...over('receptions.held', ['receiverLevel', 'receiver', 'onTheSpot', 'channel', 'month', 'campaign']),
  ...over('inquiries.sent', ['inquiryKind', 'executor', 'bodyKind', 'month']),
  ...over('inquiries.answered', ['inquiryKind', 'bodyKind']),
  ...over('inquiries.late', ['inquiryKind', 'executor', 'bodyKind']),
  ...over('promises.given', ['executor', 'month']),
  ...over('promises.kept', ['executor']),
  ...over('aid.given', ['aidKind', 'month']),
  ...over('aid.sum', ['aidKind']),
  ...over('forwards.made', ['bodyKind', 'month']),
  ...over('forwards.late', ['bodyKind']),
];

/** Stretches of time that a line of all figures speaks of. */
export const FIGURE_PERIODS = ['now', 'previous', 'lastYear', 'yearToDate'] as const;

function over(indicator: IndicatorId, dimensions: readonly Dimension[]): FurtherBreakdown[] {
  return dimensions.map(dimension => ({ indicator, dimension }));
}
