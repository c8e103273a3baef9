import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Instant, line, sessionErrors } from './common';
import { refusals } from './refusals';
import { FileRef } from './statistics';

/** A case that an act destroyed since, and that comes back whole. */
const ComingBack = z.strictObject({ number: z.string(), act: z.string() });

const onDesktop = { ...sessionErrors, NOT_ON_DESKTOP: {} } as const;
const fromFile = oc.input(z.strictObject({ fileId: z.string().max(100), secret: line(400).min(1) })).errors(
  refusals({
    ...onDesktop,
    NOT_FOUND: {},
    FILE_UNREADABLE: {},
    WRONG_RECOVERY: {},
    BACKUP_DAMAGED: {},
    DATABASE_NEWER: {},
    NOT_ON_POSTGRES: {},
    RESTORE_UNDER_WAY: {},
    CANCELLED: {},
  }),
);

/**
 * Going back to a back-up from a window of the desktop: by who looks after the back-ups; by whoever holds the recovery
 * sheet where no office is in the base, or the base cannot be read.
 */
export const restoreContract = {
  /** Asks for the file; its path stays in the core. */
  choose: oc.output(FileRef.nullable()).errors(refusals(onDesktop)),
  /** What is in the file, and what going back to it would cost; nothing is changed. */
  look: fromFile.output(
    z.strictObject({
      madeAt: Instant,
      office: z.string(),
      cases: z.int(),
      /** Null: there is nothing to lose. */
      loss: z
        .union([z.literal('unreadable'), z.strictObject({ cases: z.int(), events: z.int() })])
        .nullable(),
      comingBack: z.array(ComingBack),
    }),
  ),
  /** Puts it in place of the present base, which stays beside it. Everybody is signed out. */
  run: fromFile.output(
    z.strictObject({
      madeAt: Instant,
      cases: z.int(),
      /** Where the former base lies now. */
      keptAs: z.string().nullable(),
      comingBack: z.array(ComingBack),
    }),
  ),
  /** How far a restore is; null where none is under way. */
  progress: oc.output(
    z
      .strictObject({ phase: z.enum(['reading', 'placing', 'opening']), done: z.int(), total: z.int() })
      .nullable(),
  ),
  /** Ends what this window began, a look or a restore; false: nothing of it can be ended any more. */
  cancel: oc.output(z.strictObject({ cancelled: z.boolean() })),
  /** Loads the window's page anew, over whatever base is open now; a page may not navigate by itself. */
  startAnew: oc.output(z.strictObject({ ok: z.literal(true) })).errors(refusals(onDesktop)),
};
