import { useState } from 'react';
import type { PartStep } from '../../../shared/domain/parts/part-actions';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useRecordChange } from '../records/use-record-change';
import type { Part } from './PartsBlock';

interface PartStepDialogProps {
  readonly card: Card;
  readonly part: Part;
  readonly step: PartStep;
  readonly onClose: () => void;
}

/** Ends a part with words: what was done, or why it is given back or taken away. */
export function PartStepDialog({ card, part, step, onClose }: PartStepDialogProps) {
  const t = useT();
  const change = useRecordChange(card, api.parts.step);
  const draft = useDraft(card.id, `part ${part.id} ${step}`);
  const [tried, setTried] = useState(false);
  const words = draft.text.trim();
  return (
    <ActionDialog
      title={`${part.executorName}: ${t(`code.partRole.${part.role}`)}`}
      submit={t('parts.save')}
      busy={change.isPending}
      error={change.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (words === '') return;
        change.mutate(
          { partId: part.id, step, words },
          {
            onSuccess: () => {
              draft.forget();
              onClose();
            },
          },
        );
      }}
    >
      <p className="part-words">{part.task}</p>
      <WordsField
        label={step === 'accept' ? t('parts.step.accept') : t(`parts.words.${step}`)}
        error={tried && words === '' ? t('case.required') : undefined}
        longest={4000}
        value={draft.text}
        onChange={draft.type}
      />
    </ActionDialog>
  );
}
