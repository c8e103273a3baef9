import { z } from 'zod';
import { Id, Instant, IsoDate, line, signedIn } from './common';
import { FileRef } from './statistics';

/** What the head looks for; all conditions hold at once, days are inclusive. */
const JournalFilter = z.strictObject({
  actorId: Id.optional(),
  type: line(40).optional(),
  /** The whole number of a case. */
  caseNumber: line(60).optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
});

export const JournalRow = z.strictObject({
  seq: z.int(),
  id: Id,
  at: Instant,
  actorName: z.string(),
  actorLogin: z.string(),
  /** Words in `event.<type>`; rows of older programs may have types of their own. */
  type: z.string(),
  caseId: Id.nullable(),
  caseNumber: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

export const journalContract = {
  /** The office's journal, newest first. Sealed texts stay on the page of their case. */
  list: signedIn
    .input(
      JournalFilter.extend({
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(200).default(50),
      }).strict(),
    )
    .output(z.strictObject({ total: z.int(), items: z.array(JournalRow) })),
  /** The same rows as a CSV file that is written while it is fetched, oldest first; the export itself is an event. */
  export: signedIn
    .input(JournalFilter.extend({ language: z.enum(['ru', 'kk', 'en']).default('ru') }).strict())
    .output(FileRef.omit({ size: true })),
};
