import { z } from 'zod';
import { changing, Id, Instant, signedIn } from './common';

export const DOORS = ['window', 'browser', 'command-line'] as const;

export const sessionsContract = {
  /** Who is signed in where: the own ones; a head sees the office's. Newest use first. */
  list: signedIn.output(
    z.array(
      z.strictObject({
        id: Id,
        login: z.string(),
        name: z.string(),
        door: z.enum(DOORS),
        place: z.string(),
        openedAt: Instant,
        seenAt: Instant,
        /** The one that asks. */
        current: z.boolean(),
        own: z.boolean(),
      }),
    ),
  ),
  /** Ends one of them, in whichever program it is. */
  end: changing.input(z.strictObject({ id: Id })).output(z.strictObject({ id: Id })),
};
