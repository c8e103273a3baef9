import { useT } from '../../app/language';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
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
  const { note, undo } = useForwardChanges(card);
  const day = {
    label: t('forward.day'),
    wrong: t('forward.day.wrong'),
    earliest: step === 'replied' ? forward.forwardedOn : card.receivedOn,
  };
  return (
    <StepDialog
      title={forward.body}
      caseId={card.id}
      draft={`forward ${forward.id} ${step}`}
      day={step === 'undo' ? undefined : day}
      words={step === 'told' ? undefined : { label: t(step === 'undo' ? 'forward.reason' : 'forward.reply') }}
      busy={note.isPending || undo.isPending}
      error={note.error ?? undo.error}
      onSave={({ on, words }, onSuccess) =>
        step === 'undo'
          ? undo.mutate({ forwardId: forward.id, reason: words }, { onSuccess })
          : note.mutate({ forwardId: forward.id, what: step, on, words }, { onSuccess })
      }
      onClose={onClose}
    />
  );
}
