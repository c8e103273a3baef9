import { z } from 'zod';
import { Id, Instant, line, sessionErrors, signedIn } from './common';
import { refusals } from './refusals';

export const SaveBackupSettings = z.strictObject({
  /** 0 = nobody has saved any yet. */
  expectedVersion: z.int().min(0),
  /** Whole path of a folder on this PC or its network; null = none chosen. */
  folder: line(1000).min(1).nullable(),
  /** `HH:MM` by the PC's clock: the daily back-up begins in the first quiet minute after it. */
  dailyAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  atQuit: z.boolean(),
  warnDays: z.int().min(1).max(365),
  /** Who besides the recovery sheet can open the back-ups: `age1...`. */
  recipients: z.array(line(100)).max(10),
});

const folderErrors = { FOLDER_MISSING: {}, FOLDER_UNFIT: {} } as const;

export const backupContract = {
  status: signedIn.output(
    z.strictObject({
      /** False on PostgreSQL: pg_dump is the way there. */
      possible: z.boolean(),
      settings: z.strictObject({
        folder: z.string().nullable(),
        dailyAt: z.string().nullable(),
        atQuit: z.boolean(),
        warnDays: z.int(),
        recipients: z.array(z.string()),
        /** Code of the last scheduled back-up's failure, while none has succeeded since. */
        failure: z.string().nullable(),
        failedAt: Instant.nullable(),
        version: z.int(),
      }),
      backups: z.array(
        z.strictObject({
          id: Id,
          name: z.string(),
          folder: z.string(),
          madeAt: Instant,
          bytes: z.int(),
          cases: z.int(),
          /** Can the file be seen now? A drive may be unplugged. */
          present: z.boolean(),
        }),
      ),
      warning: z
        .union([
          z.strictObject({ kind: z.literal('none') }),
          z.strictObject({ kind: z.literal('old'), days: z.int() }),
        ])
        .nullable(),
      recovery: z.enum(['none', 'unconfirmed', 'confirmed']),
    }),
  ),
  saveSettings: signedIn
    .input(SaveBackupSettings)
    .output(z.strictObject({ version: z.int() }))
    .errors(
      refusals({
        ...sessionErrors,
        ...folderErrors,
        STALE: {},
        BAD_RECIPIENT: { data: z.object({ recipient: z.string() }) },
      }),
    ),
  /** Makes a back-up now, in the office's folder; answers when it was opened again and found whole. */
  make: signedIn
    .output(z.strictObject({ name: z.string(), bytes: z.int(), cases: z.int(), removed: z.int() }))
    .errors(
      refusals({
        ...sessionErrors,
        ...folderErrors,
        NOT_ON_POSTGRES: {},
        NO_RECIPIENT: {},
        NO_FOLDER: {},
        BACKUP_DAMAGED: {},
      }),
    ),
};
