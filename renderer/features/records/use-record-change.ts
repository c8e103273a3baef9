import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { OnCase as OnCaseSchema } from '../../../shared/contract/common';
import { queryClient } from '../../api/query';
import type { Card } from '../cases/case-types';

type OnCase = z.infer<typeof OnCaseSchema>;

/**
 * A change of a record that stands on a case, on top of the version the user saw. Cases, figures, loads and lists may all
 * show the record, so whatever was read is read anew.
 */
export function useRecordChange<Input extends OnCase>(
  card: Pick<Card, 'id' | 'version'>,
  send: (input: Input) => Promise<unknown>,
) {
  const on: OnCase = { id: card.id, expectedVersion: card.version };
  return useMutation({
    // What is left out of the input is just what stands in `on`.
    mutationFn: (given: Omit<Input, keyof OnCase>) => send({ ...on, ...given } as Input),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
