import { useState } from 'react';
import type { DraftRule } from './draft-rules';

/** The table being edited: every edit can be taken back, one by one, until it is saved. */
export interface Draft {
  readonly rules: readonly DraftRule[];
  readonly isEdited: boolean;
  change(next: readonly DraftRule[]): void;
  undo(): void;
  discard(): void;
}

/** A draft over the saved table. */
export function useDraft(saved: readonly DraftRule[]): Draft {
  const [edits, setEdits] = useState<readonly (readonly DraftRule[])[]>([]);
  return {
    rules: edits.at(-1) ?? saved,
    isEdited: edits.length > 0,
    change: next => setEdits([...edits, next]),
    undo: () => setEdits(edits.slice(0, -1)),
    discard: () => setEdits([]),
  };
}
