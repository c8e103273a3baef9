import { z } from 'zod';
import { IDENTITY_COUNTER_REASONS, IDENTITY_REASONS } from '../domain/identity/compare-persons';
import { TimelineEvent } from './appeals';
import { Applicant, PersonFlag, PersonFlagCode } from './applicant';
import {
  changing,
  Id,
  Instant,
  IsoDate,
  LocalName,
  line,
  paragraphs,
  Status,
  signedIn,
  Version,
} from './common';
import { refusals } from './refusals';

/** A person as a list of suggestions shows them: enough to tell two namesakes apart, no more. */
export const PersonItem = z.strictObject({
  id: Id,
  version: Version,
  name: z.string(),
  birthDate: IsoDate.nullable(),
  /** Masked but for its last digits. */
  phone: z.string().nullable(),
  address: z.string().nullable(),
  cases: z.int(),
  openCases: z.int(),
  /** Day of arrival of the newest case. */
  lastVisit: IsoDate.nullable(),
  flags: z.array(PersonFlag),
});

export const Likeness = z.strictObject({
  score: z.number().min(0).max(1),
  reasons: z.array(z.enum(IDENTITY_REASONS)),
  against: z.array(z.enum(IDENTITY_COUNTER_REASONS)),
});

export const PersonMatch = z.strictObject({ person: PersonItem, likeness: Likeness });

export const PersonCase = z.strictObject({
  id: Id,
  number: z.string(),
  status: Status,
  receivedOn: IsoDate,
  dueOn: IsoDate,
  closedOn: IsoDate.nullable(),
  summary: z.string(),
  topicName: LocalName.nullable(),
  executorName: z.string().nullable(),
});

export const PersonMerge = z.strictObject({
  id: Id,
  version: Version,
  mergedAt: Instant,
  undoneAt: Instant.nullable(),
  survivorId: Id,
  absorbedId: Id,
  absorbedName: z.string(),
  by: z.string(),
});

export const PersonCard = PersonItem.extend({
  applicant: Applicant,
  /** Only those that this actor may see, newest first; `cases` counts all. */
  visibleCases: z.array(PersonCase),
  merges: z.array(PersonMerge),
  may: z.strictObject({ save: z.boolean(), merge: z.boolean() }),
}).strict();

const OnPerson = z.strictObject({ id: Id, expectedVersion: Version });
const Changed = z.strictObject({ id: Id, version: Version });

/** Which of the two a field is taken from. */
export const MergeChoice = z.enum(['survivor', 'absorbed']);
export const MERGED_FIELDS = [
  'name',
  'organisation',
  'phones',
  'email',
  'address',
  'identityNumber',
  'birthDate',
  'sex',
  'socialPosition',
  'benefits',
] as const;
export const MergeField = z.enum(MERGED_FIELDS);

export const personsContract = {
  /** Known people by the beginnings of names (three letters) or digits of a phone or identity number (three). */
  find: signedIn
    .input(z.strictObject({ query: line(200).min(1), limit: z.int().min(1).max(50).default(10) }))
    .output(z.strictObject({ items: z.array(PersonItem) })),
  /** Who of the known people this may be, as far as it is typed; likely ones first. */
  match: signedIn
    .input(z.strictObject({ applicant: Applicant, limit: z.int().min(1).max(10).default(3) }))
    .output(z.strictObject({ items: z.array(PersonMatch) })),
  get: signedIn
    .input(z.strictObject({ id: Id }))
    .output(PersonCard)
    .errors(refusals({ NOT_FOUND: {} })),
  /** Newest first, or those whom a query finds. */
  list: signedIn
    .input(
      z.strictObject({
        query: line(200).default(''),
        /** `doc` of the last row of the page before. */
        before: z.int().min(1).optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.strictObject({ items: z.array(PersonItem), next: z.int().nullable() })),
  save: changing
    .input(
      OnPerson.extend({
        applicant: Applicant,
        flags: z
          .array(z.strictObject({ code: PersonFlagCode, reason: paragraphs(500) }))
          .max(10)
          .default([]),
      }).strict(),
    )
    .output(Changed)
    .errors(
      refusals({
        BAD_IDENTITY_NUMBER: { data: z.strictObject({ reason: z.string() }) },
        REASON_MISSING: { data: z.strictObject({ flag: PersonFlagCode }) },
      }),
    ),
  /** What was changed of a person, newest first. */
  history: signedIn
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ items: z.array(TimelineEvent) }))
    .errors(refusals({ NOT_FOUND: {} })),
  /** Records that may be of the same person. */
  candidates: signedIn
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ items: z.array(PersonMatch) }))
    .errors(refusals({ NOT_FOUND: {} })),
  /** Joins a duplicate to the person who stays. A mismatch is refused until it is `despite`d. */
  merge: changing
    .input(
      z.strictObject({
        survivorId: Id,
        survivorVersion: Version,
        absorbedId: Id,
        absorbedVersion: Version,
        /** Fields not named stay the survivor's where it has them. */
        choices: z.partialRecord(MergeField, MergeChoice).default({}),
        despite: z.boolean().default(false),
      }),
    )
    .output(z.strictObject({ id: Id, version: Version, mergeId: Id }))
    .errors(refusals({ MISMATCH: { data: Likeness }, SAME_PERSON: {} })),
  /** Parts the two again, each as it was; what was changed after the merge stays with the survivor. */
  unmerge: changing
    .input(z.strictObject({ mergeId: Id, expectedVersion: Version }))
    .output(z.strictObject({ survivorId: Id, absorbedId: Id }))
    .errors(refusals({ ALREADY_UNDONE: {}, LATER_MERGE: {} })),
};
