import { type Breakdown, INDICATOR_RULES, NO_VALUE } from '../statistics/catalogue';
import {
  type Dimension,
  type IndicatorId,
  KEY_INDICATORS,
  type KeyIndicatorId,
} from '../statistics/indicators';

/**
 * The rows behind a quarter's figures: one a question of every case that any indicator counts. Each case is kept once
 * with its values, and every cell of every table follows from them. Columnar, because values repeat.
 */
export interface Units {
  /** Ids of the cases. */
  readonly cases: readonly string[];
  /** Row -> its case, as an index into `cases`; rows of a case stand together. */
  readonly caseOf: readonly number[];
  /** Indicator -> the rows it counts, ascending. */
  readonly members: Readonly<Record<string, readonly number[]>>;
  /** Column (see {@link columnOf}) -> its values, and for each row the index of its value. */
  readonly columns: Readonly<
    Record<string, { readonly values: readonly string[]; readonly at: readonly number[] }>
  >;
}

/** One cell of the tables; without dimension and value the indicator's total. */
export interface CellKey<Indicator extends IndicatorId = KeyIndicatorId> {
  readonly indicator: Indicator;
  readonly dimension: Dimension | null;
  readonly value: string | null;
}

/** Indicators of the quarter's tables: they count appeals or their questions, so cases are behind them. */
export const COUNTED_INDICATORS: readonly KeyIndicatorId[] = KEY_INDICATORS;

/** The column that holds a dimension: the month of an indicator is that of the day by which it counts. */
export function columnOf(indicator: KeyIndicatorId, dimension: Dimension): string {
  return dimension === 'month' ? `month:${INDICATOR_RULES[indicator].attribution}` : dimension;
}

/** What changes by the mere passing of time, for what was received or open: work goes on after the signature. */
const STATE: ReadonlySet<Dimension> = new Set([
  'result',
  'timeliness',
  'executor',
  'executorKind',
  'executorLevel',
]);

/** Does a figure move on by itself after the quarter, so that another value later is no correction? */
export function isMoving(indicator: KeyIndicatorId, dimension: Dimension | null): boolean {
  return dimension !== null && STATE.has(dimension) && INDICATOR_RULES[indicator].attribution !== 'closed';
}

/** Several values of one row, as a column holds them. */
const BETWEEN = ',';

/** What a column holds of a row that has several values; none: it holds nothing. */
export function joinValues(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...values].sort().join(BETWEEN);
}

/** The values under which a row with this entry of a column stands. */
function valuesOf(dimension: Dimension, held: string): readonly string[] {
  return dimension === 'benefit' ? held.split(BETWEEN) : [held];
}

/** Case -> how often it is counted, for every cell of the breakdowns; cells by {@link keyOf}. */
export type CellCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A cell as text, for a map. */
export function keyOf({ indicator, dimension, value }: CellKey<IndicatorId>): string {
  return dimension === null ? indicator : `${indicator} ${dimension} ${value ?? NO_VALUE}`;
}

/** Reads {@link keyOf} back. */
export function cellOf<Indicator extends IndicatorId = KeyIndicatorId>(key: string): CellKey<Indicator> {
  const [indicator = '', dimension, ...value] = key.split(' ');
  return {
    indicator: indicator as Indicator,
    dimension: dimension === undefined ? null : (dimension as Dimension),
    value: dimension === undefined ? null : value.join(' '),
  };
}

/**
 * Counts the cells. An appeal counts once under each value that one of its questions has, a question for itself
 * (ADR 0009). `only` keeps to some cases, by their index.
 */
export function countCells(
  units: Units,
  breakdowns: readonly Breakdown[],
  only?: ReadonlySet<number>,
): CellCounts {
  const counts = new Map<string, Map<number, number>>();
  for (const indicator of COUNTED_INDICATORS) {
    const perQuestion = INDICATOR_RULES[indicator].basis === 'questions';
    const rows = (units.members[indicator] ?? []).filter(
      row => only === undefined || only.has(units.caseOf[row] ?? -1),
    );
    countRows(counts, { indicator, dimension: null, value: null }, rows, units, perQuestion);
    for (const { dimension } of breakdowns.filter(breakdown => breakdown.indicator === indicator)) {
      const column = units.columns[columnOf(indicator, dimension)];
      if (!column) continue;
      const valuesAt = column.values.map(held => valuesOf(dimension, held));
      const byValue = new Map<string, number[]>();
      for (const row of rows)
        for (const value of valuesAt[column.at[row] ?? 0] ?? [NO_VALUE]) {
          const known = byValue.get(value);
          if (known) known.push(row);
          else byValue.set(value, [row]);
        }
      for (const [value, ofValue] of byValue)
        countRows(counts, { indicator, dimension, value }, ofValue, units, perQuestion);
    }
  }
  return counts;
}

function countRows(
  counts: Map<string, Map<number, number>>,
  cell: CellKey,
  rows: readonly number[],
  units: Units,
  perQuestion: boolean,
): void {
  if (rows.length === 0) return;
  const cases = new Map<number, number>();
  for (const row of rows) {
    const index = units.caseOf[row] ?? -1;
    cases.set(index, perQuestion ? (cases.get(index) ?? 0) + 1 : 1);
  }
  counts.set(keyOf(cell), cases);
}

/** Every cell's figure. */
export function figuresOf(counts: CellCounts): Map<string, number> {
  return new Map([...counts].map(([key, cases]) => [key, sumOf(cases)]));
}

export function sumOf(cases: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const n of cases.values()) sum += n;
  return sum;
}

/** Dimensions that any of the breakdowns asks for, each with the column that holds it. */
export function columnsOf(breakdowns: readonly Breakdown[]): Map<string, Breakdown> {
  return new Map(
    breakdowns
      .filter(({ indicator }) => COUNTED_INDICATORS.includes(indicator))
      .map(breakdown => [columnOf(breakdown.indicator, breakdown.dimension), breakdown]),
  );
}
