import {
  type DateRange,
  previousQuarter,
  type Quarter,
  quarterRange,
  sameQuarterLastYear,
} from '../../lib/dates';

/** Stretches of time that a report's columns speak of, all told from its quarter. */
export const PERIODS = [
  'now',
  'previous',
  'lastYear',
  'yearToDate',
  'yearToDateLastYear',
  'lastMonth',
  'lastMonthLastYear',
] as const;
export type PeriodId = (typeof PERIODS)[number];

/** First and last day of a period of the quarter; `lastMonth` is the third month of the quarter. */
export function periodRange(period: PeriodId, quarter: Quarter): DateRange {
  switch (period) {
    case 'now':
      return quarterRange(quarter);
    case 'previous':
      return quarterRange(previousQuarter(quarter));
    case 'lastYear':
      return quarterRange(sameQuarterLastYear(quarter));
    case 'yearToDate':
      return { from: `${quarterRange(quarter).from.slice(0, 4)}-01-01`, to: quarterRange(quarter).to };
    case 'yearToDateLastYear':
      return periodRange('yearToDate', sameQuarterLastYear(quarter));
    case 'lastMonth': {
      const { to } = quarterRange(quarter);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
    case 'lastMonthLastYear':
      return periodRange('lastMonth', sameQuarterLastYear(quarter));
  }
}
