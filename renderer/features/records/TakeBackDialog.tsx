import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { useRecordChange } from './use-record-change';

interface TakeBackDialogProps {
  readonly card: Card;
  /** What is taken back, as its line calls it. */
  readonly title: string;
  /** Under what the reason typed so far is kept. */
  readonly draft: string;
  readonly label: string;
  readonly takeBack: (why: { id: string; expectedVersion: number; reason: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes a record of a case back, with the reason. */
export function TakeBackDialog({ card, title, draft, label, takeBack, onClose }: TakeBackDialogProps) {
  const change = useRecordChange(card, takeBack);
  return (
    <StepDialog
      title={title}
      caseId={card.id}
      draft={draft}
      words={{ label }}
      busy={change.isPending}
      error={change.error}
      onSave={({ words }, onSuccess) => change.mutate({ reason: words }, { onSuccess })}
      onClose={onClose}
    />
  );
}
