import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { PersonLine } from './PersonLine';
import type { PersonItem } from './person-types';
import './persons.css';

export interface KnownPersonFieldProps {
  /** What is typed: a surname, or digits of a phone. */
  readonly value: string;
  readonly onType: (text: string) => void;
  /** A known person was taken from the list; `api.persons.get` answers the whole record. */
  readonly onChoose: (person: PersonItem) => void;
  /** Escape: somebody new. */
  readonly onNew?: () => void;
  readonly label?: ReactNode;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly maxLength?: number;
  readonly name?: string;
  readonly autoFocus?: boolean;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The field a registration begins with: after three letters or digits it shows whom the office knows. */
export function KnownPersonField(props: KnownPersonFieldProps) {
  const { value, onType, onChoose, onNew, label, error, description, maxLength, name, autoFocus } = props;
  const t = useT();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  /** The text for which somebody said «new»: it is not asked again until it changes. */
  const [declined, setDeclined] = useState<string | null>(null);
  const [query] = useDebouncedValue(value.trim(), 150);
  const asked = letters(query) >= 3 && declined !== value.trim();
  const found = useQuery({
    ...orpc.persons.find.queryOptions({ input: { query, limit: 8 } }),
    enabled: asked && combobox.dropdownOpened,
  });
  const people = asked ? (found.data?.items ?? []) : [];

  function choose(id: string): void {
    const person = people.find(one => one.id === id);
    setDeclined(value.trim());
    combobox.closeDropdown();
    if (person) onChoose(person);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={label ?? t('persons.field')}
          error={error}
          description={description}
          maxLength={maxLength ?? 100}
          {...(name === undefined ? {} : { name })}
          autoFocus={autoFocus ?? false}
          role="combobox"
          aria-autocomplete="list"
          autoComplete="off"
          data-first-field
          data-go="applicant"
          aria-invalid={error ? true : undefined}
          value={value}
          onChange={event => {
            onType(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={event => {
            if (event.key !== 'Escape' || !combobox.dropdownOpened) return;
            event.preventDefault();
            setDeclined(value.trim());
            combobox.closeDropdown();
            onNew?.();
          }}
          rightSection={found.isFetching ? <Loader size={14} /> : null}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asked || found.data === undefined}>
        {people.length === 0 ? (
          <Combobox.Empty>{t('persons.none')}</Combobox.Empty>
        ) : (
          <Combobox.Options className="person-options" aria-label={t('persons.options')}>
            {people.map(person => (
              <Combobox.Option value={person.id} key={person.id}>
                <PersonLine person={person} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
