import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../app/language';

/** A password with a labelled eye, and a word of warning while Caps Lock is on. */
export function PasswordField({ description, error, ...props }: PasswordInputProps) {
  const t = useT();
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...props}
      error={error}
      // The field's own mark of a wrong value is for the eyes only.
      aria-invalid={error ? true : undefined}
      description={capsLock ? <span role="status">{t('signIn.capsLock')}</span> : description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      visibilityToggleButtonProps={{ 'aria-label': t('setup.show'), tabIndex: 0 }}
      onKeyDown={look}
      onKeyUp={look}
    />
  );
}
