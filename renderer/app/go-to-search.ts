import { useLocation } from 'wouter';
import { api } from '../api/client';
import { useErrorText } from '../api/errors';
import { orpc, queryClient } from '../api/query';
import { showNotice } from '../ui/show-notice';
import { sealedSearchHref } from './addresses';
import { useT } from './language';

/** Keeps the words behind an address with everything else that was read: they go when the user does. */
export function rememberWords(address: string, query: string): void {
  queryClient.setQueryData(orpc.lists.openWords.queryKey({ input: { address } }), { query });
}

/** Goes to what the words find. Only sealed words enter the address: a browser keeps its history. */
export function useGoToSearch(): (query: string, replace?: boolean) => Promise<void> {
  const t = useT();
  const errorText = useErrorText();
  const [, navigate] = useLocation();
  return async (query, replace = false) => {
    try {
      const { address } = await api.lists.sealWords({ query });
      rememberWords(address, query);
      navigate(sealedSearchHref(address), { replace });
    } catch (error) {
      showNotice(t, { failed: true, message: errorText(error) });
    }
  };
}
