import type { Candidate } from './candidate';
import type { Reason } from './reasons';

/** Who is to read the answer of a case before it leaves: as the rule said, whoever executes the case. */
export interface ReadAnswer {
  readonly secondReaderId?: string | undefined;
}

/** What another decision about the same case keeps of the one before: that its answer is read. */
export function keepReader({ secondReaderId }: ReadAnswer): ReadAnswer {
  return secondReaderId === undefined ? {} : { secondReaderId };
}

/** The reader in words: who it is, or that somebody else reads because that one has left or leads the case. */
export function readerReasons(
  { secondReaderId }: ReadAnswer,
  executorId: string | null,
  candidates: readonly Candidate[],
): Reason[] {
  const reader = candidates.find(({ id }) => id === secondReaderId);
  if (!reader) return [];
  const { name, active } = reader;
  if (!active) return [{ code: 'reader-gone', params: { name } }];
  return [{ code: reader.id === executorId ? 'reader-leads' : 'second-reader', params: { name } }];
}
