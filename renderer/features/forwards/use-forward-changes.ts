import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import type { Card } from '../cases/case-types';

type Make = Omit<Parameters<typeof api.forwards.make>[0], 'id' | 'expectedVersion'>;
type Note = Omit<Parameters<typeof api.forwards.note>[0], 'id' | 'expectedVersion'>;
type Undo = Omit<Parameters<typeof api.forwards.undo>[0], 'id' | 'expectedVersion'>;

/** Forwards a case, notes what came of it and takes it back, on top of the version the user saw. */
export function useForwardChanges(card: Pick<Card, 'id' | 'version'>) {
  const on = { id: card.id, expectedVersion: card.version };
  // Cases, figures and lists all show it.
  const onSettled = () => queryClient.invalidateQueries();
  const make = useMutation({ mutationFn: (made: Make) => api.forwards.make({ ...on, ...made }), onSettled });
  const note = useMutation({
    mutationFn: (noted: Note) => api.forwards.note({ ...on, ...noted }),
    onSettled,
  });
  const undo = useMutation({
    mutationFn: (undone: Undo) => api.forwards.undo({ ...on, ...undone }),
    onSettled,
  });
  return { make, note, undo };
}
