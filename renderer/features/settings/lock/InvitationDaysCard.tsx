import { useMutation, useQuery } from '@tanstack/react-query';
import { INVITATION_DAYS } from '../../../../shared/domain/sign-in/invitation-code';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import { NumberSetting } from '../NumberSetting';

/** For how many days a code of an invitation is good. */
export function InvitationDaysCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.invitations.settings.queryOptions());
  const save = useMutation(
    orpc.invitations.setDays.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await queryClient.invalidateQueries({ queryKey: orpc.invitations.key() });
      },
    }),
  );
  return (
    <Card title={t('invite.days.title')}>
      <FormError error={error} />
      {data ? (
        <NumberSetting
          label={t('invite.days')}
          text={t('invite.days.text')}
          min={INVITATION_DAYS.least}
          max={INVITATION_DAYS.most}
          value={data.days}
          mayEdit
          saving={save.isPending}
          error={save.error}
          onSave={days => save.mutate({ days })}
        />
      ) : null}
    </Card>
  );
}
