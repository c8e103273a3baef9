import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract';

declare global {
  interface Window {
    /** Set by the desktop's preload; absent in a browser. */
    readonly receptionDesktop?: boolean;
  }
}

export type Api = ContractRouterClient<typeof contract>;

/** Does the page run in the desktop program (and not in a browser against the office server)? */
export const isDesktop = window.receptionDesktop === true;

/** Header that a page of another site cannot set without a preflight: the server refuses requests without it. */
export const requestHeaders = { 'x-reception': '1' } as const;

function portLink(): PortLink<Record<never, never>> {
  const { port1, port2 } = new MessageChannel();
  window.postMessage({ type: 'reception-port' }, location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

function fetchLink(): FetchLink<Record<never, never>> {
  return new FetchLink({
    url: `${location.origin}/rpc`,
    headers: requestHeaders,
    fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
  });
}

/** The core, typed by the contract: over a message port on the desktop, over HTTP in a browser. */
export const api: Api = createORPCClient(isDesktop ? portLink() : fetchLink());
