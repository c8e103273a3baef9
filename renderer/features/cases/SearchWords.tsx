import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useGoToSearch } from '../../app/go-to-search';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { isSealedWords } from './list-address';

interface SearchWordsProps {
  readonly address: string;
  readonly children: (query: string) => ReactNode;
}

/** The words of a search behind its address. Words typed into the address by hand are sealed and leave it. */
export function SearchWords({ address, children }: SearchWordsProps) {
  const t = useT();
  const errorText = useErrorText();
  const goToSearch = useGoToSearch();
  const sealed = isSealedWords(address);
  const { data, error } = useQuery({
    ...orpc.lists.openWords.queryOptions({ input: { address } }),
    enabled: sealed,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address
  useEffect(() => {
    if (!sealed) void goToSearch(decoded(address), true);
  }, [address]);
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  return data ? children(data.query) : <p className="note">{t('cases.loading')}</p>;
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query).trim();
  } catch {
    return query.trim();
  }
}
