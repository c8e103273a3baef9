import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { BENEFITS, SEXES, SOCIAL_POSITIONS } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { Card, DateField } from '../../ui';
import type { Fields } from './fields';
import { IdentityField } from './IdentityField';
import { useFieldError } from './use-field-error';

function Benefits() {
  const t = useT();
  const { control } = useFormContext<Fields>();
  return (
    <Controller
      control={control}
      name="benefits"
      render={({ field: { value, onChange } }) => (
        <MultiSelect
          label={t('register.benefits')}
          data={BENEFITS.map(code => ({ value: code, label: t(`code.benefit.${code}`) }))}
          value={value}
          onChange={onChange}
          placeholder={value.length === 0 ? t('register.benefits.add') : ''}
          maxValues={10}
          searchable
          hidePickedOptions
        />
      )}
    />
  );
}

/** Who asks. For an anonymous appeal nothing is asked and nothing is kept. */
export function ApplicantCard() {
  const t = useT();
  const say = useFieldError();
  const { control, register, formState } = useFormContext<Fields>();
  const author = useWatch({ control, name: 'author' });
  const { errors } = formState;

  if (author === 'anonymous') {
    return (
      <Card title={t('register.applicant')}>
        <div className="note">{t('register.anonymous')}</div>
      </Card>
    );
  }
  const byOrganisation = author === 'organisation';
  return (
    <Card title={t('register.applicant')} className="register-applicant">
      {byOrganisation || author === 'collective' ? (
        <div className={byOrganisation ? '' : 'register-signatures'}>
          {byOrganisation ? (
            <TextInput
              {...register('organisation')}
              label={t('register.organisation')}
              error={say(errors.organisation?.message)}
              maxLength={300}
              autoComplete="off"
            />
          ) : (
            <TextInput
              {...register('signatures')}
              label={t('register.signatures')}
              error={say(errors.signatures?.message)}
              inputMode="numeric"
              maxLength={7}
              autoComplete="off"
            />
          )}
        </div>
      ) : null}
      <div className="register-names">
        <TextInput
          {...register('surname')}
          label={byOrganisation ? t('register.surnameOfContact') : t('register.surname')}
          error={say(errors.surname?.message)}
          maxLength={100}
          autoComplete="off"
          data-first-field
        />
        <TextInput
          {...register('firstName')}
          label={t('register.firstName')}
          error={say(errors.firstName?.message)}
          maxLength={100}
          autoComplete="off"
        />
        <TextInput
          {...register('patronymic')}
          label={t('register.patronymic')}
          error={say(errors.patronymic?.message)}
          maxLength={100}
          autoComplete="off"
        />
        <TextInput
          {...register('phone')}
          label={t('register.phone')}
          error={say(errors.phone?.message)}
          type="tel"
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <div className="register-person">
        <IdentityField />
        <TextInput
          {...register('address')}
          label={t('register.address')}
          error={say(errors.address?.message)}
          maxLength={500}
          autoComplete="off"
        />
        <Controller
          control={control}
          name="birthDate"
          render={({ field: { value, onChange } }) => (
            <DateField
              label={t('register.birthDate')}
              placeholder={t('register.dateHint')}
              value={value}
              onChange={onChange}
              error={say(errors.birthDate?.message)}
            />
          )}
        />
        <NativeSelect
          {...register('sex')}
          label={t('register.sex')}
          data={[
            { value: '', label: t('register.unset') },
            ...SEXES.map(code => ({ value: code, label: t(`code.sex.${code}`) })),
          ]}
        />
      </div>
      <div className="register-social">
        <NativeSelect
          {...register('socialPosition')}
          label={t('register.socialPosition')}
          data={[
            { value: '', label: t('register.unset') },
            ...SOCIAL_POSITIONS.map(code => ({ value: code, label: t(`code.socialPosition.${code}`) })),
          ]}
        />
        <Benefits />
      </div>
    </Card>
  );
}
