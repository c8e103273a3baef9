import { NativeSelect } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { APPEAL_LANGUAGES, REPEATS, URGENCIES } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { DateField } from '../../ui';
import { useFieldError } from '../persons/use-field-error';
import { CampaignField } from './CampaignField';
import { FoldCard, Typed } from './Folds';
import type { Fields } from './fields';
import { ReservedNumber } from './ReservedNumber';

/** What is usually as it is: day of arrival, first or repeated, urgency, language. */
export function DetailsCard() {
  const t = useT();
  const say = useFieldError();
  const { control, register, formState } = useFormContext<Fields>();
  return (
    <FoldCard
      section="details"
      title={t('register.details')}
      summary={<Typed names={['receivedOn']} />}
      className="register-details"
    >
      <Controller
        control={control}
        name="receivedOn"
        render={({ field: { value, onChange } }) => (
          <DateField
            label={t('register.receivedOn')}
            placeholder={t('register.dateHint')}
            value={value}
            onChange={onChange}
            error={say(formState.errors.receivedOn?.message)}
          />
        )}
      />
      <NativeSelect
        {...register('language')}
        label={t('register.language')}
        data={APPEAL_LANGUAGES.map(code => ({ value: code, label: t(`code.language.${code}`) }))}
      />
      <NativeSelect
        {...register('repeat')}
        label={t('register.repeat')}
        data={REPEATS.map(code => ({ value: code, label: t(`code.repeat.${code}`) }))}
      />
      <NativeSelect
        {...register('urgency')}
        label={t('register.urgency')}
        data={URGENCIES.map(code => ({ value: code, label: t(`code.urgency.${code}`) }))}
      />
      <CampaignField />
      <ReservedNumber />
    </FoldCard>
  );
}
