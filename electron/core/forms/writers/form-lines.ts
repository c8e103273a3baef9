import type { z } from 'zod';
import type { FormReport } from '../../../../shared/contract/forms';
import type { Language } from '../../../../shared/domain/codes';
import { INDICATOR_RULES } from '../../../../shared/domain/statistics/catalogue';
import { sayThree } from '../../../../shared/i18n/say-form';
import type { Translate } from '../../../../shared/i18n/translator';

export type Report = z.output<typeof FormReport>;
export type Table = Report['tables'][number];
export type Row = Table['rows'][number];

export function titleOf(row: Row, t: Translate, language: Language): string {
  return row.title ? sayThree(row.title, language) : t('quarter.total');
}

/** What stands under a table: its note, the definitions, what has no records, the rounding. */
export function notesOf(report: Report, table: Table, t: Translate, language: Language): string[] {
  const { decimals, mode } = report.form.rounding;
  return [
    ...(table.note ? [sayThree(table.note, language)] : []),
    ...table.indicators.map(
      indicator =>
        `${t(`indicator.${indicator}`)}. ${t(`indicator.${indicator}.definition`)} ${t(`basis.${INDICATOR_RULES[indicator].basis}`)}.`,
    ),
    ...(table.notKept.length > 0
      ? [t('form.notKept', { what: table.notKept.map(id => t(`indicator.${id}`).toLowerCase()).join(', ') })]
      : []),
    ...(table.columns.some(({ show }) => show !== 'count')
      ? [t('form.rounding', { decimals, mode: t(`form.mode.${mode}`) })]
      : []),
  ];
}
