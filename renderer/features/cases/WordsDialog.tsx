import { useState } from 'react';
import { useT } from '../../app/language';
import type { DialogProps } from './CaseDialogs';
import { DialogFrame } from './DialogFrame';
import type { CaseChange } from './send-change';
import { useDraft } from './use-draft';
import { WordsField } from './WordsField';

type What = 'decline' | 'note' | 'reopen';

const LABELS = {
  decline: 'case.decline.reason',
  note: 'case.note.text',
  reopen: 'case.reopen.reason',
} as const;
const LONGEST = { decline: 2000, note: 20_000, reopen: 2000 } as const;

function changeOf(what: What, words: string): CaseChange {
  return what === 'note' ? { type: 'note', text: words } : { type: what, reason: words };
}

/** A change that needs words: a note, the reason of a refusal, the reason of a reopening. */
export function WordsDialog({
  card,
  busy,
  error,
  onSend,
  onCancel,
  what,
}: DialogProps & { readonly what: What }) {
  const t = useT();
  const draft = useDraft(card.id, what);
  const [tried, setTried] = useState(false);
  const words = draft.text.trim();
  return (
    <DialogFrame
      submit={t(`case.${what}.do`)}
      busy={busy}
      error={error}
      onCancel={onCancel}
      onSubmit={() => {
        setTried(true);
        if (words !== '') onSend(changeOf(what, words), draft.forget);
      }}
    >
      <WordsField
        label={t(LABELS[what])}
        description={what === 'decline' ? t('case.decline.hint') : undefined}
        error={tried && words === '' ? t('case.required') : undefined}
        longest={LONGEST[what]}
        value={draft.text}
        onChange={draft.type}
      />
    </DialogFrame>
  );
}
