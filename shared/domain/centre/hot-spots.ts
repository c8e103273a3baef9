/** How many questions on a topic a place had: before, quarter by quarter, and now. */
export interface Series {
  readonly place: string;
  readonly topic: string;
  readonly before: readonly number[];
  readonly now: number;
}

/** The usual range, from what came before; `now` is above it. */
export interface Usual {
  readonly from: number;
  readonly to: number;
}

/** Fewer quarters say nothing about what is usual; fewer questions are no wave. */
export const LEAST_QUARTERS = 4;
const LEAST_NOW = 5;
/** Chance of one false alarm or more in a quarter where nothing happened anywhere. */
export const FALSE_ALARMS = 0.05;

/**
 * Topics that grew in a place beyond their usual range, the largest growth first. The range is that of a count whose
 * mean is known from a few quarters only and that varies more than chance alone where it did so before (negative
 * binomial; Poisson where it did not). The allowed chance of a false alarm is shared among all that is looked at.
 */
export function hotSpots<Of extends Series>(series: readonly Of[]): (Of & Usual)[] {
  const looked = series.filter(({ before }) => before.length >= LEAST_QUARTERS);
  const each = FALSE_ALARMS / Math.max(1, looked.length);
  return looked
    .filter(({ now }) => now >= LEAST_NOW)
    .map(one => ({ ...one, ...usualRange(one.before, each) }))
    .filter(({ now, to }) => now > to)
    .sort((a, b) => b.now - b.to - (a.now - a.to) || (a.place + a.topic < b.place + b.topic ? -1 : 1));
}

/** Where a further count lies but for a chance of `alpha` on the upper side, from counts before it. */
export function usualRange(before: readonly number[], alpha: number): Usual {
  const quarters = before.length;
  const sum = before.reduce((all, count) => all + count, 0);
  // Half a question more: even a topic that never came may come once.
  const mean = (sum + 0.5) / quarters;
  const spread = before.reduce((all, count) => all + (count - mean) ** 2, 0) / Math.max(1, quarters - 1);
  const dispersion = Math.max(1, spread / mean);
  // The mean itself is known from a few quarters only.
  const variance = mean * dispersion * (1 + 1 / quarters) * (1 + 2 / quarters);
  return { from: quantile(mean, variance, alpha), to: quantile(mean, variance, 1 - alpha) };
}

/** The smallest count that is not exceeded with this chance, of a negative binomial with this mean and variance. */
function quantile(mean: number, variance: number, chance: number): number {
  const size = (mean * mean) / (variance - mean);
  const success = size / (size + mean);
  let probability = success ** size;
  let below = probability;
  let count = 0;
  const most = Math.ceil(mean + 60 * Math.sqrt(variance) + 60);
  while (below < chance && count < most) {
    count += 1;
    probability *= ((size + count - 1) / count) * (1 - success);
    below += probability;
  }
  return count;
}
