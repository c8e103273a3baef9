import { BarChart } from '@mantine/charts';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import '@mantine/charts/styles.css';

interface InflowChartProps {
  readonly weeks: readonly { readonly from: string; readonly received: number }[];
}

/** Appeals by week. For the eyes; the figures stand in the table below. */
export default function InflowChart({ weeks }: InflowChartProps) {
  const t = useT();
  const received = t('balance.received');
  return (
    <div aria-hidden="true">
      <BarChart
        h={190}
        dataKey="week"
        data={weeks.map(week => ({ week: formatDate(week.from).slice(0, 5), [received]: week.received }))}
        series={[{ name: received, color: 'var(--acc)' }]}
        yAxisProps={{ allowDecimals: false, width: 36 }}
        barChartProps={{ accessibilityLayer: false }}
        maxBarWidth={36}
        tooltipAnimationDuration={0}
      />
    </div>
  );
}
