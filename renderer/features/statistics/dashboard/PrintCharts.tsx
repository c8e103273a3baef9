import { useQuery } from '@tanstack/react-query';
import type { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';
import { useErrorText } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { ErrorAlert } from '../../../ui';
import { Charts } from './Charts';

interface PrintChartsProps {
  readonly quarter: string;
  readonly filter: DashboardFilter;
}

/** The pictures of a quarter on paper. */
export function PrintCharts({ quarter, filter }: PrintChartsProps) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.forms.dashboard.queryOptions({ input: { quarter, filter } }));
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (!data)
    return (
      <p className="note" role="status">
        {t('quarter.loading')}
      </p>
    );
  return (
    <section className="print-charts">
      <h2>{t('dashboard.title')}</h2>
      <Charts report={data} />
    </section>
  );
}
