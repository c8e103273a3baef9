import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { SaveExecutor } from '../../../../shared/contract/office';
import { DEPUTY_LEVELS, EXECUTOR_KINDS } from '../../../../shared/domain/codes';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import type { Executor } from './executor';
import { NO_PROFILE, ProfileFields } from './ProfileFields';

const Fields = SaveExecutor.omit({ id: true, expectedVersion: true });
type FieldValues = z.infer<typeof Fields>;

interface ExecutorFormProps {
  readonly executor: Executor | null;
  readonly onCreated: (id: string) => void;
}

function startValues(executor: Executor | null): FieldValues {
  if (!executor)
    return { name: '', kind: 'deputy', level: null, capacity: 20, active: true, profile: NO_PROFILE };
  const { name, kind, level, capacity, active, profile } = executor;
  return { name, kind, level, capacity, active, profile };
}

/** Who an executor is and how much he or she carries. */
export function ExecutorForm({ executor, onCreated }: ExecutorFormProps) {
  const t = useT();
  const { register, control, handleSubmit, watch, formState } = useForm<FieldValues>({
    resolver: zodResolver(Fields),
    defaultValues: startValues(executor),
  });
  const save = useMutation({
    mutationFn: (fields: FieldValues) =>
      api.staff.saveExecutor({
        ...fields,
        level: fields.kind === 'deputy' ? fields.level : null,
        id: executor?.id ?? null,
        expectedVersion: executor?.version ?? null,
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.staff.key() }),
    onSuccess: ({ id }) => {
      showNotice(t, { message: t('settings.saved') });
      if (!executor) onCreated(id);
    },
  });
  const { errors } = formState;
  return (
    <form className="settings-form" noValidate onSubmit={handleSubmit(fields => save.mutate(fields))}>
      <TextInput
        label={t('staff.name')}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        error={errors.name ? t('settings.required') : undefined}
        {...register('name')}
      />
      <div className="two-fields">
        <NativeSelect
          label={t('staff.kind')}
          data={EXECUTOR_KINDS.map(kind => ({ value: kind, label: t(`code.executorKind.${kind}`) }))}
          {...register('kind')}
        />
        <NativeSelect
          label={t('staff.level')}
          disabled={watch('kind') !== 'deputy'}
          data={[
            { value: '', label: t('staff.noLevel') },
            ...DEPUTY_LEVELS.map(level => ({ value: level, label: t(`code.level.${level}`) })),
          ]}
          {...register('level', { setValueAs: value => (value === '' || value === null ? null : value) })}
        />
      </div>
      <Controller
        control={control}
        name="capacity"
        render={({ field: { onChange, ref, ...field } }) => (
          <NumberInput
            {...field}
            ref={ref}
            label={t('staff.capacity')}
            min={1}
            max={1000}
            allowDecimal={false}
            error={errors.capacity ? t('settings.wrong') : undefined}
            onChange={value => onChange(typeof value === 'number' ? value : Number.NaN)}
          />
        )}
      />
      <Checkbox label={t('staff.active')} {...register('active')} />
      <Controller
        control={control}
        name="profile"
        render={({ field }) => (
          <ProfileFields
            value={field.value ?? NO_PROFILE}
            onChange={field.onChange}
            weeklyError={errors.profile?.weekly ? t('settings.wrong') : undefined}
          />
        )}
      />
      <FormError error={save.error} />
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('settings.save')}
        </Button>
      </div>
    </form>
  );
}
