import { INDICATOR_RULES } from '../catalogue';
import { growthPercent, indexPercent, roundPercent, share } from '../percent';
import type { PeriodId } from '../periods';
import type { Family, FigureAddress } from './address';
import type { Form, FormColumn, FormTable } from './form';
import { measuredBy, wholeOf } from './plan-form';

/** What was counted. */
export interface Figures {
  /** A figure; `value` is of the family's dimension. Null where there is none to give (days of no units). */
  of(family: Family, value: string | null, period: PeriodId): number | null;
  /** Every value that has something in some period. */
  values(family: Family): readonly string[];
}

/** A cell: what it shows (null prints «–»), and the address of the figure it is, or is made of. */
export interface FormCell {
  readonly value: number | null;
  readonly address: FigureAddress | null;
  /** Kept back because it is small, or because a small one could be worked out from it. */
  readonly hidden: boolean;
}

/** A count that a cell shows or is worked out from; `told` false: only what is measured stands in the cell. */
export interface MadeOf {
  readonly address: FigureAddress;
  readonly count: number;
  readonly told: boolean;
}

/** A cell with everything that {@link maskTables} needs to judge it. */
export interface MadeCell extends FormCell {
  readonly made: readonly MadeOf[];
  /** The share as it is rounded by itself, where it was made to add up to 100. */
  readonly alone?: number | null;
}

/** Stands where a figure is kept back; a footnote says so. */
export const HIDDEN = '*';

/** Where filters exclude each other, or nothing is recorded. */
export const NO_CELL: MadeCell = { value: null, address: null, hidden: false, made: [] };

/** What stands in a column beside a line: `value` is of the family's dimension. */
export function cellOf(
  form: Form,
  table: FormTable,
  column: FormColumn,
  figures: Figures,
  family: Family,
  value: string | null,
): MadeCell {
  const address = addressOf(family, value, column.period);
  const now = figures.of(family, value, column.period);
  const base = baseOf(table, column, figures, family, value);
  return {
    value: now === null ? null : shownValue(form, column, now, base?.count ?? null),
    address,
    hidden: false,
    made: madeOf(form, figures, family, value, [
      ...(now === null ? [] : [{ address, count: now, told: true }]),
      ...(base ? [base] : []),
    ]),
  };
}

/**
 * The counts in a cell; of days and of worth the units that were measured, in each period that stands in it. What worth
 * tells can be added up: it is kept back as if the counts themselves were told.
 */
function madeOf(
  { mask }: Form,
  figures: Figures,
  family: Family,
  value: string | null,
  shown: readonly MadeOf[],
): readonly MadeOf[] {
  const measured = measuredBy(family);
  if (!measured) return shown;
  if (!mask) return [];
  return shown.map(({ address: { period } }) => ({
    address: addressOf(measured, value, period),
    count: figures.of(measured, value, period) ?? 0,
    told: INDICATOR_RULES[family.indicator].sums !== undefined,
  }));
}

/** Where the figure of a family's value is counted again. */
export function addressOf({ indicator, filter, by }: Family, value: string | null, period: PeriodId) {
  return {
    indicator,
    filter: by && value !== null ? { ...filter, [by]: [value] } : filter,
    period,
  } satisfies FigureAddress;
}

/** What a share is taken of, or what is compared with. */
function baseOf(
  table: FormTable,
  column: FormColumn,
  figures: Figures,
  family: Family,
  value: string | null,
): MadeOf | null {
  const whole = column.show === 'share' ? wholeOf(table, column) : null;
  const told = (of: Family, ofValue: string | null, period: PeriodId) => {
    const count = figures.of(of, ofValue, period);
    return count === null ? null : { address: addressOf(of, ofValue, period), count, told: true };
  };
  if (whole) return told(whole, null, column.period);
  return column.against && column.show !== 'count' ? told(family, value, column.against) : null;
}

function shownValue({ rounding }: Form, column: FormColumn, now: number, base: number | null): number | null {
  if (column.show === 'count') return now;
  if (base === null) return null;
  if (column.show === 'change') return now - base;
  const percent = { share, growth: growthPercent, index: indexPercent }[column.show](now, base);
  return percent && roundPercent(percent, rounding.decimals, rounding.mode);
}
