import { NativeSelect } from '@mantine/core';
import type { FormColumn, FormTable } from '../../../shared/domain/statistics/forms/form';
import { PERIODS } from '../../../shared/domain/statistics/periods';
import { useT } from '../../app/language';
import { FilterEditor } from './FilterEditor';
import { IndicatorSelect } from './IndicatorSelect';
import { useProblemAt } from './problems';
import { ThreeTitles } from './ThreeTitles';
import { without } from './without';

interface ColumnEditorProps {
  readonly at: string;
  readonly table: FormTable;
  readonly column: FormColumn;
  readonly onChange: (column: FormColumn, field?: string) => void;
}

const SHOWS = ['count', 'share', 'change', 'growth', 'index'] as const;
const NO_TITLE = { ru: '', kk: '', en: '' };

/** One column: what it shows of which period, and what it compares with. */
export function ColumnEditor({ at, table, column, onChange }: ColumnEditorProps) {
  const t = useT();
  const problemAt = useProblemAt();
  const compares = column.show !== 'count' && column.show !== 'share';
  const periods = PERIODS.map(period => ({ value: period, label: t(`form.period.${period}`) }));
  return (
    <div className="item-editor">
      <div className="two-fields">
        <NativeSelect
          label={t('formEditor.column.show')}
          value={column.show}
          error={compares ? undefined : problemAt(at)}
          onChange={event => {
            const show = SHOWS.find(one => one === event.currentTarget.value) ?? 'count';
            const next = { ...column, show };
            onChange(show === 'count' || show === 'share' ? without(next, 'against') : next);
          }}
          data={SHOWS.map(show => ({ value: show, label: t(`form.show.${show}`) }))}
        />
        <NativeSelect
          label={t('formEditor.column.period')}
          value={column.period}
          onChange={event => {
            const period = PERIODS.find(one => one === event.currentTarget.value);
            if (period) onChange({ ...column, period });
          }}
          data={periods}
        />
        {compares ? (
          <NativeSelect
            label={t('formEditor.column.against')}
            value={column.against ?? ''}
            error={problemAt(at)}
            onChange={event => {
              const against = PERIODS.find(one => one === event.currentTarget.value);
              if (against) onChange({ ...column, against });
            }}
            data={[{ value: '', label: t('formEditor.choose') }, ...periods]}
          />
        ) : null}
      </div>
      <IndicatorSelect
        inherited={t('formEditor.asRow')}
        value={column.indicator}
        onChange={indicator => onChange(indicator ? { ...column, indicator } : without(column, 'indicator'))}
      />
      <FilterEditor
        at={at}
        indicator={column.indicator ?? table.indicator}
        value={column.filter}
        onChange={filter => onChange(filter ? { ...column, filter } : without(column, 'filter'))}
      />
      <ThreeTitles
        label={t('formEditor.column.title')}
        at={`${at}/title`}
        value={column.title ?? NO_TITLE}
        onChange={(title, field) =>
          onChange(
            Object.values(title).some(Boolean) ? { ...column, title } : without(column, 'title'),
            field,
          )
        }
      />
    </div>
  );
}
