import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { may } from '../../../shared/domain/access/access';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { FormError } from '../settings/FormError';

/** The line that offices paste so that only this centre opens what they send. */
export function CentreKey() {
  const t = useT();
  const { actor } = useSession();
  const show = useMutation(orpc.centre.recipient.mutationOptions());
  if (!may(actor, 'centre.key')) return null;
  return (
    <>
      <FormError error={show.error} />
      {show.data ? (
        <p>
          {t('centre.key')}: <code className="fingerprint">{show.data.recipient}</code>
        </p>
      ) : (
        <Button variant="default" loading={show.isPending} onClick={() => show.mutate(undefined)}>
          {t('centre.key.show')}
        </Button>
      )}
    </>
  );
}
