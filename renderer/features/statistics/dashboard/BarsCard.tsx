import { sayCell, sayPeriod, sayThree } from '../../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../../app/language';
import { Card } from '../../../ui';
import { FormNotes } from '../forms/FormNotes';
import type { AskedFigure, Report, Table } from '../forms/form-types';
import { UnitFigure } from './UnitFigure';

export interface ChartProps {
  readonly report: Report;
  readonly table: Table;
  /** Opens what is behind a bar; absent where the user may not see it, and on paper. */
  readonly onOpen?: ((figure: AskedFigure) => void) | undefined;
}

/** A breakdown as bars, this quarter over the same of last year; every bar has its figure in digits beside it. */
export function BarsCard({ report, table, onOpen }: ChartProps) {
  const t = useT();
  const [language] = useLanguage();
  const rows = table.rows.filter(row => row.kind === 'value');
  const place = (id: string) => table.columns.findIndex(column => column.id === id);
  const [now, share, then] = [place('count-now'), place('share'), place('count-last-year')];
  const countIn = (row: (typeof rows)[number], column: number) => row.cells[column]?.value ?? 0;
  const most = Math.max(1, ...rows.flatMap(row => [countIn(row, now), countIn(row, then)]));
  const width = (value: number) => ({ width: `${(value / most) * 100}%` });
  return (
    <Card title={sayThree(table.title, language)} className="chart-card">
      {rows.length === 0 ? <p className="note">{t('dashboard.nothing')}</p> : null}
      <table className="bar-table">
        <thead>
          <tr>
            <th scope="col">{t('form.line')}</th>
            <td />
            <th scope="col">
              <span className="key bar-now" aria-hidden="true" /> {sayPeriod(t, 'now', report.periods)}
            </th>
            <th scope="col">{t('quarter.column.share')}</th>
            <th scope="col">
              <span className="key bar-then" aria-hidden="true" /> {sayPeriod(t, 'lastYear', report.periods)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const label = row.title ? sayThree(row.title, language) : '';
            return (
              <tr key={row.id}>
                <th scope="row">{label}</th>
                <td className="bar-track" aria-hidden="true">
                  <div className="bar bar-now" style={width(countIn(row, now))} />
                  <div className="bar bar-then" style={width(countIn(row, then))} />
                </td>
                <td>
                  <UnitFigure
                    report={report}
                    cell={row.cells[now]}
                    label={label}
                    period="now"
                    onOpen={onOpen}
                  />
                </td>
                <td>{sayCell(row.cells[share]?.value ?? null, 'share', 1, language)}</td>
                <td>
                  <UnitFigure
                    report={report}
                    cell={row.cells[then]}
                    label={label}
                    period="lastYear"
                    onOpen={onOpen}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <FormNotes report={report} table={table} />
    </Card>
  );
}
