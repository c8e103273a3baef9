import { useState } from 'react';
import type { PartStep } from '../../../shared/domain/parts/part-actions';
import { useT } from '../../app/language';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import type { Part } from './PartsBlock';
import { usePartChanges } from './use-part-changes';

interface PartStepDialogProps {
  readonly card: Card;
  readonly part: Part;
  readonly step: PartStep;
  readonly onClose: () => void;
}

/** Ends a part with words: what was done, or why it is given back or taken away. */
export function PartStepDialog({ card, part, step, onClose }: PartStepDialogProps) {
  const t = useT();
  const changes = usePartChanges(card);
  const draft = useDraft(card.id, `part ${part.id} ${step}`);
  const [tried, setTried] = useState(false);
  const words = draft.text.trim();
  return (
    <ActionDialog
      title={`${part.executorName}: ${t(`code.partRole.${part.role}`)}`}
      submit={t('parts.save')}
      busy={changes.step.isPending}
      error={changes.step.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (words === '') return;
        changes.step.mutate(
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
