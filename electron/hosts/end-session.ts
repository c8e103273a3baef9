import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import type { Log, Session } from '../core/core';
import type { AppRouter } from '../core/create-core';

/** Signs a session out whose window or browser is gone, so that no unlocked key stays behind. */
export function endSession(router: AppRouter, log: Log): (session: Session) => void {
  return session => {
    if (session.actor === null) return;
    const client = createRouterClient(router, { context: { session, requestId: randomUUID() } });
    client.session.signOut().catch(() => log.error('sign-out-failed', { session: session.id }));
  };
}
