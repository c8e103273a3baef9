import { z } from 'zod';
import { READING_CONCERNS } from '../domain/readings/reading-rules';
import { READING_STATES, STANDINGS } from '../domain/readings/standing';
import { AppealItem } from './appeal-item';
import { CaseChanged, changing, Id, Instant, OnCase, paragraphs, signedIn, wrongStatus } from './common';
import { refusals } from './refusals';

export const ReadingState = z.enum(READING_STATES);
export const Standing = z.enum(STANDINGS);
export const ReadingConcern = z.enum(READING_CONCERNS);

/** Words of a reading: why the answer was sent back. */
export const ReadingWords = z.strictObject({ remark: z.string() });

/** One asking for a second reading. */
export const CaseReading = z.strictObject({
  id: Id,
  state: ReadingState,
  /** Whose answer it was. */
  executorName: z.string(),
  /** Who was asked; null: the head. */
  readerName: z.string().nullable(),
  askedBy: z.string(),
  askedAt: Instant,
  /** Who agreed or sent it back. */
  readBy: z.string().nullable(),
  endedAt: Instant.nullable(),
  remark: z.string(),
});

/** What keeps a case from ending: parts of it that are open, an answer that its second reader has not agreed to. */
export const mayNotEnd = {
  PARTS_OPEN: { data: z.strictObject({ parts: z.int() }) },
  READING_MISSING: { data: z.strictObject({ reading: Standing }) },
} as const;

const OnReading = OnCase.extend({ readingId: Id }).strict();
const resultMissing = { RESULT_MISSING: { data: z.strictObject({ questions: z.int() }) } } as const;
const notYours = { ...wrongStatus, OWN_ANSWER: {}, READING_OVER: {} } as const;

/** The second reader of an answer (второй читатель): who is asked, who agreed, what came back. */
export const readingsContract = {
  /** Every asking of a case, the newest first, and what this actor may do now. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        /** null: no rule asks for a second reader. */
        standing: Standing.nullable(),
        /** Whom the rule names. */
        namedReader: z.string().nullable(),
        readings: z.array(CaseReading),
        /** Desks that may be asked beside the head; null where this actor asks nobody now. */
        ask: z.array(z.strictObject({ id: Id, name: z.string() })).nullable(),
        /** The asking that this actor may agree to or send back. */
        read: Id.nullable(),
        /** This actor could read it, were it not their own answer. */
        isOwn: z.boolean(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Answers that wait for this actor to read them, and their own that came back or may go out. */
  mine: changing.output(
    z.strictObject({
      total: z.int(),
      cases: z.array(z.strictObject({ item: AppealItem, as: ReadingConcern })),
    }),
  ),
  /** Gives the answer to a desk, or to the head. */
  ask: changing
    .input(OnCase.extend({ readerId: Id.nullable() }).strict())
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        ...resultMissing,
        UNKNOWN_READER: {},
        READING_NOT_NEEDED: {},
        READING_AGREED: {},
        READING_ASKED: {},
      }),
    ),
  agree: changing
    .input(OnReading)
    .output(CaseChanged)
    .errors(refusals({ ...notYours, ...resultMissing })),
  sendBack: changing
    .input(OnReading.extend({ remark: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals(notYours)),
};
