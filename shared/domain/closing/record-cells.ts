import { INDICATOR_RULES, RECORD_BASES } from '../statistics/catalogue';
import { FURTHER_TABLES } from '../statistics/further-tables';
import { type Dimension, INDICATORS, type IndicatorId } from '../statistics/indicators';
import type { Difference } from './differences';
import { cellOf, keyOf } from './units';

/** Indicators of what stands on cases beside the appeals: receptions, inquiries, promises, aid, measures, letters. */
export const RECORD_INDICATORS: readonly IndicatorId[] = INDICATORS.filter(indicator =>
  RECORD_BASES.has(INDICATOR_RULES[indicator].basis),
);

/** Records of one case that are alike: how many, or the sum of what they carry. */
export interface RecordRow {
  readonly indicator: IndicatorId;
  readonly caseId: string;
  readonly count: number;
  /** Value in each dimension of the indicator's tables. */
  readonly values: ReadonlyMap<Dimension, string>;
}

/** Cell ({@link keyOf}) -> case -> how much it counts there. */
export type RecordCells = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Dimensions of the quarter's own tables of an indicator. */
export function recordDimensions(indicator: IndicatorId): Dimension[] {
  return FURTHER_TABLES.filter(one => one.indicator === indicator).map(({ dimension }) => dimension);
}

/** Every cell of the tables of records, and the whole of each indicator, with the cases behind it. */
export function countRecordCells(rows: readonly RecordRow[]): RecordCells {
  const cells: Record<string, Record<string, number>> = {};
  for (const { indicator, caseId, count, values } of rows) {
    const whole = { indicator, dimension: null, value: null };
    const parts = [...values].map(([dimension, value]) => ({ indicator, dimension, value }));
    for (const key of [whole, ...parts].map(keyOf)) {
      const cases = cells[key] ?? {};
      cells[key] = cases;
      cases[caseId] = (cases[caseId] ?? 0) + count;
    }
  }
  return cells;
}

/** What became of the records of a signed quarter: each figure that changed, whole indicators first. */
export function recordDifferences(then: RecordCells, now: RecordCells): Difference[] {
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  const differences = keys.flatMap(key => {
    const [before, after] = [then[key] ?? {}, now[key] ?? {}];
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const plus = ids.filter(id => (after[id] ?? 0) > (before[id] ?? 0));
    const minus = ids.filter(id => (after[id] ?? 0) < (before[id] ?? 0));
    if (plus.length + minus.length === 0) return [];
    return [{ ...cellOf<IndicatorId>(key), was: sumOf(before), now: sumOf(after), plus, minus }];
  });
  return differences.sort((a, b) => place(a) - place(b) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

/** Wholes in the order of the indicators, then cells in the order of the tables. */
function place({ indicator, dimension }: Difference): number {
  if (dimension === null) return RECORD_INDICATORS.indexOf(indicator) - RECORD_INDICATORS.length;
  return FURTHER_TABLES.findIndex(one => one.indicator === indicator && one.dimension === dimension);
}

function sumOf(cases: Readonly<Record<string, number>>): number {
  return Object.values(cases).reduce((sum, count) => sum + count, 0);
}
