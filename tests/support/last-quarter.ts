import { formatQuarter, previousQuarter, quarterOf, quarterRange } from '../../shared/lib/dates';

/** The quarter before a day's: its code and its days. */
export function previousQuarterOf(day: string) {
  const quarter = previousQuarter(quarterOf(day));
  return { code: formatQuarter(quarter), ...quarterRange(quarter) };
}
