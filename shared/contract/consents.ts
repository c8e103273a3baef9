import { z } from 'zod';
import { CONSENT_FORMS, CONSENT_KINDS } from '../domain/consents/consent-rules';
import { changing, Id, Instant, IsoDate, paragraphs, signedIn, Version } from './common';
import { refusals } from './refusals';

const ConsentKind = z.enum(CONSENT_KINDS);

const ConsentText = z.strictObject({
  kind: ConsentKind,
  version: z.int().min(1),
  ru: z.string(),
  kk: z.string(),
  savedAt: Instant,
  savedBy: z.string(),
});

export const ConsentView = z.strictObject({
  id: Id,
  version: Version,
  kind: ConsentKind,
  form: z.enum(CONSENT_FORMS),
  givenOn: IsoDate,
  textVersion: z.int().nullable(),
  note: z.string(),
  /** The scan, where it is still there and the actor may see its case. */
  scan: z.strictObject({ id: Id, name: z.string() }).nullable(),
  revokedOn: IsoDate.nullable(),
  reason: z.string(),
  addedAt: Instant,
  addedBy: z.string(),
});

const Consents = z.strictObject({
  items: z.array(ConsentView),
  /** Those that this screen speaks of: is one in force that was not revoked, and does anything here ask for it? */
  kinds: z.array(z.strictObject({ kind: ConsentKind, inForce: z.boolean(), needed: z.boolean() })),
  may: z.strictObject({ give: z.boolean() }),
});

export const consentsContract = {
  settings: signedIn.output(
    z.strictObject({
      /** 0 = nobody has saved any yet. */
      version: z.int(),
      required: z.boolean(),
      /** Is nothing forwarded to another body without a consent to passing on? Else the program only warns. */
      forwardOnlyWith: z.boolean(),
      /** Newest first; their versions are counted through all kinds. */
      texts: z.array(ConsentText),
    }),
  ),
  /** Another wording of a kind makes a new version of its text; earlier consents keep theirs. */
  saveSettings: changing
    .input(
      z.strictObject({
        expectedVersion: z.int().min(0),
        required: z.boolean(),
        forwardOnlyWith: z.boolean(),
        kind: ConsentKind,
        ru: paragraphs(20_000).min(1),
        kk: paragraphs(20_000).min(1),
      }),
    )
    .output(z.strictObject({ version: z.int() })),
  /** Consents of the applicant of a case, or of the case where the person is not known. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(Consents)
    .errors(refusals({ NOT_FOUND: {} })),
  ofPerson: signedIn
    .input(z.strictObject({ id: Id }))
    .output(Consents)
    .errors(refusals({ NOT_FOUND: {} })),
  give: changing
    .input(
      z
        .strictObject({
          /** One of the two: a case stands for its applicant. */
          caseId: Id.nullable(),
          personId: Id.nullable(),
          kind: ConsentKind,
          form: z.enum(CONSENT_FORMS),
          givenOn: IsoDate,
          textVersion: z.int().min(1).nullable(),
          attachmentId: Id.nullable(),
          note: paragraphs(2000),
        })
        .refine(({ caseId, personId }) => (caseId === null) !== (personId === null))
        // No case shows one to publication: it would be lost there.
        .refine(({ kind, personId }) => kind !== 'publication' || personId !== null),
    )
    .output(z.strictObject({ id: Id }))
    .errors(
      refusals({ DATE_IN_FUTURE: {}, NOTE_MISSING: {}, UNKNOWN_ATTACHMENT: {}, UNKNOWN_CONSENT_TEXT: {} }),
    ),
  revoke: changing
    .input(z.strictObject({ id: Id, expectedVersion: Version, on: IsoDate, reason: paragraphs(2000).min(1) }))
    .output(z.strictObject({ id: Id, version: Version }))
    .errors(refusals({ DATE_IN_FUTURE: {}, DATE_IMPOSSIBLE: {}, ALREADY_REVOKED: {} })),
};
