import { NativeSelect, Table, TextInput } from '@mantine/core';
import { useT } from '../../../app/language';

const UNITS = ['working', 'calendar'] as const;

/** A term as it is typed: days are words until they are a number. */
export interface TypedTerm {
  readonly days: string;
  readonly unit: (typeof UNITS)[number];
}

/** Is it a number of days that a term may have, or none at all? */
export const isDays = (days: string): boolean =>
  days === '' || (/^\d{1,2}$/.test(days) && +days >= 1 && +days <= 60);

interface TermCellsProps {
  readonly term: TypedTerm;
  readonly daysLabel: string;
  readonly unitLabel: string;
  readonly disabled: boolean;
  readonly onChange: (to: Partial<TypedTerm>) => void;
}

/** Two cells of a row: how many days, and of which sort. */
export function TermCells({ term, daysLabel, unitLabel, disabled, onChange }: TermCellsProps) {
  const t = useT();
  return (
    <>
      <Table.Td>
        <TextInput
          aria-label={daysLabel}
          inputMode="numeric"
          maxLength={2}
          w={70}
          disabled={disabled}
          error={isDays(term.days) ? undefined : t('rules.form.wrongTerm')}
          value={term.days}
          onChange={event => onChange({ days: event.currentTarget.value.trim() })}
        />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={unitLabel}
          disabled={disabled || term.days === ''}
          value={term.unit}
          data={UNITS.map(one => ({ value: one, label: t(`rules.form.unit.${one}`) }))}
          onChange={event =>
            onChange({ unit: UNITS.find(one => one === event.currentTarget.value) ?? 'working' })
          }
        />
      </Table.Td>
    </>
  );
}
