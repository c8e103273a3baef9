import type { Language } from '../codes';

/** An exact percentage: `numerator / denominator` per cent, the denominator above zero. */
export interface Percent {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * `half-up`: a half goes away from zero, so that a fall and a rise of one size round alike;
 * `truncate`: towards zero; `bankers`: a half goes to the even digit.
 */
export type Rounding = 'half-up' | 'truncate' | 'bankers';

/** Decimals a percentage can be shown with. */
export type Decimals = 0 | 1 | 2 | 3;

/** Stands where there is nothing to compare with: a base of zero gives no percentage. */
export const NO_BASE = '–';

/** How many more (fewer when negative) than then. */
export function change(now: number, then: number): number {
  return now - then;
}

/** Growth against then («прирост, ±%»); null when then was nothing. Counts are whole and not negative. */
export function growthPercent(now: number, then: number): Percent | null {
  return percentOf(now - then, then);
}

/** Now in per cent of then («темп, в % к»); null when then was nothing. */
export function indexPercent(now: number, then: number): Percent | null {
  return percentOf(now, then);
}

/** Share of a part in the whole; null when the whole is nothing. */
export function share(part: number, whole: number): Percent | null {
  return percentOf(part, whole);
}

function percentOf(part: number, whole: number): Percent | null {
  if (whole <= 0) return null;
  return { numerator: BigInt(part) * 100n, denominator: BigInt(whole) };
}

/** Rounds an exact percentage; the number is the nearest to the decimal digits, which are exact. */
export function roundPercent(percent: Percent, decimals: Decimals, rounding: Rounding = 'half-up'): number {
  const scale = 10n ** BigInt(decimals);
  const units = roundedQuotient(percent.numerator * scale, percent.denominator, rounding);
  return Number(units) / Number(scale);
}

function roundedQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  const size = numerator * sign;
  const floor = size / denominator;
  const twice = (size % denominator) * 2n;
  const isHalf = twice === denominator;
  const up =
    rounding !== 'truncate' &&
    (twice > denominator || (isHalf && (rounding === 'half-up' || floor % 2n === 1n)));
  return sign * (up ? floor + 1n : floor);
}

/**
 * Shares that add up to 100 exactly («сумма 100 %»): rounded down, what is missing goes to the largest
 * remainders; of equal ones to the larger part, then to the earlier. All zero when the parts are.
 */
export function largestRemainder(parts: readonly number[], decimals: Decimals): number[] {
  const scale = 10n ** BigInt(decimals);
  const whole = parts.reduce((sum, part) => sum + BigInt(part), 0n);
  if (whole === 0n) return parts.map(() => 0);
  const shares = parts.map((part, index) => {
    const scaled = BigInt(part) * 100n * scale;
    return { index, part, units: scaled / whole, remainder: scaled % whole };
  });
  const given = shares.reduce((sum, one) => sum + one.units, 0n);
  const byRemainder = [...shares].sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    return b.part - a.part || a.index - b.index;
  });
  const missing = Number(100n * scale - given);
  for (const one of byRemainder.slice(0, missing)) one.units += 1n;
  return shares.map(one => Number(one.units) / Number(scale));
}

/** `−16,17 %` in Russian and Kazakh, `−16.17%` in English; {@link NO_BASE} for null. `signed` writes a plus. */
export function formatPercent(
  percent: Percent | null,
  language: Language,
  {
    decimals = 1,
    rounding = 'half-up',
    signed = false,
  }: { readonly decimals?: Decimals; readonly rounding?: Rounding; readonly signed?: boolean } = {},
): string {
  if (percent === null) return NO_BASE;
  const value = roundPercent(percent, decimals, rounding);
  const digits = Math.abs(value).toFixed(decimals);
  const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
  return language === 'en' ? `${sign}${digits}%` : `${sign}${digits.replace('.', ',')}\u00a0%`;
}
