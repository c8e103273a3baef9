import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { ActionDialog } from './ActionDialog';
import type { Card } from './case-types';
import { ReasonField } from './ReasonField';

export type KeepingStep = 'hold' | 'release';

interface KeepingDialogProps {
  readonly card: Card;
  readonly step: KeepingStep;
  readonly onClose: () => void;
}

/** Holding and releasing, each with a reason. */
export function KeepingDialog({ card, step, onClose }: KeepingDialogProps) {
  const t = useT();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const said = words.trim();
  const on = { id: card.id, expectedVersion: card.version };
  const send = useMutation({
    mutationFn: () => api.retention[step]({ ...on, reason: said }),
    onSuccess: onClose,
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <ActionDialog
      title={t(`keeping.${step}.title`, { number: card.number })}
      submit={t(`keeping.${step}`)}
      busy={send.isPending}
      error={send.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (said !== '') send.mutate();
      }}
    >
      <ReasonField value={words} onChange={setWords} tried={tried} />
    </ActionDialog>
  );
}
