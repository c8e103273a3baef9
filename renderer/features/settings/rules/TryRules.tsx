import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { KINDS, type Kind } from '../../../../shared/domain/codes';
import { api } from '../../../api/client';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { type Territory, TerritoryPicker } from '../../reference/TerritoryPicker';
import { type Topic, TopicPicker } from '../../reference/TopicPicker';
import { sayReason } from '../../routing/say-reason';
import { FormError } from '../FormError';

/** Who would get such an appeal now, and why. */
export function TryRules() {
  const t = useT();
  const [topic, setTopic] = useState<Topic | null>(null);
  const [territory, setTerritory] = useState<Territory | null>(null);
  const [kind, setKind] = useState<Kind>('application');
  const ask = useMutation({
    mutationFn: () =>
      api.routing.preview({
        topic: topic ? { classifier: topic.classifier, code: topic.code } : null,
        territory: territory?.code ?? null,
        kind,
      }),
  });
  const decision = ask.data;
  return (
    <Card title={t('rules.try')}>
      <p className="note">{t('rules.try.hint')}</p>
      <form
        className="try-row"
        onSubmit={event => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <TopicPicker label={t('rules.try.topic')} value={topic} onChange={setTopic} />
        <TerritoryPicker label={t('rules.try.territory')} value={territory} onChange={setTerritory} />
        <NativeSelect
          label={t('rules.form.kind')}
          value={kind}
          data={KINDS.map(one => ({ value: one, label: t(`code.kind.${one}`) }))}
          onChange={event => setKind(KINDS.find(one => one === event.currentTarget.value) ?? 'application')}
        />
        <Button type="submit" variant="default" loading={ask.isPending}>
          {t('rules.try.do')}
        </Button>
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
