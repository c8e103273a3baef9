import { Switch } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

/** Must heads of the office have a second factor? */
export function HeadFactorCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.secondFactor.status.queryOptions());
  const save = useMutation(
    orpc.secondFactor.require.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await queryClient.invalidateQueries({ queryKey: orpc.secondFactor.key() });
      },
    }),
  );
  return (
    <Card title={t('factor.heads.title')}>
      <div className="settings-form">
        <p>{t('factor.heads.text')}</p>
        <Switch
          label={t('factor.heads.switch')}
          checked={data?.requiredOfHeads ?? false}
          disabled={!data || save.isPending}
          onChange={event => save.mutate({ ofHeads: event.currentTarget.checked })}
        />
        <FormError error={error ?? save.error} />
      </div>
    </Card>
  );
}
