import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { newColumn, newRow, replaced } from '../../../shared/domain/statistics/forms/edit-form';
import type { FormColumn, FormRow, FormTable } from '../../../shared/domain/statistics/forms/form';
import { sayColumn, sayThree } from '../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../app/language';
import { ColumnEditor } from './ColumnEditor';
import { FilterEditor } from './FilterEditor';
import { IndicatorSelect } from './IndicatorSelect';
import { ItemList } from './ItemList';
import { ProblemNote } from './problems';
import { RowEditor } from './RowEditor';
import { ThreeTitles } from './ThreeTitles';
import { without } from './without';

interface TableEditorProps {
  readonly at: string;
  readonly table: FormTable;
  readonly onChange: (table: FormTable, field?: string) => void;
}

const NO_NOTE = { ru: '', kk: '', en: '' };

/** A table: its words and footnote, what it counts, its lines and columns. */
export function TableEditor({ at, table, onChange }: TableEditorProps) {
  const t = useT();
  const [language] = useLanguage();
  const [row, setRow] = useState(0);
  const [column, setColumn] = useState(0);
  const chosenRow = table.rows[row] ?? table.rows[0];
  const chosenColumn = table.columns[column] ?? table.columns[0];
  const rowAt = table.rows[row] ? row : 0;
  const columnAt = table.columns[column] ? column : 0;
  const putRow = (next: FormRow, field?: string) =>
    onChange({ ...table, rows: replaced(table.rows, rowAt, next) }, field);
  const putColumn = (next: FormColumn, field?: string) =>
    onChange({ ...table, columns: replaced(table.columns, columnAt, next) }, field);
  const sayRow = (one: FormRow) =>
    one.kind === 'breakdown'
      ? t('formEditor.row.every', { what: one.by.map(by => t(`dimension.${by}`)).join(', ') })
      : `${one.kind === 'figure' ? one.number : ''} ${sayThree(one.title, language) || t('formEditor.unnamed')}`.trim();
  return (
    <div className="table-editor">
      <ProblemNote at={at} />
      <ThreeTitles
        label={t('formEditor.table.title')}
        at={`${at}/title`}
        value={table.title}
        onChange={(title, field) => onChange({ ...table, title }, field)}
      />
      <IndicatorSelect
        value={table.indicator}
        onChange={indicator => indicator && onChange({ ...table, indicator })}
      />
      <FilterEditor
        at={at}
        indicator={table.indicator}
        value={table.filter}
        onChange={filter => onChange(filter ? { ...table, filter } : without(table, 'filter'))}
      />
      <Checkbox
        label={t('formEditor.table.total')}
        checked={table.total}
        onChange={event => onChange({ ...table, total: event.currentTarget.checked })}
      />
      <ItemList
        label={t('formEditor.rows')}
        at={`${at}/rows`}
        items={table.rows}
        chosen={rowAt}
        onChoose={setRow}
        onChange={rows => onChange({ ...table, rows: [...rows] })}
        make={() => newRow('figure', table.rows)}
        addLabel={t('formEditor.rows.add')}
        say={sayRow}
      >
        {chosenRow ? (
          <RowEditor
            key={chosenRow.id}
            at={`${at}/rows/${rowAt}`}
            table={table}
            row={chosenRow}
            onChange={putRow}
          />
        ) : null}
      </ItemList>
      <ItemList
        label={t('formEditor.columns')}
        at={`${at}/columns`}
        items={table.columns}
        chosen={columnAt}
        onChoose={setColumn}
        onChange={columns => onChange({ ...table, columns: [...columns] })}
        make={() => newColumn(table.columns)}
        addLabel={t('formEditor.columns.add')}
        say={one => sayColumn(t, language, one, {})}
      >
        {chosenColumn ? (
          <ColumnEditor
            key={chosenColumn.id}
            at={`${at}/columns/${columnAt}`}
            table={table}
            column={chosenColumn}
            onChange={putColumn}
          />
        ) : null}
      </ItemList>
      <ThreeTitles
        label={t('formEditor.table.note')}
        at={`${at}/note`}
        value={table.note ?? NO_NOTE}
        onChange={(note, field) =>
          onChange(Object.values(note).some(Boolean) ? { ...table, note } : without(table, 'note'), field)
        }
      />
    </div>
  );
}
