import type { Session } from '../../core/core';
import type { Actor } from '../../core/session/session';
import { newToken } from './cookies';

export const IDLE_LIMIT_MS = 30 * 60_000;
export const AGE_LIMIT_MS = 12 * 60 * 60_000;

interface Entry {
  readonly session: Session;
  /** Who was signed in when the token was given; every sign-in makes a new one. */
  readonly actor: Actor;
  readonly openedAt: number;
  seenAt: number;
}

export interface SessionsOptions {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Called once for every session that ends: signed out, idle, too old, or at shutdown. */
  readonly onSessionEnd: (session: Session) => void;
  /** Called when another person signs in over a session: what waited for the first must go. */
  readonly onActorChange: (session: Session) => void;
}

/** What the browser's cookie must become after a call. */
export type CookieChange = { readonly set: string } | 'drop' | null;

/** Signed-in sessions of the office server, in memory, found by the token in the cookie. */
export interface Sessions {
  find(token: string | null): Session | null;
  /** Looks at who is signed in after a call and says what the cookie becomes. */
  settle(token: string | null, session: Session): CookieChange;
  /** Ends sessions that are idle or too old. */
  sweep(): void;
  close(): void;
}

/**
 * Only a signed-in session gets a token, a new one at every sign-in: a token planted in a browser before
 * (session fixation) is never adopted, and asking without signing in leaves nothing behind.
 */
export function createSessions({ now, onSessionEnd, onActorChange }: SessionsOptions): Sessions {
  const entries = new Map<string, Entry>();

  const isOver = (entry: Entry): boolean =>
    now() - entry.seenAt > IDLE_LIMIT_MS || now() - entry.openedAt > AGE_LIMIT_MS;

  function tokenOf(session: Session): string | null {
    for (const [token, entry] of entries) if (entry.session === session) return token;
    return null;
  }

  function end(token: string, entry: Entry): void {
    entries.delete(token);
    onSessionEnd(entry.session);
  }

  return {
    find(token) {
      const entry = token === null ? undefined : entries.get(token);
      if (token === null || entry === undefined) return null;
      if (isOver(entry)) {
        end(token, entry);
        return null;
      }
      entry.seenAt = now();
      return entry.session;
    },

    settle(token, session) {
      const current = tokenOf(session);
      const { actor } = session;
      // A call that began before another one renewed the token must not earn a token of its own.
      if (current !== null && current !== token) return null;
      const entry = current === null ? undefined : entries.get(current);
      if (actor === (entry?.actor ?? null)) return null;
      if (actor === null) {
        if (current === null || entry === undefined) return null;
        end(current, entry);
        return 'drop';
      }
      if (current !== null) entries.delete(current);
      if (entry !== undefined && entry.actor.id !== actor.id) onActorChange(session);
      const fresh = newToken();
      entries.set(fresh, { session, actor, openedAt: now(), seenAt: now() });
      return { set: fresh };
    },

    sweep() {
      for (const [token, entry] of entries) if (isOver(entry)) end(token, entry);
    },

    close() {
      for (const [token, entry] of entries) end(token, entry);
    },
  };
}
