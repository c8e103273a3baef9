import { useInfiniteQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';

const PAGE = 100;

/** The office's people, whom it met last first, or those whom a query finds; further pages come as they are wanted. */
export function useListedPersons(query: string) {
  const found = useInfiniteQuery(
    orpc.persons.list.infiniteOptions({
      input: (before: number | null) => ({ query, limit: PAGE, ...(before === null ? {} : { before }) }),
      initialPageParam: null as number | null,
      getNextPageParam: page => page.next,
      // Names do not stay behind the screen.
      gcTime: 0,
    }),
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  return {
    items: found.data?.pages.flatMap(page => page.items) ?? [],
    /** Rows are known to follow the last one. */
    more: hasNextPage,
    /** A query finds at most so many; another word finds the others. */
    full: query.trim() !== '' && (found.data?.pages[0]?.items.length ?? 0) >= PAGE,
    fetchMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
    pending: found.isPending,
    error: found.error,
    retry: () => void found.refetch(),
  };
}
