import { z } from 'zod';
import { Instant, sessionErrors, signedIn } from './common';
import { refusals } from './refusals';

export const KeyStatus = z.strictObject({
  /** Version of the office key in force. */
  version: z.int().min(1),
  since: Instant,
  /** How many people hold it. */
  holders: z.int().min(0),
  /** A change on its way: records to be sealed anew, those that are, those that do not open. */
  change: z.strictObject({ total: z.int().min(0), done: z.int().min(0), damaged: z.int().min(0) }).nullable(),
});

export const keysContract = {
  status: signedIn.output(KeyStatus),
  /** A new office key: granted to all who hold the present one, and to the recovery sheet. */
  change: signedIn
    .output(z.strictObject({ version: z.int().min(1) }))
    .errors(refusals({ ...sessionErrors, STALE: {} })),
};
