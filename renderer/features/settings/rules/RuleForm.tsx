import { zodResolver } from '@hookform/resolvers/zod';
import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { DEPUTY_LEVELS, EXECUTOR_KINDS, KINDS } from '../../../../shared/domain/codes';
import { useT } from '../../../app/language';
import { Chips } from '../../../ui';
import { TerritoryPicker } from '../../reference/TerritoryPicker';
import { TopicPicker } from '../../reference/TopicPicker';
import type { Executor } from '../staff/executor';
import type { DraftRule } from './draft-rules';
import { fieldsOf, RuleFields, type RuleFieldValues, ruleOf, TARGETS } from './rule-fields';

interface RuleFormProps {
  readonly rule: DraftRule | null;
  readonly executors: readonly Executor[];
  readonly onDone: (rule: DraftRule) => void;
}

const nullable = { setValueAs: (value: string | null) => (value === '' ? null : value) };

/** One rule: conditions, and where it sends. It joins the draft; the table is saved as a whole. */
export function RuleForm({ rule, executors, onDone }: RuleFormProps) {
  const t = useT();
  const newKey = useId();
  const { register, control, handleSubmit, watch, formState } = useForm<RuleFieldValues>({
    resolver: zodResolver(RuleFields),
    defaultValues: fieldsOf(rule),
  });
  const target = watch('target');
  const people = executors.map(({ id, name }) => ({ value: id, label: name }));
  const { errors } = formState;
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={handleSubmit(fields => onDone(ruleOf(fields, rule, newKey)))}
    >
      <Controller
        control={control}
        name="topic"
        render={({ field }) => (
          <TopicPicker
            label={t('rules.form.topic')}
            value={field.value ? pick(field.value) : null}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="territory"
        render={({ field }) => (
          <TerritoryPicker
            label={t('rules.form.territory')}
            value={field.value ? pick(field.value) : null}
            onChange={field.onChange}
          />
        )}
      />
      <NativeSelect
        label={t('rules.form.kind')}
        data={[
          { value: '', label: t('rules.form.anyKind') },
          ...KINDS.map(kind => ({ value: kind, label: t(`code.kind.${kind}`) })),
        ]}
        {...register('kind', nullable)}
      />
      <Controller
        control={control}
        name="target"
        render={({ field }) => (
          <div>
            <h3>{t('rules.form.target')}</h3>
            <Chips
              label={t('rules.form.target')}
              value={field.value}
              onChange={field.onChange}
              options={TARGETS.map(one => ({ value: one, label: t(`rules.form.target.${one}`) }))}
            />
          </div>
        )}
      />
      {target === 'kind' ? (
        <div className="two-fields">
          <NativeSelect
            label={t('rules.form.executorKind')}
            data={EXECUTOR_KINDS.map(kind => ({ value: kind, label: t(`code.executorKind.${kind}`) }))}
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
          data={[{ value: '', label: '—' }, ...people]}
          {...register('person')}
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
      <TextInput label={t('rules.form.name')} maxLength={200} autoComplete="off" {...register('title')} />
      <div>
        <Button type="submit">{t('rules.form.done')}</Button>
      </div>
    </form>
  );
}

type PickedField = NonNullable<RuleFieldValues['topic']>;

/** A chosen row as the picker takes it: a classifier is either there or not at all. */
function pick({ classifier, code, name }: PickedField) {
  return classifier === undefined ? { code, name } : { classifier, code, name };
}
