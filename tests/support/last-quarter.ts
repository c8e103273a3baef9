import { formatQuarter, previousQuarter, quarterOf, quarterRange } from '../../shared/lib/dates';

/** The quarter before a day's: its code and its days. */
export function previousQuarterOf(day: Date) {
  const quarter = previousQuarter(quarterOf(day.toISOString().slice(0, 10)));
  return { code: formatQuarter(quarter), ...quarterRange(quarter) };
}
