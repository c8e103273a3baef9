import { api } from '../../api/client';
import { useT } from '../../app/language';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { TakeBackDialog } from '../records/TakeBackDialog';
import { useRecordChange } from '../records/use-record-change';
import type { Forward } from './ForwardBlock';

type Noted = 'told' | 'replied';
export type ForwardStep = Noted | 'undo';

interface ForwardStepDialogProps<Step> {
  readonly card: Card;
  readonly forward: Forward;
  readonly step: Step;
  readonly onClose: () => void;
}

function NoteDialog({ card, forward, step, onClose }: ForwardStepDialogProps<Noted>) {
  const t = useT();
  const note = useRecordChange(card, api.forwards.note);
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
      day={day}
      words={step === 'told' ? undefined : { label: t('forward.reply') }}
      busy={note.isPending}
      error={note.error}
      onSave={(noted, onSuccess) =>
        note.mutate({ forwardId: forward.id, what: step, ...noted }, { onSuccess })
      }
      onClose={onClose}
    />
  );
}

/** Notes that the citizen was told or the body replied, or takes the forwarding back with a reason. */
export function ForwardStepDialog({ step, ...on }: ForwardStepDialogProps<ForwardStep>) {
  const t = useT();
  if (step !== 'undo') return <NoteDialog {...on} step={step} />;
  const { card, forward, onClose } = on;
  return (
    <TakeBackDialog
      card={card}
      title={forward.body}
      draft={`forward ${forward.id} undo`}
      label={t('forward.reason')}
      takeBack={why => api.forwards.undo({ ...why, forwardId: forward.id })}
      onClose={onClose}
    />
  );
}
