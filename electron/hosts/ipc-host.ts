import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { CallContext, DesktopDoor, Log, Session } from '../core/core';
import { openSession } from '../core/session/session';
import { type FramePort, guardPort } from './frame-guard';
import { opaqueErrors } from './opaque-errors';

/** The core's router as a host sees it: whatever it answers, it takes a CallContext. */
export type MountedRouter = Router<AnyContractRouter, CallContext>;

export interface IpcHostOptions {
  readonly router: MountedRouter;
  readonly log: Log;
  /** The PC whose windows these are. */
  readonly device?: string | undefined;
  /** Called once when a port closes: the window is gone or has loaded anew. */
  readonly onSessionEnd: (session: Session) => void;
}

export interface IpcHost {
  /** Answers the calls of one window; every port has a session of its own. */
  mount(port: FramePort & { start(): void }, desktop: DesktopDoor | null): Session;
}

/** The door of the desktop: the router behind message ports, one a window, the frame guard in front. */
export function createIpcHost({ router, log, device, onSessionEnd }: IpcHostOptions): IpcHost {
  const handler = new RPCHandler<CallContext>(router, {
    // The library takes one context for the life of a port; the request id is of each call.
    rootInterceptors: [
      call => call.next({ ...call, context: { session: call.context.session, requestId: randomUUID() } }),
    ],
    clientInterceptors: [opaqueErrors(log)],
  });
  return {
    mount(port, desktop) {
      const session = openSession(desktop, device, { door: 'window', words: hostname() });
      const guarded = guardPort(port, () => log.error('frame-refused', { session: session.id }));
      handler.upgrade(guarded, { context: { session, requestId: '' } });
      guarded.on('close', () => onSessionEnd(session));
      port.start();
      return session;
    },
  };
}
