import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import type { Card } from '../cases/case-types';

/** Asks for a second reading, agrees and sends back, on top of the version the user saw. */
export function useReadingChanges(card: Pick<Card, 'id' | 'version'>) {
  const on = { id: card.id, expectedVersion: card.version };
  // The case, the day's screen and the lists all show it.
  const onSettled = () => queryClient.invalidateQueries();
  const ask = useMutation({
    mutationFn: (readerId: string | null) => api.readings.ask({ ...on, readerId }),
    onSettled,
  });
  const agree = useMutation({
    mutationFn: (readingId: string) => api.readings.agree({ ...on, readingId }),
    onSettled,
  });
  const sendBack = useMutation({
    mutationFn: (decided: { readonly readingId: string; readonly remark: string }) =>
      api.readings.sendBack({ ...on, ...decided }),
    onSettled,
  });
  return { ask, agree, sendBack };
}
