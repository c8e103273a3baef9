import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { SettingsForm } from './SettingsForm';

interface NumberSettingProps {
  readonly label: string;
  readonly text: string;
  /** Whole numbers between these. */
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly mayEdit: boolean;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly onSave: (value: number) => void;
}

/** One whole number of the office with its button. */
export function NumberSetting(props: NumberSettingProps) {
  const { label, text, min, max, value, mayEdit, saving, error, onSave } = props;
  const t = useT();
  const [typed, setTyped] = useState<string | number>(value);
  const [asked, setAsked] = useState(false);
  const sound = typeof typed === 'number' && Number.isInteger(typed) && typed >= min && typed <= max;

  function submit(): void {
    setAsked(true);
    if (sound) onSave(typed);
  }

  return (
    <SettingsForm error={error} saving={saving} mayEdit={mayEdit} onSave={submit}>
      <p>{text}</p>
      <NumberInput
        label={label}
        value={typed}
        onChange={setTyped}
        min={min}
        max={max}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        disabled={!mayEdit}
        hideControls
        w={280}
        error={asked && !sound ? t('settings.wrong') : undefined}
      />
    </SettingsForm>
  );
}
