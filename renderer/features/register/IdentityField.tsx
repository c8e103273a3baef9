import { TextInput } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { checkIin } from '../../../shared/domain/identity/iin';
import { useT } from '../../app/language';
import { IDENTITY_DIGITS, refuseIdentity } from '../persons/person-fields';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';
import { useSurroundings } from './use-register-form';

/** ИИН or СНИЛС, checked as soon as its last digit stands; an ИИН also tells the birth date and the sex. */
export function IdentityField() {
  const t = useT();
  const say = useFieldError();
  const { profile } = useSurroundings();
  const { control, getValues, setValue, formState } = useFormContext<Fields>();
  const length = IDENTITY_DIGITS[profile];

  function fillFromIin(number: string): void {
    const check = profile === 'KZ' ? checkIin(number) : null;
    if (!check?.ok) return;
    if (getValues('birthDate') === '') setValue('birthDate', check.birthDate);
    if (getValues('sex') === '') setValue('sex', check.sex);
  }

  return (
    <Controller
      control={control}
      name="identityNumber"
      render={({ field: { value, onChange } }) => {
        const wrong = value.length >= length ? refuseIdentity(value, profile) : null;
        const sound = value.length === length && !wrong;
        return (
          <TextInput
            label={t(`register.identity.${profile}`)}
            placeholder={t('register.identity.digits', { count: length })}
            value={value}
            onChange={event => {
              const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, length);
              onChange(digits);
              fillFromIin(digits);
            }}
            error={say(wrong ?? formState.errors.identityNumber?.message)}
            rightSection={
              sound ? (
                <span role="img" className="register-sound" aria-label={t('register.identity.ok')}>
                  ✓
                </span>
              ) : null
            }
            inputMode="numeric"
            autoComplete="off"
          />
        );
      }}
    />
  );
}
