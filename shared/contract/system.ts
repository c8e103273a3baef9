import { z } from 'zod';
import { sessionErrors, signedIn } from './common';
import { refusals } from './refusals';

export const Problem = z.strictObject({
  /** Closed list; words in `verify.<code>`. */
  code: z.enum([
    'DATABASE_CORRUPT',
    'FOREIGN_KEY',
    'SEAL_BROKEN',
    'ROW_CHANGED',
    'JOURNAL_BROKEN',
    'NUMBER_GAP',
    'INDEX_MISSING',
    'ROW_MISSING',
    'ROW_ADDED',
    'FILE_MISSING',
    'FILE_DAMAGED',
  ]),
  table: z.string(),
  row: z.string(),
});

export const systemContract = {
  /**
   * Checks the base: file, foreign keys, seals, journal chain, numbering, index. `sealsChecked` false: the caller holds
   * no office key, so seals and MACs were left out.
   */
  verify: signedIn.output(
    z.strictObject({
      ok: z.boolean(),
      sealsChecked: z.boolean(),
      cases: z.int(),
      events: z.int(),
      problems: z.array(Problem),
      /** Names the rows that a head may vouch for, as they stand; null: there are none, or no key was at hand. */
      toVouch: z.string().nullable(),
    }),
  ),
  /** A head vouches for the rows that the check showed; `seen` is its `toVouch`. */
  vouch: signedIn
    .input(z.strictObject({ seen: z.string().max(64) }))
    .output(z.strictObject({ rows: z.int() }))
    .errors(refusals({ ...sessionErrors, STALE: {}, OWN_ROW: {} })),
};
