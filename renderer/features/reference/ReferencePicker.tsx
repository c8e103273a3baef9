import { CloseButton, Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import type { LocalName } from '../../../shared/domain/codes';
import { useName, useT } from '../../app/language';
import './reference-picker.css';

export interface PickedRow {
  readonly classifier?: string;
  readonly code: string;
  readonly name: LocalName;
  readonly trail?: readonly LocalName[];
}

export interface PickerProps<Row extends PickedRow> {
  readonly value: PickedRow | null;
  readonly onChange: (row: Row | null) => void;
  readonly label: ReactNode;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

interface ReferencePickerProps<Row extends PickedRow> extends PickerProps<Row> {
  readonly placeholder: string;
  readonly rows: readonly Row[];
  readonly loading: boolean;
  /** What a row is, beside its name; its code where nothing is said. */
  readonly sayRow?: (row: Row) => string;
  /** Tells what to look for; null while the list is closed. */
  readonly onLookUp: (query: string | null) => void;
}

/** A field that finds a row of a directory by the words typed; what is not chosen from the list does not count. */
export function ReferencePicker<Row extends PickedRow>(props: ReferencePickerProps<Row>) {
  const {
    rows,
    loading,
    onLookUp,
    sayRow,
    value,
    onChange,
    label,
    error,
    description,
    required,
    autoFocus,
    placeholder,
  } = props;
  const t = useT();
  const sayName = useName();
  /** null: not being edited, the field shows the chosen row. */
  const [typed, setTyped] = useState<string | null>(null);
  const [query] = useDebouncedValue(typed ?? '', 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const wanted = combobox.dropdownOpened ? query.trim() : null;
  useEffect(() => onLookUp(wanted), [onLookUp, wanted]);

  function choose(index: string): void {
    const row = rows[Number(index)];
    if (row) onChange(row);
    setTyped(null);
    combobox.closeDropdown();
  }

  function leave(): void {
    if (typed !== null && typed.trim() === '') onChange(null);
    setTyped(null);
    combobox.closeDropdown();
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          label={label}
          error={error}
          description={description}
          required={required ?? false}
          withAsterisk={false}
          placeholder={placeholder}
          role="combobox"
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus={autoFocus ?? false}
          value={typed ?? (value ? sayName(value.name) : '')}
          onChange={event => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          rightSection={
            loading ? (
              <Loader size={14} />
            ) : value ? (
              <CloseButton
                size="sm"
                tabIndex={-1}
                aria-label={t('ui.pick.clear')}
                onMouseDown={event => event.preventDefault()}
                onClick={() => {
                  setTyped(null);
                  onChange(null);
                }}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={value ? 'all' : 'none'}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className="reference-options" aria-label={t('ui.pick.options')}>
          {rows.map((row, index) => (
            // Two classifiers may share a code, so the row's place is its value.
            <Combobox.Option value={String(index)} key={`${row.classifier ?? ''} ${row.code}`}>
              <div>
                {sayName(row.name)} <span className="note">{sayRow?.(row) ?? row.code}</span>
              </div>
              {row.trail && row.trail.length > 0 ? (
                <div className="note">{row.trail.map(sayName).join(' · ')}</div>
              ) : null}
            </Combobox.Option>
          ))}
          {rows.length === 0 ? (
            <Combobox.Empty>{loading ? t('shell.loading') : t('ui.pick.none')}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
