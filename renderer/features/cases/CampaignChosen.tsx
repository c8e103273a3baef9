import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { CampaignForm } from '../campaigns/CampaignForm';
import type { ChosenDialogProps } from './ChosenDialogs';
import { notReached } from './not-reached';
import { OutcomeReport } from './OutcomeReport';
import { useRunEach } from './use-run-each';

/** Takes the mark off. */
const NONE = 'none';

/** Marks the chosen cases with a campaign, or takes the mark off. */
export function CampaignChosen({ items, chosen, onClose }: ChosenDialogProps) {
  const t = useT();
  const sayName = useName();
  const { actor } = useSession();
  const job = useRunEach();
  const [campaign, setCampaign] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const { data } = useQuery(orpc.campaigns.list.queryOptions());

  async function mark(): Promise<void> {
    if (campaign === null) return;
    const campaignId = campaign === NONE ? null : campaign;
    const outcome = await job.run(items, ({ id, version }) =>
      api.campaigns.mark({ id, expectedVersion: version, campaignId }),
    );
    chosen.keep(notReached(outcome));
  }

  if (job.progress || job.outcome) return <OutcomeReport job={job} undo={null} onClose={onClose} />;
  return (
    <div className="dialog-form">
      <p>{t('cases.chosen.count', { count: items.length })}</p>
      <Select
        label={t('cases.column.campaign')}
        data={[
          ...(data ?? [])
            .filter(({ closedOn }) => closedOn === null)
            .map(({ id, nameRu, nameKk }) => ({ value: id, label: sayName({ ru: nameRu, kk: nameKk }) })),
          { value: NONE, label: t('cases.campaign.none') },
        ]}
        value={campaign}
        onChange={setCampaign}
        searchable
        data-autofocus
        openOnFocus={false}
      />
      {making ? (
        <CampaignForm
          campaign={null}
          onSaved={id => {
            setCampaign(id);
            setMaking(false);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : may(actor, 'campaigns.edit') ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {t('cases.campaign.new')}
        </Button>
      ) : null}
      <div className="buttons">
        <Button variant="default" onClick={onClose}>
          {t('case.cancel')}
        </Button>
        <Button disabled={campaign === null} onClick={() => void mark()}>
          {t('cases.campaign.do')}
        </Button>
      </div>
    </div>
  );
}
