import type { Session } from '../core';
import type { Deps } from '../deps';

/**
 * Which signed-in sessions hold which office open; the last one to leave locks it. `leave` is told of each sign-in that
 * is over, `onHold` whenever a session takes hold: work that waited for the key may go on; `onEmptied` when a session
 * keeps nothing of what it fetched.
 */
export function createHolders(
  deps: Pick<Deps, 'keys'>,
  leave: (entryId: string) => void,
  onHold: (officeId: string) => void = () => undefined,
  onEmptied: (session: Session) => void = () => undefined,
) {
  /** By office: the sessions, each with the person's row there. */
  const holders = new Map<string, Map<Session, string>>();
  const present = new Set<Session>();

  function drop(session: Session, officeId: string): void {
    const sessions = holders.get(officeId);
    if (!sessions?.delete(session) || sessions.size > 0) return;
    holders.delete(officeId);
    deps.keys.lock(officeId);
  }

  return {
    /** Notes a signed-in session, also one that holds no key. */
    enter(session: Session): void {
      present.add(session);
    },
    /** `userId`: the person's row in that office, which need not be the one the session works in. */
    hold(session: Session, officeId: string, userId: string): void {
      present.add(session);
      const sessions = holders.get(officeId) ?? new Map<Session, string>();
      sessions.set(session, userId);
      holders.set(officeId, sessions);
      onHold(officeId);
    },
    /** Does this very session hold the office open? */
    holds(session: Session, officeId: string): boolean {
      return holders.get(officeId)?.has(session) ?? false;
    },
    /** What waits for this session goes: its files, and its copies for other programs. */
    empty(session: Session): void {
      session.files.clear();
      onEmptied(session);
    },
    release(session: Session): void {
      present.delete(session);
      if (session.entry) leave(session.entry.id);
      session.entry = null;
      for (const officeId of [...holders.keys()]) drop(session, officeId);
    },
    /** The person's row gives no hold any more, whichever office the session works in. */
    releaseRow(userId: string): void {
      for (const [officeId, sessions] of [...holders])
        for (const [session, id] of [...sessions]) if (id === userId) drop(session, officeId);
    },
    /** Everybody who is signed in, in this process. */
    sessions(): Session[] {
      return [...present];
    },
  };
}

export type Holders = ReturnType<typeof createHolders>;
