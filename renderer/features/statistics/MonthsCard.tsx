import { lazy, Suspense } from 'react';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { formatCount } from './figures';
import { formatMonth, monthPoints } from './months';
import type { Report } from './report-types';

const MonthChart = lazy(() => import('./MonthChart'));

/** How months went, drawn and in figures. */
export function MonthsCard({ report }: { readonly report: Report }) {
  const t = useT();
  const [language] = useLanguage();
  const points = monthPoints(report);
  return (
    <Card title={t('quarter.chart')}>
      <Suspense fallback={<div style={{ height: 210 }} />}>
        <MonthChart points={points} />
      </Suspense>
      <details>
        <summary>{t('quarter.chart.table')}</summary>
        <table className="quarter-table">
          <thead>
            <tr>
              <th scope="col">{t('quarter.chart.month')}</th>
              <th scope="col">{t('quarter.chart.received')}</th>
              <th scope="col">{t('quarter.chart.closed')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(point => (
              <tr key={point.month}>
                <th scope="row">{formatMonth(point.month)}</th>
                <td>{formatCount(point.received, language)}</td>
                <td>{formatCount(point.closed, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
