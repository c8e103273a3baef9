import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract';

export type OfficeClient = ContractRouterClient<typeof contract>;

/** A desk of its own at an office server: keeps its session's cookie as a browser does. */
export function officeAt(url: string) {
  const root = url.replace(/\/$/, '');
  let cookie = '';
  const headers = () => ({ 'x-reception': '1', ...(cookie ? { cookie } : {}) });
  const link = new RPCLink<Record<never, never>>({
    url: `${root}/rpc`,
    headers,
    fetch: async (request, init) => {
      const answer = await fetch(request, init);
      const [set] = answer.headers.getSetCookie();
      if (set !== undefined) cookie = set.split(';')[0] ?? '';
      return answer;
    },
  });
  const client: OfficeClient = createORPCClient(link);
  return {
    client,
    /** Another door of the server, `/files/…` or `/uploads`, with the same cookie. */
    ask: (path: string, init: RequestInit) => fetch(`${root}${path}`, { ...init, headers: headers() }),
  };
}

/** The client of such a desk alone. */
export function officeClient(url: string): OfficeClient {
  return officeAt(url).client;
}
