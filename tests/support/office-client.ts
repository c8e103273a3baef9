import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract';

export type OfficeClient = ContractRouterClient<typeof contract>;

/** A desk of its own at an office server: keeps its session's cookie as a browser does. */
export function officeClient(url: string): OfficeClient {
  let cookie = '';
  const link = new RPCLink<Record<never, never>>({
    url: `${url.replace(/\/$/, '')}/rpc`,
    headers: () => ({ 'x-reception': '1', ...(cookie ? { cookie } : {}) }),
    fetch: async (request, init) => {
      const answer = await fetch(request, init);
      const [set] = answer.headers.getSetCookie();
      if (set !== undefined) cookie = set.split(';')[0] ?? '';
      return answer;
    },
  });
  return createORPCClient(link);
}
