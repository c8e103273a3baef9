import { LineChart } from '@mantine/charts';
import { useT } from '../../app/language';
import { formatMonth, type MonthPoint } from './months';
import '@mantine/charts/styles.css';

/** Received and closed by month. For the eyes; the figures themselves are in the table below it. */
export default function MonthChart({ points }: { readonly points: readonly MonthPoint[] }) {
  const t = useT();
  const received = t('quarter.chart.received');
  const closed = t('quarter.chart.closed');
  return (
    <div aria-hidden="true">
      <LineChart
        h={210}
        dataKey="month"
        data={points.map(point => ({
          month: formatMonth(point.month),
          [received]: point.received,
          [closed]: point.closed,
        }))}
        series={[
          { name: received, color: 'var(--acc)' },
          { name: closed, color: 'var(--mut)', strokeDasharray: '5 4' },
        ]}
        xAxisProps={{ interval: 0, padding: { left: 14, right: 24 } }}
        yAxisProps={{ allowDecimals: false, width: 44 }}
        curveType="linear"
        withLegend
        legendProps={{ verticalAlign: 'bottom', height: 34 }}
        lineChartProps={{ accessibilityLayer: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  );
}
