import { z } from 'zod';
import { changing, Id, Instant, signedIn, Version } from './common';
import { refusals } from './refusals';

/** The form's fields as JSON text; only the page that wrote it reads it. */
export const DraftContent = z.string().min(2).max(400_000);

export const Draft = z.strictObject({
  id: Id,
  version: Version,
  savedAt: Instant,
  discardedAt: Instant.nullable(),
  content: DraftContent,
});

const OnDraft = z.strictObject({ id: Id, expectedVersion: Version });
const Saved = z.strictObject({ id: Id, version: Version, savedAt: Instant });

/** What the caller has typed and not registered yet: nobody sees another's. */
export const draftsContract = {
  /** The newest first; also those thrown away of late. */
  list: signedIn.output(z.array(Draft)),
  save: changing
    .input(z.strictObject({ id: Id.nullable(), expectedVersion: Version.nullable(), content: DraftContent }))
    .output(Saved)
    .errors(refusals({ TOO_MANY_DRAFTS: { data: z.strictObject({ most: z.int() }) } })),
  discard: changing.input(OnDraft).output(Saved),
  restore: changing.input(OnDraft).output(Saved),
};
