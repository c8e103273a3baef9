import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { DialogFrame } from '../cases/DialogFrame';

interface About {
  readonly name: string;
  readonly address: string;
}

interface HouseholdAboutProps extends About {
  readonly busy: boolean;
  readonly onSave: (about: About) => void;
  readonly onCancel: () => void;
}

/** What a family is called and where it lives. */
export function HouseholdAbout({ name, address, busy, onSave, onCancel }: HouseholdAboutProps) {
  const t = useT();
  const [about, setAbout] = useState<About>({ name, address });
  return (
    <DialogFrame
      submit={t('persons.save')}
      busy={busy}
      error={null}
      onCancel={onCancel}
      onSubmit={() => onSave({ name: about.name.trim(), address: about.address.trim() })}
    >
      <TextInput
        label={t('household.name')}
        value={about.name}
        maxLength={200}
        autoComplete="off"
        autoFocus
        onChange={event => setAbout({ ...about, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('household.address')}
        value={about.address}
        maxLength={500}
        autoComplete="off"
        onChange={event => setAbout({ ...about, address: event.currentTarget.value })}
      />
    </DialogFrame>
  );
}
