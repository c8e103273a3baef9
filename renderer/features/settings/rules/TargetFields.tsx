import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { DEPUTY_LEVELS, EXECUTOR_KINDS, type ExecutorKind } from '../../../../shared/domain/codes';
import { useT } from '../../../app/language';
import type { Executor } from '../staff/executor';
import { type FieldsProps, nullable } from './FurtherFields';

interface TargetFieldsProps extends FieldsProps {
  readonly executors: readonly Executor[];
}

/** A partner organisation is a target of its own. */
const KINDS_OF_TARGET = EXECUTOR_KINDS.filter((kind: ExecutorKind) => kind !== 'partner');

/** Whom exactly: what the chosen sort of target asks for. */
export function TargetFields({ form, executors }: TargetFieldsProps) {
  const t = useT();
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  const target = watch('target');
  const listed = (some: readonly Executor[]) => some.map(({ id, name }) => ({ value: id, label: name }));
  const people = listed(executors);
  const partners = executors.filter(({ kind }) => kind === 'partner');
  const chosen = watch('person');
  const persons = listed(executors.filter(({ id, kind }) => kind !== 'partner' || id === chosen));
  return (
    <>
      {target === 'kind' ? (
        <div className="two-fields">
          <NativeSelect
            label={t('rules.form.executorKind')}
            data={KINDS_OF_TARGET.map(kind => ({ value: kind, label: t(`code.executorKind.${kind}`) }))}
            {...register('executorKind')}
          />
          <NativeSelect
            label={t('staff.level')}
            disabled={watch('executorKind') !== 'deputy'}
            data={[
              { value: '', label: t('rules.form.anyKind') },
              ...DEPUTY_LEVELS.map(level => ({ value: level, label: t(`code.level.${level}`) })),
            ]}
            {...register('level', nullable)}
          />
        </div>
      ) : null}
      {target === 'group' ? (
        <TextInput
          label={t('rules.form.group')}
          error={errors.group ? t('rules.form.needGroup') : undefined}
          maxLength={60}
          autoComplete="off"
          {...register('group')}
        />
      ) : null}
      {target === 'person' ? (
        <NativeSelect
          label={t('rules.form.person')}
          error={errors.person ? t('rules.form.needPerson') : undefined}
          data={[{ value: '', label: '—' }, ...persons]}
          {...register('person')}
        />
      ) : null}
      {target === 'partner' ? (
        <NativeSelect
          label={t('rules.form.partner')}
          description={partners.length === 0 ? t('rules.form.noPartners') : undefined}
          data={[{ value: '', label: t('rules.form.anyPartner') }, ...listed(partners)]}
          {...register('partner', nullable)}
        />
      ) : null}
      {target === 'pool' ? (
        <Controller
          control={control}
          name="pool"
          render={({ field }) => (
            <MultiSelect
              label={t('rules.form.pool')}
              error={errors.pool ? t('rules.form.needPerson') : undefined}
              data={people}
              searchable
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
    </>
  );
}
