import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { DialogFrame } from '../cases/DialogFrame';
import { KnownPersonField } from './KnownPersonField';
import { PersonLine } from './PersonLine';
import type { PersonItem } from './person-types';

interface NewMemberProps {
  readonly busy: boolean;
  readonly onAdd: (member: { readonly personId: string; readonly kin: string }) => void;
  readonly onCancel: () => void;
}

/** Another member of a family: somebody the office knows, and who they are to it. */
export function NewMember({ busy, onAdd, onCancel }: NewMemberProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [kin, setKin] = useState('');
  const [person, setPerson] = useState<PersonItem | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <DialogFrame
      submit={t('household.add.do')}
      busy={busy}
      error={null}
      onCancel={onCancel}
      onSubmit={() => {
        setTried(true);
        if (person) onAdd({ personId: person.id, kin: kin.trim() });
      }}
    >
      <KnownPersonField
        label={t('persons.field')}
        description={t('household.add.help')}
        error={tried && !person ? t('household.add.choose') : undefined}
        value={typed}
        autoFocus
        onType={text => {
          setTyped(text);
          setPerson(null);
        }}
        onChoose={found => {
          setPerson(found);
          setTyped(found.name);
        }}
      />
      {person ? <PersonLine person={person} /> : null}
      <TextInput
        label={t('household.kin')}
        placeholder={t('household.kin.hint')}
        value={kin}
        maxLength={60}
        autoComplete="off"
        onChange={event => setKin(event.currentTarget.value)}
      />
    </DialogFrame>
  );
}
