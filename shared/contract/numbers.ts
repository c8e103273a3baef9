import { z } from 'zod';
import { changing, Id, Instant, line, signedIn, Version } from './common';

export const NumberRange = z.strictObject({
  id: Id,
  version: Version,
  year: z.int(),
  first: z.int(),
  last: z.int(),
  /** The first and the last number as they stand on paper, with the letter of a person's own appeal. */
  firstNumber: z.string(),
  lastNumber: z.string(),
  device: z.string(),
  takenAt: Instant,
  takenBy: z.string(),
  closedAt: Instant.nullable(),
  used: z.int(),
});

/** Numbers taken ahead, for a field session or a PC off the line: written on paper there, entered here afterwards. */
export const numbersContract = {
  ranges: signedIn.output(z.array(NumberRange)),
  reserve: signedIn
    .input(z.strictObject({ count: z.int().min(1).max(500), device: line(80).min(1) }))
    .output(NumberRange),
  /** Ends a range: what is unused is void, and no number comes back. */
  close: changing.input(z.strictObject({ id: Id, expectedVersion: Version })).output(NumberRange),
};
