import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usualSort } from '../../../shared/domain/appeals/list-order';
import { orpc } from '../../api/query';
import type { Item, View } from './case-types';
import { PAGE_SIZE } from './list-window';

/** Rows of a list of which only some pages are here. */
export interface ListedCases {
  readonly total: number;
  readonly at: (index: number) => Item | undefined;
  readonly indexOf: (id: string) => number;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

function pageOptions(view: View, page: number) {
  const sort =
    view === 'closed' || view === 'all' ? ({ by: 'received', direction: 'desc' } as const) : usualSort(view);
  return orpc.appeals.list.queryOptions({
    input: { view, sort, offset: page * PAGE_SIZE, limit: PAGE_SIZE },
  });
}

/** A view of the work list; `pages` says which pages are wanted now. The first page carries the counts. */
export function useListedCases(view: View, pages: readonly number[], enabled: boolean) {
  const results = useQueries({ queries: pages.map(page => ({ ...pageOptions(view, page), enabled })) });
  const first = results[0];
  const rows = useMemo(() => {
    const known = new Map<number, Item>();
    for (const [n, result] of results.entries()) {
      const offset = (pages[n] ?? 0) * PAGE_SIZE;
      for (const [i, item] of (result.data?.items ?? []).entries()) known.set(offset + i, item);
    }
    return known;
  }, [results, pages]);
  const listed: ListedCases = {
    total: first?.data?.total ?? 0,
    at: index => rows.get(index),
    indexOf: id => {
      for (const [index, item] of rows) if (item.id === id) return index;
      return -1;
    },
    pending: enabled && (first?.isPending ?? true),
    error: first?.error ?? null,
    retry: () => void first?.refetch(),
  };
  return { listed, counts: first?.data?.counts ?? null };
}

/** At most this many of what was found are shown: a search that finds more wants another word. */
const SEARCH_LIMIT = 200;

/** What a search found, best first. */
export function useFoundCases(query: string): ListedCases & { readonly found: number } {
  const { data, isPending, error, refetch } = useQuery({
    ...orpc.appeals.search.queryOptions({ input: { query, limit: SEARCH_LIMIT } }),
    enabled: query !== '',
  });
  const items = data?.items ?? [];
  return {
    total: items.length,
    found: data?.total ?? 0,
    at: index => items[index],
    indexOf: id => items.findIndex(item => item.id === id),
    pending: query !== '' && isPending,
    error,
    retry: () => void refetch(),
  };
}
