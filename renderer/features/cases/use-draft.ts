import { useState } from 'react';
import { useSession } from '../../app/session';

/** Texts typed and not yet sent, in memory only: they may hold personal data and must not reach the disk in the clear. */
const drafts = new Map<string, string>();

/** A text that survives closing its dialog and leaving the case, for the same user; `forget` after sending. */
export function useDraft(caseId: string, what: string) {
  const { actor } = useSession();
  const key = `${actor.id} ${caseId} ${what}`;
  const [text, setText] = useState(() => drafts.get(key) ?? '');
  return {
    text,
    type: (next: string) => {
      drafts.set(key, next);
      setText(next);
    },
    forget: () => {
      drafts.delete(key);
      setText('');
    },
  };
}
