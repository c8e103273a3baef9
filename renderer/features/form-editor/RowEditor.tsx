import { MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { newRow } from '../../../shared/domain/statistics/forms/edit-form';
import type { FormRow, FormTable } from '../../../shared/domain/statistics/forms/form';
import { hasDimension } from '../../../shared/domain/statistics/has-dimension';
import { DIMENSIONS } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';
import { FilterEditor } from './FilterEditor';
import { IndicatorSelect } from './IndicatorSelect';
import { ProblemNote, useProblemAt } from './problems';
import { ThreeTitles } from './ThreeTitles';
import { without } from './without';

interface RowEditorProps {
  readonly at: string;
  readonly table: FormTable;
  readonly row: FormRow;
  readonly onChange: (row: FormRow, field?: string) => void;
}

const KINDS = ['figure', 'breakdown', 'heading'] as const;

/** One line of a table: a heading, a figure, or a line for every value. */
export function RowEditor({ at, table, row, onChange }: RowEditorProps) {
  const t = useT();
  return (
    <div className="item-editor">
      <ProblemNote at={at} />
      <NativeSelect
        label={t('formEditor.row.kind')}
        value={row.kind}
        onChange={event => {
          const kind = KINDS.find(one => one === event.currentTarget.value);
          if (kind) onChange(newRow(kind, table.rows, row));
        }}
        data={KINDS.map(kind => ({ value: kind, label: t(`formEditor.row.${kind}`) }))}
      />
      {row.kind === 'breakdown' ? null : (
        <ThreeTitles
          label={t('formEditor.title.words')}
          at={`${at}/title`}
          value={row.title}
          onChange={(title, field) => onChange({ ...row, title }, field)}
        />
      )}
      {row.kind === 'figure' ? <FigureFields at={at} table={table} row={row} onChange={onChange} /> : null}
      {row.kind === 'breakdown' ? (
        <BreakdownFields at={at} table={table} row={row} onChange={onChange} />
      ) : null}
    </div>
  );
}

type Of<Kind extends FormRow['kind']> = RowEditorProps & { readonly row: Extract<FormRow, { kind: Kind }> };

function FigureFields({ at, table, row, onChange }: Of<'figure'>) {
  const t = useT();
  const problemAt = useProblemAt();
  const own = row.indicator ?? table.indicator;
  return (
    <>
      <div className="two-fields">
        <TextInput
          label={t('form.number')}
          maxLength={12}
          value={row.number}
          error={problemAt(`${at}/number`)}
          onChange={event => onChange({ ...row, number: event.currentTarget.value }, `${at}/number`)}
        />
        <NumberInput
          label={t('formEditor.row.level')}
          min={0}
          max={4}
          clampBehavior="strict"
          allowDecimal={false}
          value={row.level}
          onChange={level => onChange({ ...row, level: Number(level) })}
        />
      </div>
      <IndicatorSelect
        inherited={t('formEditor.asTable')}
        value={row.indicator}
        onChange={indicator => onChange(indicator ? { ...row, indicator } : without(row, 'indicator'))}
      />
      <FilterEditor
        at={at}
        indicator={own}
        value={row.filter}
        onChange={filter => onChange(filter ? { ...row, filter } : without(row, 'filter'))}
      />
    </>
  );
}

function BreakdownFields({ at, table, row, onChange }: Of<'breakdown'>) {
  const t = useT();
  const offered = DIMENSIONS.filter(
    dimension => row.by.includes(dimension) || hasDimension(table.indicator, dimension),
  );
  return (
    <>
      <MultiSelect
        label={t('formEditor.row.by')}
        description={t('formEditor.row.by.note')}
        value={row.by}
        maxValues={3}
        onChange={values => {
          const by = offered.filter(dimension => values.includes(dimension));
          if (by.length > 0) onChange({ ...row, by });
        }}
        data={offered.map(dimension => ({ value: dimension, label: t(`dimension.${dimension}`) }))}
      />
      <div className="two-fields">
        <NativeSelect
          label={t('formEditor.row.order')}
          value={row.order}
          onChange={event =>
            onChange({ ...row, order: event.currentTarget.value === 'size' ? 'size' : 'code' })
          }
          data={(['size', 'code'] as const).map(order => ({
            value: order,
            label: t(`formEditor.row.order.${order}`),
          }))}
        />
        <NumberInput
          label={t('formEditor.row.top')}
          placeholder={t('formEditor.row.top.all')}
          min={1}
          max={200}
          clampBehavior="strict"
          allowDecimal={false}
          value={row.top ?? ''}
          onChange={top => onChange({ ...row, top: top === '' ? null : Number(top) })}
        />
      </div>
      <FilterEditor
        at={at}
        indicator={table.indicator}
        value={row.filter}
        onChange={filter => onChange(filter ? { ...row, filter } : without(row, 'filter'))}
      />
    </>
  );
}
