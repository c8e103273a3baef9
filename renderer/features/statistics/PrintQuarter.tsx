import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import type { DashboardFilter } from '../../../shared/domain/statistics/forms/dashboard-form';
import { Form } from '../../../shared/domain/statistics/forms/form';
import { KEY_INDICATORS } from '../../../shared/domain/statistics/indicators';
import { orpc } from '../../api/query';
import { useLanguage, useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate } from '../../ui';
import { PrintPage } from '../print/PrintPage';
import { SignatureLines } from '../print/SignatureLines';
import { dashboardAddress, readFilter } from './dashboard/dashboard-address';
import { sayFilter } from './dashboard/filter-choices';
import { PrintCharts } from './dashboard/PrintCharts';
import { formatChange, formatCount, formatGrowth } from './figures';
import { PrintForm } from './forms/PrintForm';
import { QuarterTable } from './QuarterTable';
import type { Report } from './report-types';
import { lastFinishedQuarter, sayQuarter, sayQuarterShort } from './say-quarter';
import { isEmptyTable } from './table-rows';
import './statistics.css';
import './print.css';
import { ReportPending } from './ReportPending';

function Cover({ report }: { readonly report: Report }) {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const { today } = useSession();
  return (
    <section className="print-cover">
      <h1>{t('quarter.print.title')}</h1>
      <p className="print-quarter-name">{sayQuarter(t, report.quarter)}</p>
      <p>{t('quarter.print.office', { name: sayName(report.office.name), code: report.office.code })}</p>
      <p className="note">{t('quarter.print.made', { date: formatDate(today) })}</p>
      <table className="quarter-table">
        <caption>{t('quarter.print.totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quarter.print.indicator')}</th>
            <th scope="col">{sayQuarterShort(t, report.quarter)}</th>
            <th scope="col">{sayQuarterShort(t, report.previous)}</th>
            <th scope="col">{t('quarter.column.change')}</th>
            <th scope="col">{sayQuarterShort(t, report.lastYear)}</th>
            <th scope="col">{t('quarter.column.changePercent')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_INDICATORS.map(indicator => {
            const { now, previous, lastYear } = report.totals[indicator];
            return (
              <tr key={indicator}>
                <th scope="row">{t(`indicator.${indicator}`)}</th>
                <td>{formatCount(now, language)}</td>
                <td>{formatCount(previous, language)}</td>
                <td>{formatChange(now, previous, language)}</td>
                <td>{formatCount(lastYear, language)}</td>
                <td>{formatGrowth(now, lastYear, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Signatures() {
  const t = useT();
  const keys = ['quarter.print.head', 'quarter.print.author'] as const;
  return <SignatureLines lines={keys.map(key => ({ who: t(key), behind: t('quarter.print.signature') }))} />;
}

const NO_FILTER: DashboardFilter = {};

function PrintTables({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const { data, error } = useQuery(orpc.statistics.quarter.queryOptions({ input: { quarter } }));
  if (error || !data) return <ReportPending error={error} loading={t('quarter.loading')} />;
  return (
    <>
      <Cover report={data} />
      <PrintCharts quarter={quarter} filter={NO_FILTER} />
      {data.tables
        .filter(table => !isEmptyTable(table))
        .map(table => (
          <section key={table.id} className="print-table">
            <QuarterTable report={data} table={table} whole />
          </section>
        ))}
    </>
  );
}

/** The pictures alone, with what they were narrowed to. */
function ChartsPaper({ quarter, filter }: { readonly quarter: string; readonly filter: DashboardFilter }) {
  const t = useT();
  const sayName = useName();
  const { data } = useQuery(orpc.statistics.quarter.queryOptions({ input: { quarter } }));
  const narrowed = data ? sayFilter(t, sayName, data, filter) : [];
  return (
    <>
      <p className="print-quarter-name">{sayQuarter(t, quarter)}</p>
      {data ? (
        <p>{t('quarter.print.office', { name: sayName(data.office.name), code: data.office.code })}</p>
      ) : null}
      {narrowed.length > 0 ? <p>{t('dashboard.narrowed', { filter: narrowed.join('; ') })}</p> : null}
      <PrintCharts quarter={quarter} filter={filter} />
    </>
  );
}

/** The quarter on paper, in the chosen form or the program's own: cover, tables, signature lines; A4 landscape. */
export default function PrintQuarter() {
  const t = useT();
  const { today } = useSession();
  const [params] = useSearchParams();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const formId = Form.shape.id.safeParse(params.get('form')).data ?? null;
  const filter = readFilter(params);
  const charts = formId === null && params.get('view') === 'charts';
  const back = charts
    ? dashboardAddress(quarter, filter)
    : `/statistics?quarter=${quarter}${formId === null ? '' : `&form=${formId}`}`;
  return (
    <PrintPage
      className="print-quarter"
      back={{ href: back, label: t('quarter.print.back') }}
      name={formId === null ? quarter : `${formId}-${quarter}`}
      landscape
    >
      {charts ? <ChartsPaper quarter={quarter} filter={filter} /> : null}
      {!charts && formId === null ? <PrintTables quarter={quarter} /> : null}
      {formId === null ? null : <PrintForm quarter={quarter} formId={formId} />}
      <Signatures />
    </PrintPage>
  );
}
