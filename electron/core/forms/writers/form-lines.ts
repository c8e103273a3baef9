import type { z } from 'zod';
import type { FormReport } from '../../../../shared/contract/forms';
import type { Language } from '../../../../shared/domain/codes';
import { INDICATOR_RULES } from '../../../../shared/domain/statistics/catalogue';
import { HIDDEN } from '../../../../shared/domain/statistics/forms/fill-cell';
import { NO_BASE } from '../../../../shared/domain/statistics/percent';
import { sayThree } from '../../../../shared/i18n/say-form';
import type { Translate } from '../../../../shared/i18n/translator';

export type Report = z.output<typeof FormReport>;
export type Table = Report['tables'][number];
export type Row = Table['rows'][number];

export function titleOf(row: Row, t: Translate, language: Language): string {
  return row.title ? sayThree(row.title, language) : t('quarter.total');
}

/** A cell of a file whose numbers are numbers. */
export function cellValue({ value, hidden }: Row['cells'][number]): number | string {
  return hidden ? HIDDEN : (value ?? NO_BASE);
}

/** The footnote to the sign of what is hidden; none where nothing is. */
export function hiddenNote(report: Report, table: Table, t: Translate): string[] {
  const isHoled = table.rows.some(({ cells }) => cells.some(({ hidden }) => hidden));
  return isHoled ? [t('form.hidden', { sign: HIDDEN, below: report.form.mask?.below ?? 0 })] : [];
}

/** What stands under a table: its note, what is hidden, the definitions, the rounding. */
export function notesOf(report: Report, table: Table, t: Translate, language: Language): string[] {
  const { decimals, mode } = report.form.rounding;
  return [
    ...(table.note ? [sayThree(table.note, language)] : []),
    ...hiddenNote(report, table, t),
    ...table.indicators.map(
      indicator =>
        `${t(`indicator.${indicator}`)}. ${t(`indicator.${indicator}.definition`)} ${t(`basis.${INDICATOR_RULES[indicator].basis}`)}.`,
    ),
    ...(table.columns.some(({ show }) => show !== 'count')
      ? [t('form.rounding', { decimals, mode: t(`form.mode.${mode}`) })]
      : []),
  ];
}
