import type { AccessActor } from '../access/access';
import { type ActionRefusal, type CaseState, refuseNote } from '../appeals/case-actions';

/** Days within which a removed attachment can be brought back; then its file goes. */
export const UNDO_DAYS = 7;
/** Days that a file put in for an appeal not yet registered waits for it. */
export const WAITING_DAYS = 7;

const DAY_MS = 24 * 60 * 60_000;

/** The instant, ISO UTC, before which what was left or removed is past its days. */
export function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * DAY_MS).toISOString();
}

/** Putting a file to a case: who may add a note may, at any time, also to a closed case; to a destroyed one nobody. */
export function refuseAttach(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  return appeal.destroyed ? { code: 'FORBIDDEN' } : refuseNote(actor, appeal);
}

/** Removing one and bringing it back: who put it there, or the head. */
export function refuseRemove(
  actor: AccessActor & { readonly id: string },
  appeal: CaseState,
  file: { readonly addedBy: string },
): ActionRefusal | null {
  const refusal = refuseAttach(actor, appeal);
  if (refusal) return refusal;
  return file.addedBy === actor.id || actor.roles.includes('head') ? null : { code: 'FORBIDDEN' };
}
