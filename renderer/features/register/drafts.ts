import type { Fields } from './fields';

/**
 * What each user has typed and not registered yet. In memory only: it is a citizen's data, and nothing of it
 * may lie unsealed on the disk. It survives a change of screen, a refusal, a crash of the screen and a lock.
 */
const drafts = new Map<string, Fields>();

export function draftOf(userId: string): Fields | undefined {
  return drafts.get(userId);
}

export function keepDraft(userId: string, fields: Fields): void {
  drafts.set(userId, fields);
}

export function dropDraft(userId: string): void {
  drafts.delete(userId);
}
