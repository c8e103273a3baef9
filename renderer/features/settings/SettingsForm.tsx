import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../app/language';
import { FormError } from './FormError';

interface SettingsFormProps {
  readonly children: ReactNode;
  /** What the last saving was refused with. */
  readonly error: Error | null;
  readonly saving: boolean;
  /** Who may only look sees no button. */
  readonly mayEdit?: boolean;
  readonly onSave: () => void;
}

/** A card of settings: its fields, why they were not saved, the button. */
export function SettingsForm({ children, error, saving, mayEdit = true, onSave }: SettingsFormProps) {
  const t = useT();
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <FormError error={error} />
      {mayEdit ? (
        <div>
          <Button type="submit" loading={saving}>
            {t('settings.save')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
