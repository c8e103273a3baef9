import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';

interface WordsFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** As many characters as the core takes. */
  readonly longest?: number;
  readonly autoFocus?: boolean;
}

/** Words of one's own, as many lines as they take. */
export function WordsField({ onChange, longest = 2000, autoFocus = true, ...field }: WordsFieldProps) {
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={14}
      maxLength={longest}
      data-autofocus={autoFocus || undefined}
      onChange={event => onChange(event.currentTarget.value)}
      {...field}
    />
  );
}
