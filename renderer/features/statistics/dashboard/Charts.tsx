import { sayPeriod, sayThree } from '../../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../../app/language';
import type { AskedFigure, Report } from '../forms/form-types';
import { BarsCard } from './BarsCard';
import { MonthColumns } from './MonthColumns';
import { UnitFigure } from './UnitFigure';
import './dashboard.css';

interface ChartsProps {
  readonly report: Report;
  readonly onOpen?: ((figure: AskedFigure) => void) | undefined;
}

/** All pictures of a quarter; what tells the bars apart in colour tells them apart in grey as well. */
export function Charts({ report, onOpen }: ChartsProps) {
  const t = useT();
  const [language] = useLanguage();
  const totals = report.tables.find(({ id }) => id === 'totals');
  const bars = report.tables.filter(({ id }) => id !== 'totals' && !id.endsWith('-by-month'));
  return (
    <>
      <dl className="chart-totals">
        {totals?.rows.map(row => {
          const label = row.title ? sayThree(row.title, language) : '';
          return (
            <div key={row.id} className="card">
              <dt>{label}</dt>
              <dd>
                <strong className="key-figure">
                  <UnitFigure
                    report={report}
                    cell={row.cells[0]}
                    label={label}
                    period="now"
                    onOpen={onOpen}
                  />
                </strong>{' '}
                <span className="note">
                  {sayPeriod(t, 'lastYear', report.periods)}:{' '}
                  <UnitFigure
                    report={report}
                    cell={row.cells[1]}
                    label={label}
                    period="lastYear"
                    onOpen={onOpen}
                  />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="chart-grid">
        <MonthColumns report={report} onOpen={onOpen} />
        {bars.map(table => (
          <BarsCard key={table.id} report={report} table={table} onOpen={onOpen} />
        ))}
      </div>
    </>
  );
}
