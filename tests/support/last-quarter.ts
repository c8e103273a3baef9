import { systemClock } from '../../electron/core/clock';
import { formatQuarter, previousQuarter, quarterOf, quarterRange } from '../../shared/lib/dates';

/** The quarter before a day's: its code and its days. */
export function previousQuarterOf(day: string) {
  const quarter = previousQuarter(quarterOf(day));
  return { code: formatQuarter(quarter), ...quarterRange(quarter) };
}

/** The quarter that ended last, by the day on the office's wall. */
export function lastQuarter() {
  return previousQuarterOf(systemClock.today());
}
