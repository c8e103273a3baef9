import { sayColumn, sayFormCell, sayPeriod, sayThree } from '../../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../../app/language';
import { FormNotes } from './FormNotes';
import type { AskedFigure, Report, Row, Table } from './form-types';

interface FormTableProps {
  readonly report: Report;
  readonly table: Table;
  /** Opens the units; absent where the user may not see them, and on paper. */
  readonly onOpen?: ((figure: AskedFigure) => void) | undefined;
}

/** One table of a form, with what it counts said under it. */
export function FormTable({ report, table, onOpen }: FormTableProps) {
  const t = useT();
  const [language] = useLanguage();
  const isNumbered = table.rows.some(row => row.number !== '');
  return (
    <>
      <table className="quarter-table form-table">
        <caption>{sayThree(table.title, language)}</caption>
        <thead>
          <tr>
            {isNumbered ? <th scope="col">{t('form.number')}</th> : null}
            <th scope="col" className="form-line">
              {t('form.line')}
            </th>
            {table.columns.map(column => (
              <th key={column.id} scope="col">
                {sayColumn(t, language, column, report.periods)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <FormLine
              key={row.id}
              report={report}
              table={table}
              row={row}
              isNumbered={isNumbered}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      <FormNotes report={report} table={table} />
    </>
  );
}

interface FormLineProps extends FormTableProps {
  readonly row: Row;
  readonly isNumbered: boolean;
}

function FormLine({ report, table, row, isNumbered, onOpen }: FormLineProps) {
  const t = useT();
  const [language] = useLanguage();
  const title = row.title ? sayThree(row.title, language) : t('quarter.total');
  if (row.kind === 'heading')
    return (
      <tr className="form-heading">
        <th scope="rowgroup" colSpan={table.columns.length + (isNumbered ? 2 : 1)}>
          {title}
        </th>
      </tr>
    );
  return (
    <tr className={row.kind === 'total' ? 'total' : undefined}>
      {isNumbered ? <td className="form-number">{row.number}</td> : null}
      <th scope="row" style={{ paddingInlineStart: 8 + row.level * 16 }}>
        {title}
      </th>
      {row.cells.map((cell, place) => {
        const column = table.columns[place];
        if (!column) return null;
        const { value, address, hidden } = cell;
        const shown = sayFormCell(cell, column.show, report.form.rounding.decimals, language);
        const period = sayPeriod(t, column.period, report.periods);
        return (
          <td key={column.id}>
            {onOpen && address && (value !== null || hidden) ? (
              <button
                type="button"
                className="figure"
                aria-label={t('quarter.openCases', {
                  value: hidden ? t('form.hiddenFigure') : shown,
                  label: title,
                  period,
                })}
                onClick={() => onOpen({ quarter: report.quarter, address, label: `${title} · ${period}` })}
              >
                {shown}
              </button>
            ) : (
              shown
            )}
          </td>
        );
      })}
    </tr>
  );
}
