import { TextInput } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { useT } from '../../app/language';
import { DateField } from '../../ui';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';
import { useNeeds } from './use-needs';

/** What only paper and files have: sheets, attachments, the sender's own number and date. */
export function LetterFields({ more }: { readonly more: boolean }) {
  const t = useT();
  const say = useFieldError();
  const needs = useNeeds();
  const { control, register, formState } = useFormContext<Fields>();
  const { errors } = formState;
  const stands = (name: 'sheets' | 'attachments' | 'senderNumber' | 'senderDate') =>
    needs[name] === 'shown' || (needs[name] === 'more' && (more || name in errors));
  const names = (['sheets', 'attachments'] as const).filter(stands);
  if (names.length === 0 && !stands('senderNumber')) return null;
  return (
    <div className="register-letter">
      {names.map(name => (
        <TextInput
          key={name}
          {...register(name)}
          label={t(`register.${name}`)}
          error={say(errors[name]?.message)}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
      ))}
      {stands('senderNumber') ? (
        <TextInput
          {...register('senderNumber')}
          label={t('register.senderNumber')}
          error={say(errors.senderNumber?.message)}
          maxLength={60}
          autoComplete="off"
        />
      ) : null}
      {stands('senderDate') ? (
        <Controller
          control={control}
          name="senderDate"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={t('register.senderDate')}
              placeholder={t('register.dateHint')}
              value={value}
              onChange={onChange}
              error={say(errors.senderDate?.message)}
            />
          )}
        />
      ) : null}
    </div>
  );
}
