import { NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { refreshSession, useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';

const isMinutes = (value: string | number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60;

/** After how many idle minutes the program locks; the head sets it, the others may know it. */
export function IdleLockCard() {
  const t = useT();
  const { office, actor } = useSession();
  const [minutes, setMinutes] = useState<string | number>(office.idleMinutes);
  const [asked, setAsked] = useState(false);
  const mayEdit = may(actor, 'signIns.manage');
  const save = useMutation(
    orpc.office.setIdleLock.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await refreshSession();
      },
    }),
  );

  function submit(): void {
    setAsked(true);
    if (isMinutes(minutes)) save.mutate({ minutes });
  }

  return (
    <Card title={t('lock.title')}>
      <SettingsForm error={save.error} saving={save.isPending} mayEdit={mayEdit} onSave={submit}>
        <p>{t('lock.text')}</p>
        <NumberInput
          label={t('lock.minutes')}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={60}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          disabled={!mayEdit}
          hideControls
          w={280}
          error={asked && !isMinutes(minutes) ? t('settings.wrong') : undefined}
        />
      </SettingsForm>
    </Card>
  );
}
