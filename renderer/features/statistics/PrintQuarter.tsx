import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import type { DashboardFilter } from '../../../shared/domain/statistics/forms/dashboard-form';
import { Form } from '../../../shared/domain/statistics/forms/form';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { PrintPage } from '../print/PrintPage';
import { dashboardAddress, readFilter } from './dashboard/dashboard-address';
import { sayFilter } from './dashboard/filter-choices';
import { PrintCharts } from './dashboard/PrintCharts';
import { PrintForm } from './forms/PrintForm';
import { QuarterPaper, ReportSignatures, useOfficeLine } from './QuarterPaper';
import { ReportPending } from './ReportPending';
import { lastFinishedQuarter, sayQuarter } from './say-quarter';

const NO_FILTER: DashboardFilter = {};

function PrintTables({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const sayOffice = useOfficeLine();
  const { data, error } = useQuery(orpc.statistics.quarter.queryOptions({ input: { quarter } }));
  const further = useQuery(orpc.statistics.further.queryOptions({ input: { quarter } }));
  if (!data || !further.data)
    return <ReportPending error={error ?? further.error} loading={t('quarter.loading')} />;
  return (
    <QuarterPaper report={data} further={further.data} whose={sayOffice(data.office)}>
      <PrintCharts quarter={quarter} filter={NO_FILTER} />
    </QuarterPaper>
  );
}

/** The pictures alone, with what they were narrowed to. */
function ChartsPaper({ quarter, filter }: { readonly quarter: string; readonly filter: DashboardFilter }) {
  const t = useT();
  const sayName = useName();
  const sayOffice = useOfficeLine();
  const { data } = useQuery(orpc.statistics.quarter.queryOptions({ input: { quarter } }));
  const narrowed = data ? sayFilter(t, sayName, data, filter) : [];
  return (
    <>
      <p className="print-quarter-name">{sayQuarter(t, quarter)}</p>
      {data ? <p>{sayOffice(data.office)}</p> : null}
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
      <ReportSignatures />
    </PrintPage>
  );
}
