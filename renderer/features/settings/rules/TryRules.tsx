import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { KINDS } from '../../../../shared/domain/codes';
import { api } from '../../../api/client';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { sayReason } from '../../routing/say-reason';
import { FormError } from '../FormError';
import { FurtherFields } from './FurtherFields';
import { appealOf, fieldsOf, type RuleFieldValues } from './rule-fields';
import { TopicAndPlace } from './TopicAndPlace';

/** Who would get such an appeal now, and why; asks whatever a rule may ask. */
export function TryRules() {
  const t = useT();
  const form = useForm<RuleFieldValues>({ defaultValues: { ...fieldsOf(null), kind: 'application' } });
  const { register, handleSubmit } = form;
  const ask = useMutation({ mutationFn: (fields: RuleFieldValues) => api.routing.preview(appealOf(fields)) });
  const decision = ask.data;
  return (
    <Card title={t('rules.try')}>
      <p className="note">{t('rules.try.hint')}</p>
      <form onSubmit={handleSubmit(fields => ask.mutate(fields))}>
        <div className="try-row">
          <TopicAndPlace form={form} />
          <NativeSelect
            label={t('rules.form.kind')}
            data={KINDS.map(one => ({ value: one, label: t(`code.kind.${one}`) }))}
            {...register('kind')}
          />
          <Button type="submit" variant="default" loading={ask.isPending}>
            {t('rules.try.do')}
          </Button>
        </div>
        <FurtherFields form={form} ofAppeal />
      </form>
      <div role="status">
        {decision ? (
          <>
            <p>
              <strong>{t('rules.try.result', { name: decision.executorName ?? t('case.headQueue') })}</strong>
            </p>
            <ul className="why" style={{ listStyle: 'none' }}>
              {decision.reasons.map(reason => (
                <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>{sayReason(t, reason)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <FormError error={ask.error} />
    </Card>
  );
}
