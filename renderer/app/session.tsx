import type { QueryFilters } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { z } from 'zod';
import type { Actor, Office, ServedOffice } from '../../shared/contract/office';
import type { OfficeKind } from '../../shared/domain/codes';
import { orpc, queryClient } from '../api/query';

export interface Session {
  readonly office: z.infer<typeof Office>;
  /** With the kind of base one works at: what there is to do follows from both. */
  readonly actor: z.infer<typeof Actor> & { readonly at: OfficeKind };
  /** Those that the person serves, the present one among them; empty where the base holds one. */
  readonly offices: readonly z.infer<typeof ServedOffice>[];
  readonly severalOffices: boolean;
  readonly desktop: boolean;
  /** The office's today, ISO date. */
  readonly today: string;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, where, and what day it is there. Only inside the signed-in part of the page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

/** Asks again who is signed in: after signing in, out, or making an office. */
export function refreshSession(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: orpc.session.status.key() });
}

/** Every answer the page holds but the session's own. */
const whatWasRead: QueryFilters = {
  predicate: query => JSON.stringify(query.queryKey) !== JSON.stringify(orpc.session.status.queryKey()),
};

/** Drops every answer but the session's own: the next person must not see the last one's. */
export function forgetWhatWasRead(): void {
  queryClient.removeQueries(whatWasRead);
}

/** The same where the session goes on: what is shown now is gone at once and read anew. */
export function readAllAnew(): Promise<void> {
  return queryClient.resetQueries(whatWasRead);
}
