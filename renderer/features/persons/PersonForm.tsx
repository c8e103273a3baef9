import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  BENEFITS,
  type Benefit,
  SEXES,
  type Sex,
  SOCIAL_POSITIONS,
  type SocialPosition,
} from '../../../shared/domain/codes';
import { flagWithoutReason } from '../../../shared/domain/persons/flags';
import { errorCode } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { DialogFrame } from '../cases/DialogFrame';
import { FlagFields, type TypedFlag } from './FlagFields';
import { type PersonFields, personFieldsOf, toApplicant, wrongInPerson } from './person-fields';
import type { PersonCard } from './person-types';
import { useFieldError } from './use-field-error';

interface Typed extends PersonFields {
  otherNames: string;
  flags: TypedFlag[];
}

/** What was typed and not saved, by user and person, in memory only: leaving the page or a lock loses nothing. */
const unsaved = new Map<string, Typed>();

function typedOf({ applicant, flags }: PersonCard): Typed {
  return {
    ...personFieldsOf(applicant),
    otherNames: (applicant.otherNames ?? []).join('; '),
    flags: flags.map(({ code, reason }) => ({ code, reason })),
  };
}

const LINES = [
  ['surname', 'persons.surname', 100],
  ['firstName', 'persons.firstName', 100],
  ['patronymic', 'persons.patronymic', 100],
  ['phone', 'persons.phones', 200],
  ['email', 'persons.email', 200],
  ['address', 'persons.address', 500],
] as const;

/** A person's record under correction: every field, the flags with their reasons. */
export function PersonForm({ person, onDone }: { readonly person: PersonCard; readonly onDone: () => void }) {
  const t = useT();
  const say = useFieldError();
  const { actor, office, today } = useSession();
  const key = `${actor.id} ${person.id}`;
  const [typed, setTyped] = useState(() => unsaved.get(key) ?? typedOf(person));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // A number that stood there before may be wrong, and the rest must still be mended.
  const checked = typed.identityNumber === person.applicant.identityNumber ? '' : typed.identityNumber;
  const wrong = wrongInPerson({ ...typed, identityNumber: checked }, { profile: office.profile, today });
  const unexplained = flagWithoutReason(typed.flags);
  const save = useMutation(
    orpc.persons.save.mutationOptions({
      onSuccess: () => {
        unsaved.delete(key);
        showNotice(t, { message: t('persons.saved') });
        void queryClient.invalidateQueries({ queryKey: orpc.persons.key() });
        void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() });
        onDone();
      },
      onError: error => {
        // The newer record is shown behind the message; what was typed stays.
        if (errorCode(error) === 'STALE')
          void queryClient.invalidateQueries({ queryKey: orpc.persons.key() });
      },
    }),
  );
  function put(part: Partial<Typed>): void {
    const next = { ...typed, ...part };
    unsaved.set(key, next);
    setTyped(next);
  }
  const errorOf = (name: string) => (tried ? say(wrong[name]) : undefined);
  function send(): void {
    setTried(true);
    if (Object.keys(wrong).length > 0 || unexplained) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const otherNames = typed.otherNames
      .split(';')
      .map(name => name.trim())
      .filter(Boolean);
    save.mutate({
      id: person.id,
      expectedVersion: person.version,
      applicant: { ...toApplicant(typed), ...(otherNames.length > 0 ? { otherNames } : {}) },
      flags: typed.flags.map(({ code, reason }) => ({ code, reason: reason.trim() })),
    });
  }
  return (
    <div ref={form}>
      <DialogFrame
        submit={t('persons.save')}
        busy={save.isPending}
        error={save.error}
        onCancel={() => {
          unsaved.delete(key);
          onDone();
        }}
        onSubmit={send}
      >
        <div className="person-fields">
          {LINES.map(([name, label, longest], index) => (
            <TextInput
              key={name}
              label={t(label)}
              value={typed[name]}
              error={errorOf(name)}
              maxLength={longest}
              autoComplete="off"
              autoFocus={index === 0}
              onChange={event => put({ [name]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            label={t(`register.identity.${office.profile}`)}
            value={typed.identityNumber}
            error={errorOf('identityNumber')}
            inputMode="numeric"
            maxLength={14}
            autoComplete="off"
            onChange={event => put({ identityNumber: event.currentTarget.value.replace(/\D/g, '') })}
          />
          <DateField
            label={t('register.birthDate')}
            placeholder={t('register.dateHint')}
            value={typed.birthDate}
            error={errorOf('birthDate')}
            onChange={birthDate => put({ birthDate })}
          />
          <NativeSelect
            label={t('register.sex')}
            value={typed.sex}
            data={[
              { value: '', label: t('register.unset') },
              ...SEXES.map(code => ({ value: code, label: t(`code.sex.${code}`) })),
            ]}
            onChange={event => put({ sex: event.currentTarget.value as Sex | '' })}
          />
          <NativeSelect
            label={t('register.socialPosition')}
            value={typed.socialPosition}
            data={[
              { value: '', label: t('register.unset') },
              ...SOCIAL_POSITIONS.map(code => ({ value: code, label: t(`code.socialPosition.${code}`) })),
            ]}
            onChange={event => put({ socialPosition: event.currentTarget.value as SocialPosition | '' })}
          />
          <MultiSelect
            label={t('register.benefits')}
            data={BENEFITS.map(code => ({ value: code, label: t(`code.benefit.${code}`) }))}
            value={typed.benefits}
            maxValues={10}
            searchable
            hidePickedOptions
            onChange={benefits => put({ benefits: benefits as Benefit[] })}
          />
          <TextInput
            label={t('register.organisation')}
            value={typed.organisation}
            maxLength={300}
            autoComplete="off"
            onChange={event => put({ organisation: event.currentTarget.value })}
          />
          <TextInput
            label={t('persons.otherNames')}
            description={t('persons.otherNames.help')}
            value={typed.otherNames}
            maxLength={1000}
            autoComplete="off"
            onChange={event => put({ otherNames: event.currentTarget.value })}
          />
        </div>
        <FlagFields
          flags={typed.flags}
          unexplained={tried ? unexplained : null}
          onChange={flags => put({ flags })}
        />
      </DialogFrame>
    </div>
  );
}
