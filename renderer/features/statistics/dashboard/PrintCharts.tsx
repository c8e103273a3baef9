import { useQuery } from '@tanstack/react-query';
import type { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { ReportPending } from '../ReportPending';
import { Charts } from './Charts';

interface PrintChartsProps {
  readonly quarter: string;
  readonly filter: DashboardFilter;
}

/** The pictures of a quarter on paper. */
export function PrintCharts({ quarter, filter }: PrintChartsProps) {
  const t = useT();
  const { data, error } = useQuery(orpc.forms.dashboard.queryOptions({ input: { quarter, filter } }));
  if (error || !data) return <ReportPending error={error} loading={t('quarter.loading')} />;
  return (
    <section className="print-charts">
      <h2>{t('dashboard.title')}</h2>
      <Charts report={data} />
    </section>
  );
}
