import { useQuery } from '@tanstack/react-query';
import { orpc } from '../api/query';

/** How many cases are open, overdue, to accept: for the rail and the first screen; looked at again each minute. */
export function useCounts() {
  const { data } = useQuery({
    ...orpc.appeals.list.queryOptions({ input: { view: 'mine', limit: 8 } }),
    refetchInterval: 60_000,
  });
  return data?.counts;
}
