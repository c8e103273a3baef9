import { api } from '../../api/client';
import { useT } from '../../app/language';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { useRecordChange } from '../records/use-record-change';

interface SendBackDialogProps {
  readonly card: Card;
  readonly readingId: string;
  readonly onClose: () => void;
}

/** Sends an answer back to its executor with what is to be mended. */
export function SendBackDialog({ card, readingId, onClose }: SendBackDialogProps) {
  const t = useT();
  const sendBack = useRecordChange(card, api.readings.sendBack);
  return (
    <StepDialog
      title={t('readings.sendBack.title', { number: card.number })}
      caseId={card.id}
      draft={`reading ${readingId}`}
      words={{ label: t('readings.remark') }}
      submit={t('readings.sendBack.do')}
      busy={sendBack.isPending}
      error={sendBack.error}
      onSave={({ words }, onSuccess) => sendBack.mutate({ readingId, remark: words }, { onSuccess })}
      onClose={onClose}
    />
  );
}
