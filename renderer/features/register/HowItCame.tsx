import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { AUTHORS, CHANNELS, type Channel, KINDS, SOURCES } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { Chips, DateField } from '../../ui';
import { useFieldError } from '../persons/use-field-error';
import { FoldCard } from './Folds';
import type { Fields } from './fields';
import { useNeeds } from './use-needs';

/** The body that passed the appeal on: what stands on its covering letter. */
function PassedOn() {
  const t = useT();
  const say = useFieldError();
  const needs = useNeeds();
  const { control, register, formState } = useFormContext<Fields>();
  if (needs.body === 'hidden') return null;
  const { errors } = formState;
  return (
    <div className="register-body">
      <TextInput
        {...register('body')}
        label={t('register.body')}
        error={say(errors.body?.message)}
        maxLength={200}
        autoComplete="off"
      />
      <TextInput
        {...register('bodyNumber')}
        label={t('register.bodyNumber')}
        error={say(errors.bodyNumber?.message)}
        maxLength={60}
        autoComplete="off"
      />
      <Controller
        control={control}
        name="bodyDate"
        render={({ field: { value, onChange } }) => (
          <DateField
            label={t('register.bodyDate')}
            placeholder={t('register.dateHint')}
            value={value}
            onChange={onChange}
            error={say(errors.bodyDate?.message)}
          />
        )}
      />
      <Checkbox {...register('control')} label={t('register.control')} className="register-check" />
    </div>
  );
}

/** Channel, kind, author and source: choices that decide the number, the term and the rest of the form. */
export function HowItCame({ onChannel }: { readonly onChannel: (channel: Channel) => void }) {
  const t = useT();
  const { control, register } = useFormContext<Fields>();
  const [channel, kind, author] = useWatch({ control, name: ['channel', 'kind', 'author'] });
  return (
    <FoldCard
      section="how"
      title={t('register.how')}
      summary={[t(`code.channel.${channel}`), t(`code.kind.${kind}`), t(`code.author.${author}`)].join(' · ')}
      className="register-how"
    >
      <div data-go="how">
        <Chips
          label={t('register.channel')}
          value={channel}
          onChange={onChannel}
          options={CHANNELS.map(code => ({ value: code, label: t(`code.channel.${code}`) }))}
        />
      </div>
      <Controller
        control={control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <Chips
            label={t('register.kind')}
            value={value}
            onChange={onChange}
            options={KINDS.map(code => ({ value: code, label: t(`code.kind.${code}`) }))}
          />
        )}
      />
      <div className="register-who">
        <div data-go="author">
          <Controller
            control={control}
            name="author"
            render={({ field: { value, onChange } }) => (
              <Chips
                label={t('register.author')}
                value={value}
                onChange={onChange}
                options={AUTHORS.map(code => ({ value: code, label: t(`code.author.${code}`) }))}
              />
            )}
          />
        </div>
        <div className="register-source" data-go="source">
          <span className="note" aria-hidden="true">
            {t('register.source')}
          </span>
          <NativeSelect
            {...register('source')}
            aria-label={t('register.source')}
            data={SOURCES.map(code => ({ value: code, label: t(`code.source.${code}`) }))}
          />
        </div>
      </div>
      <PassedOn />
    </FoldCard>
  );
}
