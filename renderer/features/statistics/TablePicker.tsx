import { NativeSelect } from '@mantine/core';
import { KEY_INDICATORS } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';
import { Chips } from '../../ui';
import type { DimensionId, IndicatorId, Table } from './report-types';

interface TablePickerProps {
  readonly tables: readonly Table[];
  readonly chosen: Table;
  readonly onChoose: (indicator: IndicatorId, dimension: DimensionId) => void;
}

/** Which table is shown: what is counted, and by what it is broken down. */
export function TablePicker({ tables, chosen, onChoose }: TablePickerProps) {
  const t = useT();
  const indicators = KEY_INDICATORS.filter(indicator => tables.some(table => table.indicator === indicator));
  const dimensions = tables
    .filter(table => table.indicator === chosen.indicator)
    .map(table => table.dimension);
  return (
    <div className="table-picker">
      <NativeSelect
        size="xs"
        aria-label={t('quarter.print.indicator')}
        value={chosen.indicator}
        data={indicators.map(indicator => ({ value: indicator, label: t(`indicator.${indicator}`) }))}
        onChange={event => {
          const next = indicators.find(indicator => indicator === event.currentTarget.value);
          if (next) onChoose(next, chosen.dimension);
        }}
      />
      <Chips
        label={t('quarter.tables')}
        value={chosen.dimension}
        onChange={dimension => onChoose(chosen.indicator, dimension)}
        options={dimensions.map(dimension => ({ value: dimension, label: t(`dimension.${dimension}`) }))}
      />
    </div>
  );
}
