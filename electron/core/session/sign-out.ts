import type { Session } from '../core';
import type { Holders } from './unlock';

/** Signs out: nothing waits for this session any more; the last session of an office locks its keys. */
export function signOut(holders: Holders, session: Session): void {
  session.actor = null;
  session.factor = null;
  holders.empty(session);
  holders.release(session);
}

/**
 * Signs a user out wherever they sit, but for one session. Sessions of this process
 * end at once; those of others find their row gone (`endSessionsOf`, in the transaction of the cause). Sessions that work in
 * another office of the same person go on there, and come no more into this one.
 */
export function signOutEverywhere(holders: Holders, userId: string, but: Session | null = null): void {
  for (const session of holders.sessions())
    if (session.actor?.id === userId && session !== but) signOut(holders, session);
  if (but === null) holders.releaseRow(userId);
}
