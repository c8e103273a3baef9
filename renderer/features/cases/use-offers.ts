import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Reason } from '../../../shared/contract/routing-reasons';
import { orpc } from '../../api/query';
import type { Card } from './case-types';

export interface Offer {
  readonly executorId: string;
  readonly name: string;
  /** null: a rule proposed, its reasons stand with the decision. */
  readonly reason: z.infer<typeof Reason> | null;
}

/** Whom to give a case of the head's queue: whom a rule proposed first, then whom practice names. */
export function useOffers(card: Card | null): readonly Offer[] {
  const queued = card?.status === 'queued' && card.may.assign;
  const { data = [] } = useQuery({
    ...orpc.routing.suggest.queryOptions({ input: { id: card?.id ?? '' } }),
    enabled: queued === true,
  });
  if (!card || !queued) return [];
  const { proposed } = card.decision;
  return [
    ...(proposed ? [{ ...proposed, reason: null }] : []),
    ...data.filter(({ executorId }) => executorId !== proposed?.executorId),
  ];
}
