import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { api } from './client';
import { errorCode } from './error-code';

/** Query options, mutation options and keys of every procedure: `orpc.appeals.list.queryOptions({ input })`. */
export const orpc = createTanstackQueryUtils(api);

/** A session that ended elsewhere (idle lock, restart) shows the sign-in screen, whatever asked. */
function noticeEndOfSession(error: unknown): void {
  const code = errorCode(error);
  if (code === 'UNAUTHORIZED' || code === 'LOCKED') {
    void queryClient.invalidateQueries({ queryKey: orpc.session.status.key() });
  }
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    // The core is on this computer or in this office: the state of the internet says nothing about it.
    queries: { networkMode: 'always', staleTime: 5_000, retry: false },
    // What was sent may be a citizen's data: it is dropped as soon as the screen has its answer.
    mutations: { networkMode: 'always', retry: false, gcTime: 0 },
  },
});
