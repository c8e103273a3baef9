import { api } from '../../api/client';
import { errorCode } from '../../api/errors';
import { hasWords, writeDraft } from './draft-content';
import type { Fields } from './fields';

/** Where a draft stands in the base; null: it is not there yet. */
export interface Place {
  readonly id: string;
  readonly version: number;
}
export interface Kept {
  readonly fields: Fields;
  readonly place: Place | null;
}

/** Typing is written at the latest this long after a key, milliseconds. */
const SOON_MS = 350;

/** What is on each user's screen, so that a lock or a change of screen loses not even the last key. */
const onScreen = new Map<string, Kept>();

export function onScreenOf(userId: string): Kept | undefined {
  return onScreen.get(userId);
}

/**
 * Writes one user's form into the base while it is typed: one write at a time, the newest words last. A draft that
 * another window changed meanwhile is left as it is, and these words become a draft of their own.
 */
export function createDraftKeeper(
  userId: string,
  tell: (savedAt: string | null, draftId: string | null) => void,
  tellWaiting: (waiting: boolean) => void,
) {
  let place: Place | null = onScreen.get(userId)?.place ?? null;
  let waiting: Fields | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let round = 0;

  async function write(): Promise<void> {
    const fields = waiting;
    const mine = round;
    waiting = null;
    if (!fields || (place === null && !hasWords(fields))) return;
    try {
      const content = writeDraft(fields);
      const saved = await send(content).catch(error => {
        if (!['STALE', 'NOT_FOUND'].includes(errorCode(error))) throw error;
        place = null;
        return send(content);
      });
      if (mine !== round) return;
      place = { id: saved.id, version: saved.version };
      onScreen.set(userId, { fields: onScreen.get(userId)?.fields ?? fields, place });
      tell(saved.savedAt, saved.id);
      if (waiting === null) tellWaiting(false);
    } catch {
      // Locked or out of reach: the words wait on the screen and go with the next key.
      if (mine === round) waiting ??= fields;
      tell(null, null);
    }
  }
  const send = (content: string) =>
    api.drafts.save({ id: place?.id ?? null, expectedVersion: place?.version ?? null, content });

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  return {
    /** Remembers what stands in the form now. */
    keep(fields: Fields): void {
      onScreen.set(userId, { fields, place });
      waiting = fields;
      tellWaiting(true);
      timer ??= setTimeout(() => void flush(), SOON_MS);
    },
    /** Writes at once what still waits; answers where the draft is. */
    async settle(): Promise<Place | null> {
      await flush();
      return place;
    },
    /** Goes over to another draft, or to an empty form; what waits must be settled before. */
    turnTo(next: Kept | null): void {
      clearTimeout(timer);
      timer = undefined;
      round += 1;
      waiting = null;
      place = next?.place ?? null;
      if (next) onScreen.set(userId, next);
      else onScreen.delete(userId);
    },
    stop: flush,
  };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
