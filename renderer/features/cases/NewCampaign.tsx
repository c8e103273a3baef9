import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, ErrorAlert, parseDate } from '../../ui';

/** Makes a campaign where it is first needed. */
export function NewCampaign({ onMade }: { readonly onMade: (id: string) => void }) {
  const t = useT();
  const errorText = useErrorText();
  const { today } = useSession();
  const [opened, setOpened] = useState(false);
  const [nameRu, setNameRu] = useState('');
  const [nameKk, setNameKk] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const whole = nameRu.trim() !== '' && parseDate(from) !== null && parseDate(to) !== null;
  const save = useMutation({
    mutationFn: () =>
      api.campaigns.save({
        id: null,
        version: null,
        nameRu: nameRu.trim(),
        nameKk: nameKk.trim() || nameRu.trim(),
        from,
        to,
      }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: orpc.campaigns.key() });
      setOpened(false);
      onMade(id);
    },
  });
  if (!opened)
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
        {t('cases.campaign.new')}
      </Button>
    );
  return (
    <div className="filter-fields">
      <TextInput
        label={t('cases.campaign.nameRu')}
        value={nameRu}
        maxLength={200}
        onChange={event => setNameRu(event.currentTarget.value)}
      />
      <TextInput
        label={t('cases.campaign.nameKk')}
        value={nameKk}
        maxLength={200}
        onChange={event => setNameKk(event.currentTarget.value)}
      />
      <DateField label={t('cases.campaign.from')} value={from} onChange={setFrom} />
      <DateField label={t('cases.campaign.to')} value={to} onChange={setTo} />
      {save.error ? <ErrorAlert>{errorText(save.error)}</ErrorAlert> : null}
      <Button size="compact-sm" loading={save.isPending} disabled={!whole} onClick={() => save.mutate()}>
        {t('cases.campaign.save')}
      </Button>
    </div>
  );
}
