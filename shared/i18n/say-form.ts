import type { Language } from '../domain/codes';
import { type FormCell, HIDDEN } from '../domain/statistics/forms/fill-cell';
import type { FormColumn } from '../domain/statistics/forms/form';
import { NO_BASE } from '../domain/statistics/percent';
import { type PeriodId, periodRange } from '../domain/statistics/periods';
import { type DateRange, formatDate, parseQuarter } from '../lib/dates';
import type { Translate } from './translator';

/** Words in three languages; where Kazakh or English is missing the Russian stands. */
export interface ThreeNames {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

export function sayThree(names: ThreeNames, language: Language): string {
  return names[language] || names.ru;
}

type Periods = Readonly<Partial<Record<PeriodId, DateRange>>>;

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** `III кв. 2026`, `янв.–сен. 2026` as days, `09.2026`. */
export function sayPeriod(t: Translate, period: PeriodId, periods: Periods): string {
  const range = periods[period];
  if (!range) return t(`form.period.${period}`);
  const { from, to } = range;
  if (period === 'lastMonth' || period === 'lastMonthLastYear') return `${to.slice(5, 7)}.${to.slice(0, 4)}`;
  if (period === 'yearToDate' || period === 'yearToDateLastYear')
    return `${formatDate(from).slice(0, 5)}–${formatDate(to)}`;
  const quarter = parseQuarter(`${from.slice(0, 4)}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`);
  return quarter ? t('quarter.short', { roman: ROMAN[quarter.quarter], year: quarter.year }) : '';
}

/** The year so far of a quarter: `01.01–30.09.2026`. */
export function sayYearToDate(t: Translate, code: string): string {
  const quarter = parseQuarter(code);
  return sayPeriod(t, 'yearToDate', quarter ? { yearToDate: periodRange('yearToDate', quarter) } : {});
}

/** Heading of a column: the form's own, or what it shows and of when. */
export function sayColumn(t: Translate, language: Language, column: FormColumn, periods: Periods): string {
  if (column.title?.ru) return sayThree(column.title, language);
  const now = sayPeriod(t, column.period, periods);
  if (column.show === 'count') return now;
  const then = column.against ? sayPeriod(t, column.against, periods) : '';
  return t(`form.column.${column.show}`, { now, then });
}

/** What stands in a cell: its figure, or the sign that it is kept back. */
export function sayFormCell(
  { value, hidden }: Pick<FormCell, 'value' | 'hidden'>,
  show: FormColumn['show'],
  decimals: number,
  language: Language,
): string {
  return hidden ? HIDDEN : sayCell(value, show, decimals, language);
}

/**
 * What a figure looks like: `1 284`, `−16,17`, `+15,5`, `–` where there is nothing to say. Per cent without their sign:
 * the heading has it.
 */
export function sayCell(
  value: number | null,
  show: FormColumn['show'],
  decimals: number,
  language: Language,
): string {
  if (value === null) return NO_BASE;
  const places = show === 'count' || show === 'change' ? 0 : decimals;
  const digits = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(Math.abs(value));
  const isSigned = show === 'change' || show === 'growth';
  const sign = value < 0 ? '−' : isSigned && value > 0 ? '+' : '';
  return `${sign}${digits}`;
}
