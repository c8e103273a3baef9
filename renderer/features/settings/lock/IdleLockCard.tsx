import { useMutation } from '@tanstack/react-query';
import { may } from '../../../../shared/domain/access/access';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { refreshSession, useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { NumberSetting } from '../NumberSetting';

/** After how many idle minutes the program locks; the head sets it, the others may know it. */
export function IdleLockCard() {
  const t = useT();
  const { office, actor } = useSession();
  const save = useMutation(
    orpc.office.setIdleLock.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await refreshSession();
      },
    }),
  );
  return (
    <Card title={t('lock.title')}>
      <NumberSetting
        label={t('lock.minutes')}
        text={t('lock.text')}
        min={1}
        max={60}
        value={office.idleMinutes}
        mayEdit={may(actor, 'signIns.manage')}
        saving={save.isPending}
        error={save.error}
        onSave={minutes => save.mutate({ minutes })}
      />
    </Card>
  );
}
