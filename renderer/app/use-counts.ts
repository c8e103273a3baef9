import { useQuery } from '@tanstack/react-query';
import { may } from '../../shared/domain/access/access';
import { orpc } from '../api/query';
import { useSession } from './session';

/** How many cases are open, overdue, to accept: for the rail and the first screen; looked at again each minute. */
export function useCounts() {
  const { actor } = useSession();
  const { data } = useQuery({
    ...orpc.appeals.list.queryOptions({ input: { view: 'mine', limit: 8 } }),
    enabled: may(actor, 'appeals.see'),
    refetchInterval: 60_000,
  });
  return data?.counts;
}
