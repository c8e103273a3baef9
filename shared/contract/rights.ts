import { z } from 'zod';
import { Id, Language, line, signedIn } from './common';
import { refusals } from './refusals';
import { FileRef } from './statistics';

/** A short passphrase falls to whoever has the file. */
export const PASSPHRASE_LEAST = 12;

/** What a person may ask of the office about their own data. */
export const rightsContract = {
  /** Everything the office holds about a person as an archive: to read, to process, and the files. */
  dataFile: signedIn
    .input(
      z.strictObject({
        personId: Id,
        /** On whose request, as the journal keeps it, sealed. */
        askedBy: line(300).min(1),
        attachments: z.boolean(),
        language: Language,
        /** Encrypts the archive as an age file; null = left open. */
        passphrase: z.string().min(PASSPHRASE_LEAST).max(200).nullable(),
      }),
    )
    .output(
      z.strictObject({
        file: FileRef,
        cases: z.int(),
        attachments: z.int(),
        /** Files of cases with other applicants: named in the list, not put in. */
        leftOut: z.int(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {}, FILE_DAMAGED: {}, TOO_MUCH_FOR_ONE_FILE: {} })),
};
