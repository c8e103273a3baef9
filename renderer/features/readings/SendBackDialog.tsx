import { useState } from 'react';
import { useT } from '../../app/language';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useReadingChanges } from './use-reading-changes';

interface SendBackDialogProps {
  readonly card: Card;
  readonly readingId: string;
  readonly onClose: () => void;
}

/** Sends an answer back to its executor with what is to be mended. */
export function SendBackDialog({ card, readingId, onClose }: SendBackDialogProps) {
  const t = useT();
  const { sendBack } = useReadingChanges(card);
  const draft = useDraft(card.id, `reading ${readingId}`);
  const [tried, setTried] = useState(false);
  const remark = draft.text.trim();
  function submit(): void {
    setTried(true);
    if (remark === '') return;
    const onSuccess = () => {
      draft.forget();
      onClose();
    };
    sendBack.mutate({ readingId, remark }, { onSuccess });
  }
  return (
    <ActionDialog
      title={t('readings.sendBack.title', { number: card.number })}
      submit={t('readings.sendBack.do')}
      busy={sendBack.isPending}
      error={sendBack.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <WordsField
        label={t('readings.remark')}
        error={tried && remark === '' ? t('case.required') : undefined}
        longest={4000}
        value={draft.text}
        onChange={draft.type}
      />
    </ActionDialog>
  );
}
