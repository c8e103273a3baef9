import { BarChart } from '@mantine/charts';
import { useT } from '../../../app/language';
import '@mantine/charts/styles.css';

interface LoadChartProps {
  readonly loads: readonly { readonly name: string; readonly actual: number; readonly replayed: number }[];
}

const ROW_PX = 34;

/** Cases of each person as they went and as the draft would send them. For the eyes; the figures stand in the table. */
export default function LoadChart({ loads }: LoadChartProps) {
  const t = useT();
  const actual = t('whatIf.actual');
  const replayed = t('whatIf.replayed');
  return (
    <div aria-hidden="true">
      <BarChart
        h={70 + loads.length * ROW_PX}
        orientation="vertical"
        dataKey="name"
        data={loads.map(load => ({ name: load.name, [actual]: load.actual, [replayed]: load.replayed }))}
        series={[
          { name: actual, color: 'var(--mut)' },
          { name: replayed, color: 'var(--acc)' },
        ]}
        xAxisProps={{ allowDecimals: false }}
        yAxisProps={{ width: 150 }}
        withLegend
        legendProps={{ verticalAlign: 'bottom', height: 30 }}
        barChartProps={{ accessibilityLayer: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  );
}
