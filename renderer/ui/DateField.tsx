import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from './format-date';
import { parseDate } from './parse-date';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** ISO date, or what was typed while it is not a date yet, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed as `05.03.2026`, `5.3.2026` or `05032026`, the same in every language of the system. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={typed ?? (parseDate(value) ? formatDate(value) : value)}
      onChange={event => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(parseDate(text) ?? text.trim());
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
