import type { PeriodId } from '../periods';
import type { FormColumn, FormFilter, FormRow, FormTitle } from './form';

/** A column that counts, by the name of its period. */
export function countOf(period: PeriodId): FormColumn {
  return { id: idOf('count', period), show: 'count', period };
}

export const SHARE: FormColumn = { id: 'share', show: 'share', period: 'now' };

/** A column that compares one period with another: by how many, by how many per cent, or in per cent of it. */
export function compared(
  show: 'change' | 'growth' | 'index',
  period: PeriodId,
  against: PeriodId,
): FormColumn {
  return { id: idOf(show, against), show, period, against };
}

function idOf(show: string, period: PeriodId): string {
  return `${show}-${period.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

type Line = Extract<FormRow, { kind: 'figure' }>;
type Breakdown = Extract<FormRow, { kind: 'breakdown' }>;

export const say = (ru: string, kk: string, en: string): FormTitle => ({ ru, kk, en });

/** A line; its depth is that of its number. */
export function line(
  id: string,
  number: string,
  title: FormTitle,
  rest: { indicator?: Line['indicator']; filter?: FormFilter } = {},
): FormRow {
  return { kind: 'figure', id, number, title, level: number.split('.').length - 1, ...rest };
}

export function heading(id: string, title: FormTitle): FormRow {
  return { kind: 'heading', id, title };
}

/** A line for every value, named by its first dimension. */
export function linesBy(by: Breakdown['by'], order: Breakdown['order'] = 'size'): FormRow {
  const id = `by-${(by[0] ?? '').replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  return { kind: 'breakdown', id, by, order, top: null };
}
