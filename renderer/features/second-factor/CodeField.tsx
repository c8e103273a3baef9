import { TextInput } from '@mantine/core';
import { useT } from '../../app/language';

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
  readonly description?: string;
  readonly autoFocus?: boolean;
}

/** A code of the telephone, or a recovery code. */
export function CodeField({ value, onChange, error, description, autoFocus = false }: CodeFieldProps) {
  const t = useT();
  return (
    <TextInput
      label={t('factor.code')}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={error}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={40}
      autoFocus={autoFocus}
    />
  );
}
