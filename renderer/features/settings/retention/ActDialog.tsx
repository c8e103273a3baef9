import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { showNotice } from '../../../ui/show-notice';
import { ActionDialog } from '../../cases/ActionDialog';
import { ReasonField } from '../../cases/ReasonField';
import type { Act } from './ActsCard';

export type ActStep = 'confirm' | 'withdraw' | 'carryOut';

interface ActDialogProps {
  readonly act: Act;
  readonly step: ActStep;
  readonly onClose: () => void;
}

/** Signing, withdrawing or carrying out one act, after a word of what it means. */
export function ActDialog({ act, step, onClose }: ActDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const on = { id: act.id, expectedVersion: act.version };
  const send = useMutation({
    mutationFn: async () => {
      if (step === 'confirm') await api.retention.confirmAct(on);
      else if (step === 'withdraw') await api.retention.withdrawAct({ ...on, reason: reason.trim() });
      else return api.retention.carryOutAct(on);
      return null;
    },
    onSuccess: done => {
      if (done) showNotice(t, { message: t('retention.carriedOut', { ...done }) });
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const missing = step === 'withdraw' && reason.trim() === '';
  return (
    <ActionDialog
      title={t(`retention.${step}.title`, { number: act.number })}
      submit={t(`retention.${step}`)}
      busy={send.isPending}
      error={send.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (!missing) send.mutate();
      }}
    >
      {step === 'withdraw' ? (
        <ReasonField value={reason} onChange={setReason} tried={tried} />
      ) : (
        <p>{t(`retention.${step}.text`)}</p>
      )}
    </ActionDialog>
  );
}
