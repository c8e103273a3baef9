import type { Session } from '../core';
import type { Deps } from '../deps';

/**
 * Which signed-in sessions hold which office open; the last one to leave locks it. `leave` is told of each sign-in that
 * is over, `onHold` whenever a session takes hold: work that waited for the key may go on.
 */
export function createHolders(
  deps: Pick<Deps, 'keys'>,
  leave: (entryId: string) => void,
  onHold: (officeId: string) => void = () => undefined,
) {
  const holders = new Map<string, Set<Session>>();
  const present = new Set<Session>();
  return {
    /** Notes a signed-in session, also one that holds no key. */
    enter(session: Session): void {
      present.add(session);
    },
    hold(session: Session, officeId: string): void {
      present.add(session);
      const sessions = holders.get(officeId) ?? new Set<Session>();
      sessions.add(session);
      holders.set(officeId, sessions);
      onHold(officeId);
    },
    /** Does this very session hold the office open? */
    holds(session: Session, officeId: string): boolean {
      return holders.get(officeId)?.has(session) ?? false;
    },
    release(session: Session): void {
      present.delete(session);
      if (session.entry) leave(session.entry.id);
      session.entry = null;
      for (const [officeId, sessions] of holders) {
        if (!sessions.delete(session) || sessions.size > 0) continue;
        holders.delete(officeId);
        deps.keys.lock(officeId);
      }
    },
    /** Everybody who is signed in, in this process. */
    sessions(): Session[] {
      return [...present];
    },
  };
}

export type Holders = ReturnType<typeof createHolders>;
