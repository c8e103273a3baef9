import { Button, MultiSelect, NativeSelect, TagsInput } from '@mantine/core';
import { NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import { DIMENSION_VALUES } from '../../../shared/domain/statistics/forms/check-form';
import type { FormFilter } from '../../../shared/domain/statistics/forms/form';
import { hasDimension } from '../../../shared/domain/statistics/has-dimension';
import { DIMENSIONS, type Dimension, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import { codeKey } from '../../../shared/i18n/code-key';
import { useT } from '../../app/language';
import { useProblemAt } from './problems';

interface FilterEditorProps {
  readonly at: string;
  /** What the cells count: only what it can be narrowed by is offered. */
  readonly indicator: IndicatorId;
  readonly value: FormFilter | undefined;
  readonly onChange: (value: FormFilter | undefined) => void;
}

/** Narrows to some values of some dimensions; codes of topics and places are typed. */
export function FilterEditor({ at, indicator, value = {}, onChange }: FilterEditorProps) {
  const t = useT();
  const problem = useProblemAt()(`${at}/filter`);
  const used = Object.keys(value) as Dimension[];
  const free = DIMENSIONS.filter(
    dimension => !used.includes(dimension) && (hasDimension(indicator, dimension) || used.length > 40),
  );
  function put(dimension: Dimension, values: readonly string[] | null): void {
    const { [dimension]: _gone, ...rest } = value;
    const next: FormFilter = values ? { ...rest, [dimension]: [...values] } : rest;
    onChange(Object.keys(next).length > 0 ? next : undefined);
  }
  return (
    <div className="filter-editor">
      {used.map(dimension => (
        <div key={dimension} className="filter-line">
          <Values
            dimension={dimension}
            value={value[dimension] ?? []}
            onChange={values => put(dimension, values)}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('formEditor.filter.remove', { what: t(`dimension.${dimension}`) })}
            onClick={() => put(dimension, null)}
          >
            {t('formEditor.remove')}
          </Button>
        </div>
      ))}
      <NativeSelect
        label={t('formEditor.filter')}
        value=""
        error={problem}
        onChange={event => {
          const dimension = free.find(one => one === event.currentTarget.value);
          if (dimension) put(dimension, [DIMENSION_VALUES[dimension]?.[0] ?? NO_VALUE]);
        }}
        data={[
          { value: '', label: t('formEditor.filter.add') },
          ...free.map(dimension => ({ value: dimension, label: t(`dimension.${dimension}`) })),
        ]}
      />
    </div>
  );
}

interface ValuesProps {
  readonly dimension: Dimension;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

function Values({ dimension, value, onChange }: ValuesProps) {
  const t = useT();
  const label = t(`dimension.${dimension}`);
  const known = DIMENSION_VALUES[dimension];
  // A filter without values would count nothing: the last one stays until another is chosen.
  const keep = (values: readonly string[]) => values.length > 0 && onChange(values);
  if (!known)
    return (
      <TagsInput
        label={label}
        description={t('formEditor.filter.codes')}
        value={[...value]}
        maxTags={300}
        onChange={values => keep(values.map(one => one.slice(0, 60)))}
      />
    );
  const say = (code: string) => {
    const key = codeKey(dimension, code);
    return key ? t(key) : t('formEditor.none');
  };
  return (
    <MultiSelect
      label={label}
      value={[...value]}
      onChange={keep}
      data={[...new Set([...known, NO_VALUE])].map(code => ({ value: code, label: say(code) }))}
    />
  );
}
