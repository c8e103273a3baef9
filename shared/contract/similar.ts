import { z } from 'zod';
import * as codes from '../domain/codes';
import { LIKENESSES } from '../domain/similarity/classify-pair';
import {
  changing,
  Id,
  Instant,
  IsoDate,
  Kind,
  LocalName,
  line,
  paragraphs,
  Repeat,
  Result,
  Status,
  signedIn,
  TerritoryCode,
  TopicRef,
  Version,
} from './common';
import { refusals } from './refusals';

export const LinkKind = z.enum(codes.LINK_KINDS);
export const Likeness = z.enum(LIKENESSES);

/** What is known of an appeal while it is being typed. Nothing of it is kept. */
export const TypedAppeal = z.strictObject({
  summary: line(300).default(''),
  text: paragraphs(100_000).default(''),
  /** The applicant where a known person was chosen. */
  applicantId: Id.optional(),
  /** Else what was typed of them. */
  applicant: z
    .strictObject({
      surname: line(100).default(''),
      firstName: line(100).default(''),
      patronymic: line(100).default(''),
      phone: line(40).default(''),
      identityNumber: line(12).default(''),
    })
    .optional(),
  territory: TerritoryCode.optional(),
  questions: z.array(TopicRef).max(20).default([]),
  /** Day of arrival; default today. */
  receivedOn: IsoDate.optional(),
});

/** A reason in a code with its numbers and days; words: `likeness.<code>`. */
const LikenessReason = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const SimilarCase = z.strictObject({
  id: Id,
  number: z.string(),
  likeness: Likeness,
  /** 0 to 100, for the order. */
  score: z.int().min(0).max(100),
  reasons: z.array(LikenessReason),
  status: Status,
  receivedOn: IsoDate,
  applicantName: z.string(),
  summary: z.string(),
  topicName: LocalName.nullable(),
  territoryName: LocalName.nullable(),
  executorName: z.string().nullable(),
});

const Support = {
  /** Past cases behind it, of how many that voted, and its share of the votes. */
  cases: z.int(),
  of: z.int(),
  confidence: z.number(),
  examples: z.array(z.strictObject({ id: Id, number: z.string(), summary: z.string() })),
};
export const TopicSuggestion = z.strictObject({
  topic: TopicRef,
  name: LocalName,
  trail: z.array(LocalName),
  level: z.int(),
  /** Which part of the text asks it, from 1, where the text has several; null for the whole. */
  part: z.int().nullable(),
  ...Support,
});
export const TerritorySuggestion = z.strictObject({ code: TerritoryCode, name: LocalName, ...Support });
export const KindSuggestion = z.strictObject({ kind: Kind, ...Support });

export const CaseLink = z.strictObject({
  id: Id,
  kind: LinkKind,
  /** Is the case that is shown the later one, which repeats or duplicates the other? */
  later: z.boolean(),
  other: z.strictObject({
    id: Id,
    number: z.string(),
    summary: z.string(),
    status: Status,
    receivedOn: IsoDate,
    closedOn: IsoDate.nullable(),
    results: z.array(Result),
  }),
  /** Who said so, and when. */
  by: z.string(),
  at: Instant,
});

/** A link that comes with a registration: the new appeal is this to an earlier case. */
export const NewLink = z.strictObject({ caseId: Id, kind: LinkKind });

const linkErrors = {
  /** The other case is not there, or not this person's to see. */
  UNKNOWN_CASE: {},
  SAME_CASE: {},
  ALREADY_LINKED: {},
  /** A repeated appeal or a duplicate came after the first one. */
  WRONG_ORDER: {},
} as const;

/** similar, suggest, links, link, unlink: they stand among the procedures of appeals. */
export const similarContract = {
  /** Earlier appeals that the one being typed may repeat or duplicate, the most telling first. */
  similar: signedIn
    .input(
      TypedAppeal.extend({
        /** A case that is already registered does not meet itself. */
        except: Id.optional(),
        limit: z.int().min(1).max(20).default(6),
      }).strict(),
    )
    .output(z.strictObject({ items: z.array(SimilarCase), fewWords: z.boolean() })),
  /** Topic, territory and kind that the most alike past cases were given; empty below the floor. */
  suggest: signedIn.input(TypedAppeal).output(
    z.strictObject({
      topics: z.array(TopicSuggestion),
      territories: z.array(TerritorySuggestion),
      kinds: z.array(KindSuggestion),
    }),
  ),
  /** Cases that somebody linked with this one. */
  links: signedIn
    .input(z.strictObject({ id: Id }))
    .output(z.array(CaseLink))
    .errors(refusals({ NOT_FOUND: {} })),
  /** Says that a case repeats, duplicates or belongs to another; `repeat` of the case follows. */
  link: changing
    .input(z.strictObject({ id: Id, expectedVersion: Version, otherId: Id, kind: LinkKind }))
    .output(z.strictObject({ id: Id, version: Version, status: Status, repeat: Repeat }))
    .errors(refusals(linkErrors)),
  unlink: changing
    .input(z.strictObject({ id: Id, expectedVersion: Version, linkId: Id }))
    .output(z.strictObject({ id: Id, version: Version, status: Status, repeat: Repeat })),
};
