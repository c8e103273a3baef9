import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../app/language';
import { FormError } from './FormError';

interface NumberSettingProps {
  readonly label: string;
  /** Whole numbers between these. */
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSave: (value: number) => void;
}

/** One number of the office with its button. */
export function NumberSetting({ label, min, max, value, disabled, busy, error, onSave }: NumberSettingProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | number>(value);
  const [asked, setAsked] = useState(false);
  const sound = typeof typed === 'number' && Number.isInteger(typed) && typed >= min && typed <= max;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (sound) onSave(typed);
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <NumberInput
        label={label}
        value={typed}
        onChange={setTyped}
        min={min}
        max={max}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        disabled={disabled}
        hideControls
        w={280}
        error={asked && !sound ? t('settings.wrong') : undefined}
      />
      <FormError error={error} />
      {disabled ? null : (
        <div>
          <Button type="submit" loading={busy}>
            {t('settings.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
