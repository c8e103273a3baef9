import { TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import type { CreateOffice } from '../../../shared/contract/office';
import { LANGUAGES, type OfficeKind, PROFILES } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { offerFocus } from '../../app/offer-focus';
import { Card, Chips } from '../../ui';
import { type Territory, TerritoryPicker } from '../reference/TerritoryPicker';
import './setup.css';

type Facts = Omit<z.infer<typeof CreateOffice>, 'headName' | 'login' | 'password'>;

/** Law, language, names, code and place of an office or a centre: fields of the form around it. */
export function OfficeFacts({ kind = 'office' }: { readonly kind?: OfficeKind }) {
  const t = useT();
  const { control, register, setValue, watch, formState } = useFormContext<Facts>();
  const [territory, setTerritory] = useState<Territory | null>(null);
  const field = (name: 'code' | 'nameRu' | 'nameKk') => ({
    ...register(name),
    label: t(kind === 'centre' && name === 'code' ? 'setup.centre.code' : `setup.${name}`),
    error: formState.errors[name] ? t(`setup.invalid.${name}`) : undefined,
  });
  const whenShown = useCallback((fields: HTMLElement | null) => {
    offerFocus(fields?.querySelector<HTMLElement>('[name="nameRu"]') ?? null);
  }, []);
  return (
    <Card title={t(`setup.${kind}`)}>
      <div className="setup-columns" ref={whenShown}>
        <div>
          <div className="note">{t('setup.profile')}</div>
          <Controller
            control={control}
            name="profile"
            render={({ field: { value, onChange } }) => (
              <Chips
                label={t('setup.profile')}
                value={value}
                onChange={profile => {
                  onChange(profile);
                  setTerritory(null);
                  setValue('territory', '');
                }}
                options={PROFILES.map(profile => ({
                  value: profile,
                  label: t(`setup.profile.${profile}`),
                }))}
              />
            )}
          />
        </div>
        <div>
          <div className="note">{t('setup.language')}</div>
          <Controller
            control={control}
            name="language"
            render={({ field: { value, onChange } }) => (
              <Chips
                label={t('setup.language')}
                value={value}
                onChange={onChange}
                options={LANGUAGES.map(option => ({ value: option, label: t(`setup.language.${option}`) }))}
              />
            )}
          />
        </div>
        <div className="setup-wide note">{t('setup.profile.note')}</div>
        <TextInput {...field('nameRu')} lang="ru" data-autofocus />
        <TextInput {...field('nameKk')} lang="kk" />
        <TextInput
          {...field('code')}
          placeholder={`${watch('profile')}-${kind === 'centre' ? '00' : '01'}`}
          description={t(kind === 'centre' ? 'setup.centre.code.note' : 'setup.code.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autoComplete="off"
        />
        <TerritoryPicker
          label={t('setup.territory')}
          profile={watch('profile')}
          value={territory}
          error={formState.errors.territory ? t('setup.invalid.territory') : undefined}
          onChange={row => {
            setTerritory(row);
            setValue('territory', row?.code ?? '', { shouldValidate: formState.isSubmitted });
          }}
        />
      </div>
    </Card>
  );
}
