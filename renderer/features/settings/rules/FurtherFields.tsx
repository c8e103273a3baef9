import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import {
  APPEAL_LANGUAGES,
  AUTHORS,
  BENEFITS,
  CHANNELS,
  SOCIAL_POSITIONS,
  SOURCES,
  URGENCIES,
} from '../../../../shared/domain/codes';
import { orpc } from '../../../api/query';
import { useName, useT } from '../../../app/language';
import { countConditions } from './further-fields';
import type { RuleFieldValues } from './rule-fields';

export interface FieldsProps {
  readonly form: UseFormReturn<RuleFieldValues>;
}

interface FurtherFieldsProps extends FieldsProps {
  /** The fields describe one appeal and not a rule: its hour, its words. */
  readonly ofAppeal?: boolean;
}

/** An empty choice asks nothing. */
export const nullable = { setValueAs: (value: string | null) => (value === '' ? null : value) };
export const nullableNumber = {
  setValueAs: (value: string | number | null) => (value === '' || value === null ? null : Number(value)),
};

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

/** Conditions beside topic, territory and kind, folded while none is set. */
export function FurtherFields({
  form: { register, watch, formState },
  ofAppeal = false,
}: FurtherFieldsProps) {
  const t = useT();
  const sayName = useName();
  const { data: campaigns = [] } = useQuery(orpc.campaigns.list.queryOptions());
  const { errors } = formState;
  const count = countConditions(watch());
  const any = { value: '', label: t('rules.form.any') };
  const chosen = watch('campaign');
  const unknown = chosen !== null && !campaigns.some(({ id }) => id === chosen);
  const hours = (to: number) => [
    { value: '', label: '—' },
    ...HOURS.slice(0, to).map(hour => ({ value: String(hour), label: `${hour}:00` })),
  ];
  // Whatever is changed inside, it does not fold under the user's hand.
  const [startsOpen] = useState(count > 0);
  return (
    <details open={startsOpen || Boolean(errors.keyword ?? errors.hoursTo)} className="form-fold">
      <summary>{count > 0 ? t('rules.form.furtherCount', { count }) : t('rules.form.further')}</summary>
      <div className="fold-fields">
        <div className="two-fields">
          <NativeSelect
            label={t('rules.form.language')}
            data={[any, ...APPEAL_LANGUAGES.map(one => ({ value: one, label: t(`code.language.${one}`) }))]}
            {...register('language', nullable)}
          />
          <NativeSelect
            label={t('rules.form.urgency')}
            data={[any, ...URGENCIES.map(one => ({ value: one, label: t(`code.urgency.${one}`) }))]}
            {...register('urgency', nullable)}
          />
          <NativeSelect
            label={t('rules.form.channel')}
            data={[any, ...CHANNELS.map(one => ({ value: one, label: t(`code.channel.${one}`) }))]}
            {...register('channel', nullable)}
          />
          <NativeSelect
            label={t('rules.form.source')}
            data={[any, ...SOURCES.map(one => ({ value: one, label: t(`code.source.${one}`) }))]}
            {...register('source', nullable)}
          />
          <NativeSelect
            label={t('rules.form.author')}
            data={[any, ...AUTHORS.map(one => ({ value: one, label: t(`code.author.${one}`) }))]}
            {...register('author', nullable)}
          />
          <NativeSelect
            label={t('rules.form.socialPosition')}
            data={[
              any,
              ...SOCIAL_POSITIONS.map(one => ({ value: one, label: t(`code.socialPosition.${one}`) })),
            ]}
            {...register('socialPosition', nullable)}
          />
          <NativeSelect
            label={t('rules.form.benefit')}
            data={[any, ...BENEFITS.map(one => ({ value: one, label: t(`code.benefit.${one}`) }))]}
            {...register('benefit', nullable)}
          />
          <NativeSelect
            key={campaigns.length}
            label={t('rules.form.campaign')}
            data={[
              any,
              ...campaigns.map(one => ({
                value: one.id,
                label: sayName({ ru: one.nameRu, kk: one.nameKk }),
              })),
              ...(unknown ? [{ value: chosen, label: t('rules.unknownCampaign') }] : []),
            ]}
            {...register('campaign', nullable)}
          />
          <NativeSelect
            label={t(ofAppeal ? 'rules.try.hour' : 'rules.form.hoursFrom')}
            data={hours(24)}
            {...register('hoursFrom', nullableNumber)}
          />
          {ofAppeal ? null : (
            <NativeSelect
              label={t('rules.form.hoursTo')}
              error={errors.hoursTo ? t('rules.form.wrongHours') : undefined}
              data={hours(25)}
              {...register('hoursTo', nullableNumber)}
            />
          )}
        </div>
        <TextInput
          label={t(ofAppeal ? 'rules.try.words' : 'rules.form.keyword')}
          description={ofAppeal ? undefined : t('rules.form.keywordHint')}
          error={errors.keyword ? t('rules.form.wrongKeyword') : undefined}
          maxLength={ofAppeal ? 2000 : 60}
          autoComplete="off"
          {...register('keyword')}
        />
      </div>
    </details>
  );
}
