import { z } from 'zod';
import { INQUIRY_STATES, INSTRUMENTS } from '../domain/inquiries/inquiry-rules';
import {
  CaseChanged,
  changing,
  DeputyLevel,
  Id,
  IsoDate,
  line,
  OnCase,
  paragraphs,
  signedIn,
  wrongStatus,
} from './common';
import { BodyKind, ReceivingBody } from './forwards';
import { refusals } from './refusals';
import { TermOverride } from './routing-rules';

export const Instrument = z.enum(INSTRUMENTS);
const Basis = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() });

/** Words of an inquiry; `basis`: why that day, where the author named it. */
export const InquiryWords = z.strictObject({
  body: z.string(),
  letterNumber: z.string(),
  asked: z.string(),
  basis: z.string(),
  answer: z.string(),
});

export const CaseInquiry = InquiryWords.extend({
  id: Id,
  instrument: Instrument,
  bodyKind: BodyKind,
  authorName: z.string(),
  basis: Basis,
  sentOn: IsoDate,
  dueOn: IsoDate,
  answeredOn: IsoDate.nullable(),
  withdrawnOn: IsoDate.nullable(),
  state: z.enum(INQUIRY_STATES),
  madeBy: z.string(),
  may: z.strictObject({ answer: z.boolean(), withdraw: z.boolean() }),
}).strict();

/** An inquiry that waits for its answer, on the day's screen of its author. */
export const OwnInquiry = z.strictObject({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  instrument: Instrument,
  body: z.string(),
  asked: z.string(),
  authorName: z.string(),
  dueOn: IsoDate,
});

/** Somebody who may stand under an inquiry, with what they may send and by when each would be answered. */
export const InquiryAuthor = z.strictObject({
  id: Id,
  name: z.string(),
  instruments: z.array(
    z.strictObject({
      instrument: Instrument,
      /** Null: no term is known, the author names a day. */
      term: z.strictObject({ dueOn: IsoDate, basis: Basis, confirmed: z.boolean() }).nullable(),
    }),
  ),
});

/** A term of reply that the office sets itself; `level`: of the deputy, null for the others. */
export const OwnReplyTerm = TermOverride.extend({
  instrument: Instrument,
  level: DeputyLevel.nullable(),
  basis: line(300).min(1),
}).strict();
const ReplyTerms = z.strictObject({
  /** Every term that can be set, with the program's own. */
  usual: z.array(
    z.strictObject({
      instrument: Instrument,
      level: DeputyLevel.nullable(),
      term: z
        .strictObject({
          amount: z.int(),
          unit: TermOverride.shape.unit,
          basis: Basis,
          confirmed: z.boolean(),
        })
        .nullable(),
    }),
  ),
  own: z.array(OwnReplyTerm),
});

export const inquiriesContract = {
  terms: signedIn.output(ReplyTerms),
  /** What was sent already keeps its day. */
  saveTerms: signedIn
    .input(z.strictObject({ terms: z.array(OwnReplyTerm).max(40) }))
    .output(ReplyTerms)
    .errors(refusals({ WRONG_INSTRUMENT: {} })),
  /** Inquiries of a case, and what a new one sent on `sentOn` (today if absent) would be. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id, sentOn: IsoDate.optional() }))
    .output(
      z.strictObject({
        inquiries: z.array(CaseInquiry),
        authors: z.array(InquiryAuthor),
        bodies: z.array(ReceivingBody),
        mayIssue: z.boolean(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Inquiries of the own desk that wait for their answer, by their day; a head's: all that are late. */
  mine: signedIn.output(z.array(OwnInquiry)),
  issue: changing
    .input(
      OnCase.extend({
        authorId: Id,
        instrument: Instrument,
        bodyKind: BodyKind,
        body: line(300).min(1),
        letterNumber: line(60).default(''),
        asked: paragraphs(4000).trim().min(1),
        sentOn: IsoDate,
        /** A day that was agreed or stands in the letter; null: by the term. */
        due: z.strictObject({ on: IsoDate, basis: line(500).min(1) }).nullable(),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        UNKNOWN_EXECUTOR: {},
        WRONG_INSTRUMENT: {},
        TERM_UNKNOWN: {},
        DATE_IMPOSSIBLE: {},
      }),
    ),
  /** The body answered. */
  answer: changing
    .input(OnCase.extend({ inquiryId: Id, on: IsoDate, words: paragraphs(4000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ DATE_IMPOSSIBLE: {}, ALREADY_NOTED: {}, ALREADY_WITHDRAWN: {} })),
  /** A mistyped one is taken back, with a reason: it counts nowhere. */
  withdraw: changing
    .input(OnCase.extend({ inquiryId: Id, reason: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ ALREADY_WITHDRAWN: {} })),
};
