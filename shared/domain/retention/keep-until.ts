import { addDays, addMonths, type IsoDate, yearOf } from '../../lib/dates';

/** How long an office keeps the papers of a closed case. */
export interface RetentionRule {
  /** Whole years from the day of closing. */
  readonly years: number;
  /** Kept besides to the 31 December of the last year: papers are counted by whole years of a file list. */
  readonly toYearEnd: boolean;
}

/**
 * Five years, then destruction by act: the rules of the governor's office of Vladimir oblast
 * (docs.cntd.ru/document/406423050) and the instruction at base.garant.ru/30904442. For Kazakhstan and for a party's
 * own papers the term is unconfirmed, so every office sets its own.
 */
export const DEFAULT_RULE: RetentionRule = { years: 5, toYearEnd: true };

/** The last day on which a case closed on `closedOn` is kept. */
export function keepUntil(closedOn: IsoDate, { years, toYearEnd }: RetentionRule): IsoDate {
  const end = addMonths(closedOn, years * 12);
  return toYearEnd ? `${end.slice(0, 4)}-12-31` : end;
}

/** The latest day of closing whose cases may be destroyed on `on`: their last day of keeping is over. */
export function lastClosingOver(on: IsoDate, { years, toYearEnd }: RetentionRule): IsoDate {
  if (toYearEnd) return `${String(yearOf(on) - years - 1).padStart(4, '0')}-12-31`;
  const day = addMonths(addDays(on, -1), -years * 12);
  // 29 February ends on 28 February of a common year, as the day before it does.
  const next = addDays(day, 1);
  return keepUntil(next, { years, toYearEnd }) < on ? next : day;
}
