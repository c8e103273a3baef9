import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, formatDate } from '../../ui';
import { EraseDialog } from './EraseDialog';

/** Persons that were erased and came back with an older base: the head erases them again. */
export function ReturnedNotice() {
  const t = useT();
  const { actor } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery({
    ...orpc.rights.returned.queryOptions(),
    enabled: may(actor, 'persons.erase'),
  });
  if (!data || data.length === 0) return null;
  return (
    <ErrorAlert
      action={data.map(({ personId, erasedOn }) => (
        <Button key={personId} size="compact-sm" variant="default" onClick={() => setChosen(personId)}>
          {t('rights.returned.erase', { date: formatDate(erasedOn) })}
        </Button>
      ))}
    >
      {t('rights.returned', { count: data.length })}
      {chosen ? <EraseDialog personId={chosen} onClose={() => setChosen(null)} /> : null}
    </ErrorAlert>
  );
}
