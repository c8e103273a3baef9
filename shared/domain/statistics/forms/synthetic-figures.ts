import { INDICATOR_RULES, NO_VALUE } from '../catalogue';
import { DIMENSIONS, type Dimension, type IndicatorId } from '../indicators';
import type { PeriodId } from '../periods';
import { DIMENSION_VALUES } from './check-form';
import type { Figures } from './fill-cell';

/** Codes that stand for values which only a base knows: a few sections with their themes, places, people. */
const INVENTED: Partial<Record<Dimension, readonly string[]>> = {
  section: ['0001', '0002', '0003'],
  theme: ['0001.0001', '0001.0002', '0002.0004', '0002.0007', '0003.0009'],
  subject: ['0001.0001.0001', '0001.0002.0021', '0002.0004.0044', '0002.0007.0065', '0003.0009.0090'],
  topic: ['0001.0001.0001', '0001.0002.0021', '0002.0004.0044', '0002.0007.0065', '0003.0009.0090'],
  region: ['1', '2'],
  district: ['1.1', '1.2', '2.1'],
  territory: ['1.1.1', '1.1.2', '1.2.1', '2.1.1'],
  executor: ['1', '2', '3'],
  campaign: ['1'],
  month: ['01', '02', '03'],
};
/** Levels of one tree: their values must fit each other. */
const TREES: readonly (readonly Dimension[])[] = [
  ['topic', 'subject', 'theme', 'section'],
  ['territory', 'district', 'region'],
];
const UNITS: Readonly<Record<PeriodId, number>> = {
  now: 420,
  previous: 380,
  lastYear: 350,
  yearToDate: 1180,
  yearToDateLastYear: 1020,
  lastMonth: 150,
  lastMonthLastYear: 120,
};

type Unit = Readonly<Record<Dimension, string>>;

/** A reproducible number from 0 up to `below`, much oftener small than large. */
function drawn(seed: number, below: number): number {
  // A step of xorshift spreads neighbouring seeds; squaring makes the first values the common ones.
  let bits = Math.imul(seed + 1, 0x9e3779b1);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  const share = (bits >>> 0) / 2 ** 32;
  return Math.min(below - 1, Math.floor(share * share * below));
}

function valuesOf(dimension: Dimension): readonly string[] {
  return INVENTED[dimension] ?? DIMENSION_VALUES[dimension] ?? [NO_VALUE];
}

function unitOf(number: number): Unit {
  const values = DIMENSIONS.map((dimension, place) => {
    const list = valuesOf(dimension);
    return [dimension, list[drawn(number * 31 + place, list.length)] ?? NO_VALUE] as const;
  });
  const unit: Record<string, string> = Object.fromEntries(values);
  for (const [finest, ...coarser] of TREES)
    for (const dimension of coarser)
      if (finest)
        unit[dimension] =
          valuesOf(dimension).find(value => (unit[finest] ?? '').startsWith(value)) ?? NO_VALUE;
  return unit as Unit;
}

/** Which of the units an indicator counts: fewer are closed than came, few are late. */
function counts(indicator: IndicatorId, number: number): boolean {
  const { attribution, lateOnly } = INDICATOR_RULES[indicator];
  if (lateOnly) return number % 17 === 0;
  if (attribution === 'closed') return number % 10 !== 0;
  if (attribution === 'open-at-end') return number % 7 === 0;
  return attribution !== 'held' || number % 3 === 0;
}

/**
 * Invented figures that fit each other: lines add up to totals, themes to sections. They are always the same, and say
 * nothing of any office.
 */
export function syntheticFigures(): Figures {
  const units = Array.from({ length: Math.max(...Object.values(UNITS)) }, (_, number) => unitOf(number));
  return {
    of({ indicator, filter, by }, value, period) {
      const { days } = INDICATOR_RULES[indicator];
      if (days) return days.percentile === 50 ? 12 : 27;
      const narrowed = Object.entries(filter) as [Dimension, readonly string[]][];
      return units.slice(0, UNITS[period]).filter((unit, number) => {
        if (!counts(indicator, number) || (by && unit[by] !== value)) return false;
        return narrowed.every(([dimension, values]) => values.includes(unit[dimension]));
      }).length;
    },
    values: ({ by }) => (by ? [...new Set(units.map(unit => unit[by]))] : []),
  };
}
