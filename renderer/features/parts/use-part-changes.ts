import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import type { Card } from '../cases/case-types';

type Give = Omit<Parameters<typeof api.parts.give>[0], 'id' | 'expectedVersion'>;
type Step = Omit<Parameters<typeof api.parts.step>[0], 'id' | 'expectedVersion'>;

/** Gives parts of a case and moves them on, on top of the version the user saw. */
export function usePartChanges(card: Pick<Card, 'id' | 'version'>) {
  const on = { id: card.id, expectedVersion: card.version };
  // Cases, loads and lists of parts all show them.
  const onSettled = () => queryClient.invalidateQueries();
  const give = useMutation({ mutationFn: (part: Give) => api.parts.give({ ...on, ...part }), onSettled });
  const step = useMutation({ mutationFn: (taken: Step) => api.parts.step({ ...on, ...taken }), onSettled });
  return { give, step };
}
