import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { AssignDialog } from './AssignDialog';
import { CloseDialog } from './CloseDialog';
import type { Card } from './case-types';
import type { CaseChange } from './send-change';
import type { CaseDesk, Dialog } from './use-case-desk';
import { WordsDialog } from './WordsDialog';

export interface DialogProps {
  readonly card: Card;
  readonly busy: boolean;
  readonly error: Error | null;
  /** Sends the change; `done` runs when it was taken. */
  readonly onSend: (change: CaseChange, done: () => void) => void;
  readonly onCancel: () => void;
}

function DialogBody({ dialog, ...props }: DialogProps & { readonly dialog: Dialog }) {
  if (dialog === 'assign') return <AssignDialog {...props} />;
  if (dialog === 'close') return <CloseDialog {...props} />;
  return <WordsDialog {...props} what={dialog} />;
}

/** The dialog of the desk that is open, if any. */
export function CaseDialogs({ desk }: { readonly desk: CaseDesk }) {
  const t = useT();
  const { card, dialog, changes } = desk;
  if (!card) return null;
  function leave(): void {
    changes.reset();
    desk.close();
  }
  return (
    <Window
      opened={dialog !== null}
      onClose={leave}
      title={dialog ? t(`case.${dialog}.title`, { number: card.number }) : ''}
    >
      {dialog ? (
        <DialogBody
          dialog={dialog}
          card={card}
          busy={changes.isPending}
          error={changes.error}
          onCancel={leave}
          onSend={(change, done) =>
            changes.mutate(
              { card, change },
              {
                onSuccess: () => {
                  done();
                  leave();
                },
              },
            )
          }
        />
      ) : null}
    </Window>
  );
}
