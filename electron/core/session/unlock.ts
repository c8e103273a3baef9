import type { Session } from '../core';
import type { Deps } from '../deps';

/** Which sessions hold which office open; the last one to leave locks it. */
export function createHolders(deps: Pick<Deps, 'keys'>) {
  const holders = new Map<string, Set<string>>();
  return {
    hold(session: Session, officeId: string): void {
      const sessions = holders.get(officeId) ?? new Set<string>();
      sessions.add(session.id);
      holders.set(officeId, sessions);
    },
    /** Does this very session hold the office open? */
    holds(session: Session, officeId: string): boolean {
      return holders.get(officeId)?.has(session.id) ?? false;
    },
    release(session: Session): void {
      for (const [officeId, sessions] of holders) {
        if (!sessions.delete(session.id) || sessions.size > 0) continue;
        holders.delete(officeId);
        deps.keys.lock(officeId);
      }
    },
  };
}

export type Holders = ReturnType<typeof createHolders>;
