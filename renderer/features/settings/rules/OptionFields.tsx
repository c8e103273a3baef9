import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { DateField } from '../../../ui';
import type { Executor } from '../staff/executor';
import { type FieldsProps, nullable, nullableNumber } from './FurtherFields';
import { hasOptions } from './further-fields';

interface OptionFieldsProps extends FieldsProps {
  readonly executors: readonly Executor[];
}

/** What a rule does beside sending, when it holds and why it is there; folded while nothing is set. */
export function OptionFields({ form, executors }: OptionFieldsProps) {
  const t = useT();
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  const { data: users = [] } = useQuery(orpc.staff.users.queryOptions());
  const wrong = errors.from ?? errors.to ?? errors.termAmount ?? errors.reason;
  // Whatever is changed inside, it does not fold under the user's hand.
  const [startsOpen] = useState(hasOptions(watch()));
  return (
    <details open={startsOpen || Boolean(wrong)} className="form-fold">
      <summary>{t('rules.form.options')}</summary>
      <div className="fold-fields">
        <Checkbox label={t('rules.form.needsApproval')} {...register('needsApproval')} />
        <NativeSelect
          label={t('rules.form.secondReader')}
          description={t('rules.form.secondReader.hint')}
          data={[
            { value: '', label: t('rules.form.nobody') },
            ...executors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...register('secondReader', nullable)}
        />
        <div className="two-fields">
          <TextInput
            label={t('rules.form.term')}
            description={t('rules.form.termHint')}
            error={errors.termAmount ? t('rules.form.wrongTerm') : undefined}
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            {...register('termAmount', nullableNumber)}
          />
          <NativeSelect
            label={t('rules.form.termUnit')}
            description={'\u00a0'}
            data={(['working', 'calendar'] as const).map(unit => ({
              value: unit,
              label: t(`rules.form.unit.${unit}`),
            }))}
            {...register('termUnit')}
          />
          <Controller
            control={control}
            name="from"
            render={({ field }) => (
              <DateField
                label={t('rules.form.from')}
                error={errors.from ? t('rules.form.wrongDate') : undefined}
                value={field.value}
                onChange={field.onChange}
                ref={field.ref}
              />
            )}
          />
          <Controller
            control={control}
            name="to"
            render={({ field }) => (
              <DateField
                label={t('rules.form.to')}
                error={errors.to ? t('rules.form.wrongDates') : undefined}
                value={field.value}
                onChange={field.onChange}
                ref={field.ref}
              />
            )}
          />
        </div>
        <NativeSelect
          key={users.length}
          label={t('rules.form.owner')}
          data={[
            { value: '', label: t('rules.form.nobody') },
            ...users.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...register('owner', nullable)}
        />
        <TextInput
          label={t('rules.form.reason')}
          maxLength={500}
          autoComplete="off"
          {...register('reason')}
        />
      </div>
    </details>
  );
}
