import { z } from 'zod';
import { ERASURE_BLOCKS, ERASURE_FATES } from '../domain/rights/erasure-rules';
import { changing, Id, IsoDate, Language, line, signedIn } from './common';
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
  /** What an erasure of the person would take, and what stands in its way. */
  erasurePreview: signedIn
    .input(z.strictObject({ personId: Id }))
    .output(
      z.strictObject({
        cases: z.array(
          z.strictObject({
            id: Id,
            number: z.string(),
            /** Destroyed with the person, or left to the other applicants without them. */
            fate: z.enum(ERASURE_FATES),
            blocked: z.enum(ERASURE_BLOCKS).nullable(),
            /** Last day of a term that still runs; null where none does. */
            keepUntil: IsoDate.nullable(),
          }),
        ),
        /** Attachments that go, and those of shared cases, in which nobody can mask anything. */
        filesGone: z.int(),
        filesStay: z.int(),
        consents: z.int(),
        /** What has to be typed to confirm. */
        confirm: z.string(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Erases everything that tells the person; figures stay. */
  erase: changing
    .input(
      z.strictObject({
        personId: Id,
        /** The document that it rests on, without names: it stands on the act. */
        basis: line(300).min(1),
        confirm: line(60),
        /** Terms of keeping that still run are set aside. */
        despiteTerm: z.boolean(),
      }),
    )
    .output(z.strictObject({ act: z.string().nullable(), destroyed: z.int(), left: z.int() }))
    .errors(
      refusals({
        WRONG_CONFIRMATION: {},
        ERASURE_BLOCKED: { data: z.strictObject({ number: z.string(), why: z.enum(ERASURE_BLOCKS) }) },
        TERM_RUNS: { data: z.strictObject({ number: z.string(), until: IsoDate }) },
      }),
    ),
  /** Persons that were erased and are here again: the base was put back from an older back-up. */
  returned: signedIn.output(z.array(z.strictObject({ personId: Id, erasedOn: IsoDate }))),
};
