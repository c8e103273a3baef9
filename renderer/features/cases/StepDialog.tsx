import { type ReactNode, useState } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { ActionDialog } from './ActionDialog';
import { useDraft } from './use-draft';
import { WordsField } from './WordsField';

interface StepDialogProps {
  readonly title: string;
  /** Under what the words typed so far are kept: the case, and the step. */
  readonly caseId: string;
  readonly draft: string;
  /** The day it happened, from `earliest` to today; absent: no day is asked. */
  readonly day?: { readonly label: string; readonly wrong: string; readonly earliest: string } | undefined;
  /** What is said of it; absent: nothing. */
  readonly words?: { readonly label: string; readonly description?: ReactNode } | undefined;
  /** Words of the button that does it, where the usual ones say too little. */
  readonly submit?: string;
  readonly busy: boolean;
  readonly error: Error | null;
  /** `done` forgets what was typed and closes. */
  readonly onSave: (noted: { on: string; words: string }, done: () => void) => void;
  readonly onClose: () => void;
}

/** Notes that something happened to a record of a case: when, and in words what. */
export function StepDialog({
  title,
  caseId,
  day,
  words,
  submit: doIt,
  busy,
  error,
  onSave,
  onClose,
  ...of
}: StepDialogProps) {
  const t = useT();
  const { today } = useSession();
  const draft = useDraft(caseId, of.draft);
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const said = draft.text.trim();
  const wrongDay = day !== undefined && (!parseDate(on) || on < day.earliest || on > today);
  const missing = words !== undefined && said === '';
  function submit(): void {
    setTried(true);
    if (wrongDay || missing) return;
    onSave({ on, words: said }, () => {
      draft.forget();
      onClose();
    });
  }
  return (
    <ActionDialog
      title={title}
      submit={doIt ?? t('parts.save')}
      busy={busy}
      error={error}
      onCancel={onClose}
      onSubmit={submit}
    >
      {day ? (
        <DateField
          label={day.label}
          error={tried && wrongDay ? day.wrong : undefined}
          value={on}
          onChange={setOn}
        />
      ) : null}
      {words ? (
        <WordsField
          label={words.label}
          description={words.description}
          error={tried && missing ? t('case.required') : undefined}
          value={draft.text}
          onChange={draft.type}
        />
      ) : null}
    </ActionDialog>
  );
}
