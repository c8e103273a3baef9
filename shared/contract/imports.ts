import { z } from 'zod';
import { signedIn } from './common';
import { ImportMapping } from './import-mapping';
import { refusals } from './refusals';
import { FileRef } from './statistics';

export const RefusedRow = z.strictObject({
  file: z.string(),
  line: z.int(),
  externalId: z.string().nullable(),
  /** Closed list of reasons; words are made from `import.<reason>`. */
  reason: z.string(),
  column: z.string().nullable(),
  value: z.string().nullable(),
});

export const ImportReport = z.strictObject({
  dryRun: z.boolean(),
  read: z.int(),
  registered: z.int(),
  refused: z.int(),
  repeated: z.int(),
  /** The first thousand refusals; the rest is counted. */
  refusedRows: z.array(RefusedRow),
});

export const importErrors = {
  FILE_UNKNOWN: {},
  FILE_UNREADABLE: {},
  FILE_TOO_LARGE: {},
  LINE_TOO_LONG: { data: z.strictObject({ line: z.int() }) },
  MALFORMED_CSV: { data: z.strictObject({ line: z.int() }) },
  MALFORMED_XLSX: {},
  ZIP_BOMB: {},
  WRONG_ENCODING: { data: z.strictObject({ line: z.int() }) },
  COLUMN_MISSING: { data: z.strictObject({ columns: z.array(z.string()) }) },
  EMPTY_FILE: {},
  /** Stopped by the user; nothing of the run remains. */
  CANCELLED: {},
  DISK_FULL: {},
  READ_ONLY: {},
} as const;

export const importsContract = {
  /** Mappings that ship with the program. */
  mappings: signedIn.output(
    z.array(z.strictObject({ id: z.string(), title: z.string(), mapping: ImportMapping })),
  ),
  /** Reads, checks and counts, writes nothing when `dryRun`. */
  run: signedIn
    .input(z.strictObject({ fileId: z.string().max(100), mapping: ImportMapping, dryRun: z.boolean() }))
    .output(ImportReport)
    .errors(refusals(importErrors)),
  /** How far the run over this file is; `read` null where none is under way. */
  progress: signedIn
    .input(z.strictObject({ fileId: z.string().max(100) }))
    .output(z.strictObject({ read: z.int().nullable() })),
  /** Stops the run over this file. */
  cancel: signedIn
    .input(z.strictObject({ fileId: z.string().max(100) }))
    .output(z.strictObject({ stopping: z.boolean() })),
  /** An empty journal to fill in, with the columns of the plain mapping. */
  template: signedIn
    .input(
      z.strictObject({
        format: z.enum(['xlsx', 'csv']),
        language: z.enum(['ru', 'kk', 'en']).default('ru'),
      }),
    )
    .output(FileRef),
};
