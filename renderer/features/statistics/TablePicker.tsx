import { NativeSelect } from '@mantine/core';
import { FURTHER_INDICATORS } from '../../../shared/domain/statistics/further-tables';
import { KEY_INDICATORS } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';
import { Chips } from '../../ui';
import type { DimensionId, IndicatorId } from './report-types';

interface Choice {
  readonly indicator: IndicatorId;
  readonly dimension: DimensionId;
}

interface TablePickerProps {
  readonly tables: readonly Choice[];
  /** Null: every indicator, in one table. */
  readonly chosen: Choice | null;
  readonly onChoose: (indicator: IndicatorId, dimension: DimensionId) => void;
  /** Absent where there is no table of every indicator. */
  readonly onChooseFigures?: () => void;
}

const FIGURES = 'figures';
const GROUPS = [
  ['quarter.group.appeals', KEY_INDICATORS],
  ['quarter.group.records', FURTHER_INDICATORS],
] as const;

/** Which table is shown: what is counted, and by what it is broken down. */
export function TablePicker({ tables, chosen, onChoose, onChooseFigures }: TablePickerProps) {
  const t = useT();
  const groups = GROUPS.map(([group, indicators]) => ({
    group: t(group),
    items: indicators
      .filter(indicator => tables.some(table => table.indicator === indicator))
      .map(indicator => ({ value: indicator, label: t(`indicator.${indicator}`) })),
  })).filter(({ items }) => items.length > 0);
  const dimensionsOf = (indicator: IndicatorId) =>
    tables.filter(table => table.indicator === indicator).map(({ dimension }) => dimension);
  return (
    <div className="table-picker">
      <NativeSelect
        size="xs"
        aria-label={t('quarter.print.indicator')}
        value={chosen?.indicator ?? FIGURES}
        data={[...(onChooseFigures ? [{ value: FIGURES, label: t('quarter.figures') }] : []), ...groups]}
        onChange={({ currentTarget: { value } }) => {
          if (value === FIGURES) onChooseFigures?.();
          const next = tables.find(({ indicator }) => indicator === value);
          if (next) onChoose(next.indicator, chosen?.dimension ?? next.dimension);
        }}
      />
      {chosen ? (
        <Chips
          label={t('quarter.tables')}
          value={chosen.dimension}
          onChange={dimension => onChoose(chosen.indicator, dimension)}
          options={dimensionsOf(chosen.indicator).map(dimension => ({
            value: dimension,
            label: t(`dimension.${dimension}`),
          }))}
        />
      ) : null}
    </div>
  );
}
