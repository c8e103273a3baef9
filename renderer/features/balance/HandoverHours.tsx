import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';

/** Within how many working hours an offered case is to be accepted before it goes back. */
export function HandoverHours() {
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const { data } = useQuery(orpc.routing.handover.queryOptions());
  const [typed, setTyped] = useState<string | number | null>(null);
  const save = useMutation({
    mutationFn: (hours: number | null) => api.routing.setHandover({ hours }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.routing.handover.key() }),
    onSuccess: () => {
      setTyped(null);
      showNotice(t, { message: t('settings.saved') });
    },
  });
  if (!data) return null;
  const value = typed ?? data.hours ?? '';
  const hours = value === '' ? null : Number(value);
  const wrong = hours !== null && !(Number.isInteger(hours) && hours >= 1 && hours <= 400);
  return (
    <Card title={t('balance.hours')}>
      <form
        className="settings-form"
        onSubmit={event => {
          event.preventDefault();
          if (!wrong) save.mutate(hours);
        }}
      >
        <NumberInput
          label={t('balance.hours.label')}
          description={t('balance.hours.hint')}
          error={wrong ? t('balance.hours.wrong') : undefined}
          disabled={!may(actor, 'rules.edit')}
          allowDecimal={false}
          allowNegative={false}
          value={value}
          onChange={setTyped}
        />
        {save.error ? <ErrorAlert>{errorText(save.error)}</ErrorAlert> : null}
        <div>
          <Button type="submit" variant="default" disabled={typed === null} loading={save.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
