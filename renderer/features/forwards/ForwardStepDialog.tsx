import { useState } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import type { Forward } from './ForwardBlock';
import { useForwardChanges } from './use-forward-changes';

export type ForwardStep = 'told' | 'replied' | 'undo';

interface ForwardStepDialogProps {
  readonly card: Card;
  readonly forward: Forward;
  readonly step: ForwardStep;
  readonly onClose: () => void;
}

/** Notes that the citizen was told or the body replied, or takes the forwarding back with a reason. */
export function ForwardStepDialog({ card, forward, step, onClose }: ForwardStepDialogProps) {
  const t = useT();
  const { today } = useSession();
  const { note, undo } = useForwardChanges(card);
  const draft = useDraft(card.id, `forward ${forward.id} ${step}`);
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const words = draft.text.trim();
  const earliest = step === 'replied' ? forward.forwardedOn : card.receivedOn;
  const wrongDay = step !== 'undo' && (!parseDate(on) || on < earliest || on > today);
  const missing = step !== 'told' && words === '';
  function submit(): void {
    setTried(true);
    if (wrongDay || missing) return;
    const onSuccess = () => {
      draft.forget();
      onClose();
    };
    if (step === 'undo') undo.mutate({ forwardId: forward.id, reason: words }, { onSuccess });
    else note.mutate({ forwardId: forward.id, what: step, on, words }, { onSuccess });
  }
  return (
    <ActionDialog
      title={forward.body}
      submit={t('parts.save')}
      busy={note.isPending || undo.isPending}
      error={note.error ?? undo.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      {step === 'undo' ? null : (
        <DateField
          label={t('forward.day')}
          error={tried && wrongDay ? t('forward.day.wrong') : undefined}
          value={on}
          onChange={setOn}
        />
      )}
      {step === 'told' ? null : (
        <WordsField
          label={t(step === 'undo' ? 'forward.reason' : 'forward.reply')}
          error={tried && missing ? t('case.required') : undefined}
          value={draft.text}
          onChange={draft.type}
        />
      )}
    </ActionDialog>
  );
}
