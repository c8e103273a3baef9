import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { refuseRevoking } from '../../../shared/domain/consents/consent-rules';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import { ReasonField } from '../cases/ReasonField';
import type { Consent } from './ConsentBlock';

interface RevokeConsentDialogProps {
  readonly consent: Consent;
  readonly onClose: () => void;
}

/** The applicant takes a consent back: when, and why as they say it. */
export function RevokeConsentDialog({ consent, onClose }: RevokeConsentDialogProps) {
  const t = useT();
  const { today } = useSession();
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const revoke = useMutation(
    orpc.consents.revoke.mutationOptions({
      onSuccess: onClose,
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
  const on = parseDate(day);
  const said = reason.trim();
  const wrongDay =
    on === null ? t('consents.dateWrong') : refuseRevoking(consent, on, today) && t('error.DATE_IMPOSSIBLE');
  return (
    <ActionDialog
      title={t('consents.revoke.title')}
      submit={t('consents.revoke')}
      busy={revoke.isPending}
      error={revoke.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (on === null || wrongDay || said === '') return;
        revoke.mutate({ id: consent.id, expectedVersion: consent.version, on, reason: said });
      }}
    >
      <DateField
        label={t('consents.givenOn')}
        value={day}
        onChange={setDay}
        error={tried ? wrongDay : undefined}
      />
      <ReasonField value={reason} onChange={setReason} tried={tried} />
    </ActionDialog>
  );
}
