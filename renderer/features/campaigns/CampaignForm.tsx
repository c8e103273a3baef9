import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { Campaign as CampaignSchema } from '../../../shared/contract/lists';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { FormError } from '../settings/FormError';
import './campaigns.css';

export type Campaign = z.infer<typeof CampaignSchema>;

interface CampaignFormProps {
  /** null: a new one. */
  readonly campaign: Campaign | null;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** Name and days of a campaign, where one is made or changed. */
export function CampaignForm({ campaign, onSaved, onCancel }: CampaignFormProps) {
  const t = useT();
  const { today } = useSession();
  const [nameRu, setNameRu] = useState(campaign?.nameRu ?? '');
  const [nameKk, setNameKk] = useState(campaign?.nameKk ?? '');
  const [from, setFrom] = useState(campaign?.from ?? today);
  const [to, setTo] = useState(campaign?.to ?? today);
  const [first, last] = [parseDate(from), parseDate(to)];
  const backwards = first !== null && last !== null && last < first;
  const whole = nameRu.trim() !== '' && first !== null && last !== null && !backwards;
  const save = useMutation(
    orpc.campaigns.save.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: orpc.campaigns.key() });
        onSaved(id);
      },
    }),
  );
  function submit(): void {
    if (!whole) return;
    save.mutate({
      id: campaign?.id ?? null,
      version: campaign?.version ?? null,
      nameRu: nameRu.trim(),
      nameKk: nameKk.trim() || nameRu.trim(),
      from: first,
      to: last,
    });
  }
  return (
    <fieldset className="campaign-form" aria-label={t('cases.column.campaign')}>
      <TextInput
        label={t('cases.campaign.nameRu')}
        value={nameRu}
        maxLength={200}
        autoFocus
        onChange={event => setNameRu(event.currentTarget.value)}
      />
      <TextInput
        label={t('cases.campaign.nameKk')}
        value={nameKk}
        maxLength={200}
        onChange={event => setNameKk(event.currentTarget.value)}
      />
      <DateField label={t('cases.campaign.from')} value={from} onChange={setFrom} />
      <DateField
        label={t('cases.campaign.to')}
        value={to}
        onChange={setTo}
        error={backwards ? t('cases.campaign.backwards') : undefined}
      />
      <FormError error={save.error} />
      <div className="campaign-do">
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('case.cancel')}
        </Button>
        <Button size="compact-sm" loading={save.isPending} disabled={!whole} onClick={submit}>
          {t(campaign ? 'settings.save' : 'cases.campaign.save')}
        </Button>
      </div>
    </fieldset>
  );
}
