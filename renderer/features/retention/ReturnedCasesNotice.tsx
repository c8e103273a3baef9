import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert } from '../../ui';

const ACTS = '/settings?tab=retention';

/** Destroyed cases that a restored base holds again: an act of them is drawn up and carried out once more. */
export function ReturnedCasesNotice() {
  const t = useT();
  const sayError = useErrorText();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const { data = [] } = useQuery({
    ...orpc.retention.returned.queryOptions(),
    enabled: may(actor, 'retention.prepare'),
  });
  const prepare = useMutation(
    orpc.retention.prepareAct.mutationOptions({
      onSuccess: () => navigate(ACTS),
      onSettled: () => queries.invalidateQueries({ queryKey: orpc.retention.key() }),
    }),
  );
  if (data.length === 0) return null;
  const free = data.filter(({ inAct }) => !inAct).map(({ id }) => id);
  return (
    <ErrorAlert
      action={
        free.length > 0 ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={prepare.isPending}
            onClick={() => prepare.mutate({ caseIds: free })}
          >
            {t('retention.returned.prepare')}
          </Button>
        ) : (
          <Link href={ACTS}>{t('retention.returned.go')}</Link>
        )
      }
    >
      {t('retention.returned', { count: data.length })}{' '}
      {data.map(({ number, act }) => `${number} (${act})`).join(', ')}
      {prepare.error ? <div role="alert">{sayError(prepare.error)}</div> : null}
    </ErrorAlert>
  );
}
