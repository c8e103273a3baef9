import type { Session } from '../core';
import type { Deps } from '../deps';

/** Which signed-in sessions hold which office open; the last one to leave locks it. */
export function createHolders(deps: Pick<Deps, 'keys'>) {
  const holders = new Map<string, Set<Session>>();
  return {
    hold(session: Session, officeId: string): void {
      const sessions = holders.get(officeId) ?? new Set<Session>();
      sessions.add(session);
      holders.set(officeId, sessions);
    },
    release(session: Session): void {
      for (const [officeId, sessions] of holders) {
        if (!sessions.delete(session) || sessions.size > 0) continue;
        holders.delete(officeId);
        deps.keys.lock(officeId);
      }
    },
    /** Everybody who is signed in, in this process. */
    sessions(): Session[] {
      return [...new Set([...holders.values()].flatMap(sessions => [...sessions]))];
    },
  };
}

export type Holders = ReturnType<typeof createHolders>;
