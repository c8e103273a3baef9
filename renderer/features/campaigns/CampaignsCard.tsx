import { Button, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { isUnderWay } from '../../../shared/domain/appeals/campaign';
import { orpc, queryClient } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, formatDate } from '../../ui';
import { FormError } from '../settings/FormError';
import { type Campaign, CampaignForm } from './CampaignForm';

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.campaigns.key() });

/** What a campaign is doing today, in words. */
function useStateWords(): (campaign: Campaign) => string {
  const t = useT();
  const { today } = useSession();
  return campaign => {
    if (campaign.closedOn !== null) return t('campaigns.closed', { date: formatDate(campaign.closedOn) });
    if (isUnderWay(campaign, today)) return t('campaigns.underWay');
    return t(campaign.from > today ? 'campaigns.ahead' : 'campaigns.over');
  };
}

/** The office's campaigns: names, days, state; the head makes, changes, closes and reopens them. */
export function CampaignsCard() {
  const t = useT();
  const sayName = useName();
  const sayState = useStateWords();
  const { actor } = useSession();
  const mayEdit = may(actor, 'campaigns.edit');
  /** The one being changed; `new`: one is being made. */
  const [edited, setEdited] = useState<string | null>(null);
  const { data, error } = useQuery(orpc.campaigns.list.queryOptions());
  const settled = { onSettled: refresh };
  const close = useMutation(orpc.campaigns.close.mutationOptions(settled));
  const reopen = useMutation(orpc.campaigns.reopen.mutationOptions(settled));
  const done = () => setEdited(null);
  const form = (campaign: Campaign | null) => (
    <CampaignForm key={campaign?.id ?? 'new'} campaign={campaign} onSaved={done} onCancel={done} />
  );
  const known = data?.find(({ id }) => id === edited);
  return (
    <Card title={t('campaigns.title')}>
      <p>{t('campaigns.text')}</p>
      {data && data.length > 0 ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('campaigns.name')}</Table.Th>
              <Table.Th>{t('campaigns.days')}</Table.Th>
              <Table.Th>{t('campaigns.state')}</Table.Th>
              {mayEdit ? <Table.Th aria-label={t('campaigns.do')} /> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(campaign => {
              const name = sayName({ ru: campaign.nameRu, kk: campaign.nameKk });
              const at = { id: campaign.id, expectedVersion: campaign.version };
              const shut = campaign.closedOn !== null;
              return (
                <Table.Tr key={campaign.id}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>
                    {formatDate(campaign.from)} – {formatDate(campaign.to)}
                  </Table.Td>
                  <Table.Td>{sayState(campaign)}</Table.Td>
                  {mayEdit ? (
                    <Table.Td>
                      <div className="campaign-do">
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('campaigns.change.of', { name })}
                          onClick={() => setEdited(campaign.id)}
                        >
                          {t('campaigns.change')}
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t(shut ? 'campaigns.reopen.of' : 'campaigns.close.of', { name })}
                          onClick={() => (shut ? reopen : close).mutate(at)}
                        >
                          {t(shut ? 'campaigns.reopen' : 'campaigns.close')}
                        </Button>
                      </div>
                    </Table.Td>
                  ) : null}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      ) : data ? (
        <p className="note">{t('campaigns.none')}</p>
      ) : null}
      <FormError error={error ?? close.error ?? reopen.error} />
      {known ? form(known) : edited === 'new' ? form(null) : null}
      {mayEdit && edited === null ? (
        <Button size="compact-sm" variant="default" mt={10} onClick={() => setEdited('new')}>
          {t('cases.campaign.new')}
        </Button>
      ) : null}
    </Card>
  );
}
