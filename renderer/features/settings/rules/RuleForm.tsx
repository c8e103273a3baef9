import { zodResolver } from '@hookform/resolvers/zod';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { KINDS } from '../../../../shared/domain/codes';
import { useT } from '../../../app/language';
import { Chips } from '../../../ui';
import type { Executor } from '../staff/executor';
import type { DraftRule } from './draft-rules';
import { FurtherFields, nullable } from './FurtherFields';
import { OptionFields } from './OptionFields';
import { fieldsOf, RuleFields, type RuleFieldValues, ruleOf, TARGETS } from './rule-fields';
import { TargetFields } from './TargetFields';
import { TopicAndPlace } from './TopicAndPlace';

interface RuleFormProps {
  readonly rule: DraftRule | null;
  readonly executors: readonly Executor[];
  readonly onDone: (rule: DraftRule) => void;
}

/** One rule: conditions, and where it sends. It joins the draft; the table is saved as a whole. */
export function RuleForm({ rule, executors, onDone }: RuleFormProps) {
  const t = useT();
  const newKey = useId();
  const form = useForm<RuleFieldValues>({
    resolver: zodResolver(RuleFields),
    defaultValues: fieldsOf(rule),
  });
  const { register, control, handleSubmit } = form;
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={handleSubmit(fields => onDone(ruleOf(fields, rule, newKey)))}
    >
      <TopicAndPlace form={form} />
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
      <TargetFields form={form} executors={executors} />
      <FurtherFields form={form} />
      <OptionFields form={form} executors={executors} />
      <TextInput label={t('rules.form.name')} maxLength={200} autoComplete="off" {...register('title')} />
      <div>
        <Button type="submit">{t('rules.form.done')}</Button>
      </div>
    </form>
  );
}
