import { HIDDEN } from '../../../../shared/domain/statistics/forms/fill-cell';
import { sayThree } from '../../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../../app/language';
import { Definitions } from '../Definitions';
import type { Report, Table } from './form-types';

/** Under a table: what it counts and how, how it rounds, and what has no records yet. */
export function FormNotes({ report, table }: { readonly report: Report; readonly table: Table }) {
  const t = useT();
  const [language] = useLanguage();
  const { decimals, mode } = report.form.rounding;
  const isHoled = table.rows.some(({ cells }) => cells.some(({ hidden }) => hidden));
  const compares = table.columns.some(({ show }) => show !== 'count');
  return (
    <div className="quarter-definition note">
      {table.note ? <p>{sayThree(table.note, language)}</p> : null}
      {isHoled ? <p>{t('form.hidden', { sign: HIDDEN, below: report.form.mask?.below ?? 0 })}</p> : null}
      <Definitions indicators={table.indicators} />
      {compares ? <p>{t('form.rounding', { decimals, mode: t(`form.mode.${mode}`) })}</p> : null}
    </div>
  );
}
