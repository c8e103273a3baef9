import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { ASKED_FIELDS, type AskedField } from '../../../shared/domain/appeals/registration-fields';
import { BENEFITS, SEXES, SOCIAL_POSITIONS } from '../../../shared/domain/codes';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { DateField } from '../../ui';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';
import { IdentityField } from './IdentityField';
import { useNeeds } from './use-needs';

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

/** Fields that this part knows, in the order they are asked. */
const OWN: readonly AskedField[] = [
  'identityNumber',
  'address',
  'birthDate',
  'sex',
  'email',
  'workplace',
  'document',
  'post',
  'socialPosition',
  'benefits',
];

interface MoreProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What else may be known of a person: folded away, except what the office demands or what is wrong. */
export function MoreOfApplicant({ open, onToggle }: MoreProps) {
  const t = useT();
  const say = useFieldError();
  const needs = useNeeds();
  const id = useId();
  // Left empty, the card says the post that the registrar gave once.
  const own = useQuery({ ...orpc.staff.ownPost.queryOptions(), enabled: open && needs.post !== 'hidden' });
  const { control, register, formState } = useFormContext<Fields>();
  const { errors } = formState;
  const folded = OWN.filter(field => needs[field] === 'more');
  if (ASKED_FIELDS.every(field => !OWN.includes(field) || needs[field] === 'hidden')) return null;
  const isWrong = (field: AskedField) => field in errors;
  const stands = (field: AskedField) =>
    OWN.includes(field) &&
    (needs[field] === 'more'
      ? open || isWrong(field)
      : needs[field] === 'required' && field !== 'address' && field !== 'email');
  const text = (name: 'address' | 'email' | 'workplace' | 'document' | 'post', longest: number): ReactNode =>
    stands(name) ? (
      <TextInput
        {...register(name)}
        label={t(`register.${name}`)}
        error={say(errors[name]?.message)}
        maxLength={longest}
        placeholder={name === 'post' ? (own.data?.post ?? '') : ''}
        autoComplete="off"
      />
    ) : null;
  return (
    <>
      {folded.length > 0 ? (
        <button
          type="button"
          className="register-fold"
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts="Alt+M"
          onClick={onToggle}
        >
          {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          {t('register.more')}
        </button>
      ) : null}
      <div className="register-more" id={id}>
        {stands('identityNumber') ? <IdentityField /> : null}
        {text('address', 500)}
        {stands('birthDate') ? (
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
        ) : null}
        {stands('sex') ? (
          <NativeSelect
            {...register('sex')}
            label={t('register.sex')}
            error={say(errors.sex?.message)}
            data={[
              { value: '', label: t('register.unset') },
              ...SEXES.map(code => ({ value: code, label: t(`code.sex.${code}`) })),
            ]}
          />
        ) : null}
        {text('email', 200)}
        {text('workplace', 200)}
        {text('document', 100)}
        {stands('document') ? (
          <Checkbox
            {...register('writtenTaken')}
            label={t('register.writtenTaken')}
            className="register-check"
          />
        ) : null}
        {text('post', 200)}
        {stands('socialPosition') ? (
          <NativeSelect
            {...register('socialPosition')}
            label={t('register.socialPosition')}
            error={say(errors.socialPosition?.message)}
            data={[
              { value: '', label: t('register.unset') },
              ...SOCIAL_POSITIONS.map(code => ({ value: code, label: t(`code.socialPosition.${code}`) })),
            ]}
          />
        ) : null}
        {stands('benefits') ? <Benefits /> : null}
      </div>
    </>
  );
}
