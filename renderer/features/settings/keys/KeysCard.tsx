import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { formatDay } from '../../../../shared/i18n/format-day';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, ErrorAlert } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

const LOOK_AGAIN_MS = 1_000;

/** Which office key is in force, who changes it, and how far sealing anew has come. */
export function KeysCard() {
  const t = useT();
  const { actor } = useSession();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const status = useQuery(
    orpc.keys.status.queryOptions({
      refetchInterval: query => (query.state.data?.change ? LOOK_AGAIN_MS : false),
    }),
  );
  const change = useMutation(
    orpc.keys.change.mutationOptions({
      onSuccess: () => {
        setAsked(false);
        showNotice(t, { message: t('keys.changed') });
      },
      onSettled: () => queries.invalidateQueries({ queryKey: orpc.keys.key() }),
    }),
  );
  const now = status.data;
  return (
    <Card title={t('keys.title')}>
      <div className="settings-form">
        <p>{t('keys.text')}</p>
        {now ? (
          <p>
            {t('keys.state', { version: now.version, since: formatDay(now.since.slice(0, 10)) })}{' '}
            {t('keys.holders', { count: now.holders })}
          </p>
        ) : null}
        {now?.change ? <Resealing change={now.change} /> : null}
        {asked ? <p>{t('keys.ask')}</p> : null}
        {may(actor, 'keys.change') ? (
          <div className="settings-bar">
            {asked ? (
              <>
                <Button loading={change.isPending} onClick={() => change.mutate({})}>
                  {t('keys.do')}
                </Button>
                <Button variant="default" onClick={() => setAsked(false)}>
                  {t('keys.leave')}
                </Button>
              </>
            ) : (
              <Button variant="default" onClick={() => setAsked(true)}>
                {t('keys.change')}
              </Button>
            )}
          </div>
        ) : null}
        <FormError error={change.error ?? status.error} />
      </div>
    </Card>
  );
}

function Resealing({
  change: { total, done, damaged },
}: {
  readonly change: { total: number; done: number; damaged: number };
}) {
  const t = useT();
  return (
    <div role="status">
      <p>{t('keys.progress', { done, total })}</p>
      <Progress value={total === 0 ? 100 : (done / total) * 100} aria-label={t('keys.title')} />
      {damaged > 0 ? (
        <ErrorAlert title={t('keys.damaged', { count: damaged })}>{t('keys.damaged.text')}</ErrorAlert>
      ) : null}
    </div>
  );
}
