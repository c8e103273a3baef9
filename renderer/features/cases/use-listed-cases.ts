import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../api/client';
import { orpc, queryClient } from '../../api/query';
import type { Item } from './case-types';
import type { Filter, ListState } from './list-address';
import { PAGE_SIZE } from './list-window';

/** Rows of a list of which only some pages are here. */
export interface ListedCases {
  readonly total: number;
  readonly at: (index: number) => Item | undefined;
  readonly indexOf: (id: string) => number;
  /** The rows from one index to another, both included, fetched where they are not here yet. */
  readonly between: (from: number, to: number) => Promise<Item[]>;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

type PageInput = NonNullable<Parameters<Api['appeals']['list']>[0]>;

function firstInput({ view, filter, sort }: ListState): PageInput {
  return { view, filter, offset: 0, limit: PAGE_SIZE, ...(sort ? { sort } : {}) };
}

/** A page after a known one begins at the known one's last row: the core need not count up to it. */
function inputOf(state: ListState, page: number, asked: Map<number, PageInput>): PageInput {
  const known = asked.get(page);
  if (known) return known;
  const before = asked.get(page - 1);
  const last = before
    ? queryClient.getQueryData(orpc.appeals.list.queryKey({ input: before }))?.last
    : undefined;
  const input = {
    ...firstInput(state),
    offset: page * PAGE_SIZE,
    ...(last ? { after: last } : {}),
  };
  asked.set(page, input);
  return input;
}

/** A view of the work list; `pages` says which pages are wanted now. The first page carries the counts. */
export function useListedCases(state: ListState, pages: readonly number[]) {
  const key = JSON.stringify(state);
  const { data: head, ...first } = useQuery(orpc.appeals.list.queryOptions({ input: firstInput(state) }));
  // What was known of the pages' places holds for this list as long as no row comes or goes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is a new map
  const asked = useMemo(() => new Map<number, PageInput>([[0, firstInput(state)]]), [key, head?.total]);
  const results = useQueries({
    queries: pages.map(page => ({
      ...orpc.appeals.list.queryOptions({ input: inputOf(state, page, asked) }),
      enabled: head !== undefined,
    })),
  });
  const rows = useMemo(() => {
    const known = new Map<number, Item>();
    const put = (page: number, items: readonly Item[] | undefined) => {
      for (const [i, item] of (items ?? []).entries()) known.set(page * PAGE_SIZE + i, item);
    };
    put(0, head?.items);
    for (const [n, result] of results.entries()) put(pages[n] ?? 0, result.data?.items);
    return known;
  }, [results, pages, head]);
  const listed: ListedCases = {
    total: head?.total ?? 0,
    at: index => rows.get(index),
    indexOf: id => {
      for (const [index, item] of rows) if (item.id === id) return index;
      return -1;
    },
    between: (from, to) => fetchRows(state, from, to),
    pending: first.isPending,
    error: first.error,
    retry: () => void first.refetch(),
  };
  return { listed, counts: head?.counts ?? null };
}

const FETCH = 200;

async function fetchRows(state: ListState, from: number, to: number): Promise<Item[]> {
  const items: Item[] = [];
  for (let offset = from; offset <= to; offset += FETCH) {
    const input = { ...firstInput(state), offset, limit: Math.min(FETCH, to - offset + 1) };
    items.push(...(await queryClient.fetchQuery(orpc.appeals.list.queryOptions({ input }))).items);
  }
  return items;
}

/** At most this many of what was found are shown: a search that finds more wants another word. */
const SEARCH_LIMIT = 200;

/** What a search found, best first. */
export function useFoundCases(query: string, filter: Filter) {
  const { data, isPending, error, refetch } = useQuery({
    ...orpc.appeals.search.queryOptions({ input: { query, filter, limit: SEARCH_LIMIT } }),
    enabled: query !== '',
  });
  const items = data?.items ?? [];
  const listed: ListedCases = {
    total: items.length,
    at: index => items[index],
    indexOf: id => items.findIndex(item => item.id === id),
    between: async (from, to) => items.slice(from, to + 1),
    pending: query !== '' && isPending,
    error,
    retry: () => void refetch(),
  };
  return { listed, found: data?.total ?? 0, more: data?.more ?? false, hint: data?.hint ?? null };
}
