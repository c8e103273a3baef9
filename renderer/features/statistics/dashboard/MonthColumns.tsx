import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { FormNotes } from '../forms/FormNotes';
import type { AskedFigure, Report } from '../forms/form-types';
import { formatMonth } from '../months';
import { monthsOfForm } from './months-of-form';
import { UnitFigure } from './UnitFigure';

interface MonthColumnsProps {
  readonly report: Report;
  readonly onOpen?: ((figure: AskedFigure) => void) | undefined;
}

const LINES = ['received', 'closed'] as const;

/** Received and closed by month as columns side by side, six months in order. */
export function MonthColumns({ report, onOpen }: MonthColumnsProps) {
  const t = useT();
  const months = monthsOfForm(report);
  const most = Math.max(1, ...months.flatMap(month => LINES.map(line => month[line]?.value ?? 0)));
  const tables = report.tables.filter(({ id }) => id.endsWith('-by-month'));
  return (
    <Card title={t('quarter.chart')} className="chart-card">
      <div className="month-columns" aria-hidden="true">
        {months.map(month => (
          <div key={month.month} className="month-column">
            {LINES.map(line => (
              <div
                key={line}
                className={`bar ${line === 'received' ? 'bar-now' : 'bar-then'}`}
                style={{ height: `${((month[line]?.value ?? 0) / most) * 100}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <table className="month-table">
        <thead>
          <tr>
            <td />
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {formatMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(line => (
            <tr key={line}>
              <th scope="row">
                <span className={`key ${line === 'received' ? 'bar-now' : 'bar-then'}`} aria-hidden="true" />{' '}
                {t(`quarter.chart.${line}`)}
              </th>
              {months.map(({ month, period, [line]: cell }) => (
                <td key={month}>
                  <UnitFigure
                    report={report}
                    cell={cell}
                    label={`${t(`quarter.chart.${line}`)}, ${formatMonth(month)}`}
                    period={period}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {tables.map(table => (
        <FormNotes key={table.id} report={report} table={table} />
      ))}
    </Card>
  );
}
