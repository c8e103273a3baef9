import { z } from 'zod';

/** Where the base and the attachments stand in a back-up. */
export const MANIFEST_NAME = 'manifest.json';
export const BASE_NAME = 'reception.db';

/** A name inside a back-up that may become a path below a folder: no way up, no drive, no other root. */
const SafeName = z
  .string()
  .max(100)
  .regex(/^(?:reception\.db|files(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)$/);

/** What a back-up says of itself; nothing of a citizen. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  program: z.literal('reception'),
  version: z.string(),
  office: z.strictObject({ id: z.string(), code: z.string() }),
  /** ISO instant. */
  madeAt: z.string(),
  migrations: z.array(z.string()),
  counts: z.strictObject({ cases: z.int(), events: z.int(), applicants: z.int(), users: z.int() }),
  files: z
    .array(z.strictObject({ name: SafeName, size: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1),
});
export type Manifest = z.output<typeof Manifest>;
