import { Button, Select } from '@mantine/core';
import type { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';
import { useName, useT } from '../../../app/language';
import type { Report } from '../report-types';
import { FILTER_PARTS, filterChoices } from './filter-choices';

interface DashboardFiltersProps {
  /** The whole quarter: what there is to choose from. */
  readonly report: Report;
  readonly filter: DashboardFilter;
  readonly onChange: (filter: DashboardFilter) => void;
}

/** What the pictures are narrowed to; each choice takes effect at once. */
export function DashboardFilters({ report, filter, onChange }: DashboardFiltersProps) {
  const t = useT();
  const sayName = useName();
  return (
    <fieldset className="chart-filters plain-set" aria-label={t('cases.filter')}>
      {FILTER_PARTS.map(part => (
        <Select
          key={part}
          size="xs"
          placeholder={t(`dimension.${part}`)}
          aria-label={t(`dimension.${part}`)}
          data={filterChoices(t, sayName, report, part, filter[part])}
          value={filter[part] ?? null}
          onChange={value => onChange({ ...filter, [part]: value ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('cases.filter.remove', { filter: t(`dimension.${part}`) }) }}
          searchable
        />
      ))}
      {FILTER_PARTS.some(part => filter[part] !== undefined) ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
          {t('cases.filter.clear')}
        </Button>
      ) : null}
    </fieldset>
  );
}
