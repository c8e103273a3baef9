import { z } from 'zod';
import { BODY_KINDS } from '../domain/forwards/forward-rules';
import {
  CaseChanged,
  changing,
  Id,
  IsoDate,
  line,
  OnCase,
  paragraphs,
  sessionErrors,
  signedIn,
  wrongStatus,
} from './common';
import { mayNotEnd } from './readings';
import { refusals } from './refusals';
import { TermOverride } from './routing-rules';

export const BodyKind = z.enum(BODY_KINDS);

/** Words of a forwarding. */
export const ForwardWords = z.strictObject({
  body: z.string(),
  letterNumber: z.string(),
  note: z.string(),
  reply: z.string(),
});

export const CaseForward = z.strictObject({
  id: Id,
  bodyKind: BodyKind,
  ...ForwardWords.shape,
  dueOn: IsoDate,
  letterOn: IsoDate,
  forwardedOn: IsoDate,
  toldOn: IsoDate.nullable(),
  repliedOn: IsoDate.nullable(),
  undoneOn: IsoDate.nullable(),
  /** The case was closed by it. */
  closed: z.boolean(),
  madeBy: z.string(),
  late: z.strictObject({ sent: z.boolean(), told: z.boolean() }),
  may: z.strictObject({ tell: z.boolean(), reply: z.boolean(), undo: z.boolean() }),
});

/** A body of the office's list; `term`: within which it is forwarded to, null = the law's usual one. */
export const ReceivingBody = z.strictObject({
  kind: BodyKind,
  name: z.strictObject({ ru: line(300).min(1), kk: line(300) }),
  term: TermOverride.nullable(),
});
const Bodies = z.strictObject({ bodies: z.array(ReceivingBody).max(200) });

export const forwardsContract = {
  bodies: signedIn.output(Bodies),
  saveBodies: signedIn
    .input(Bodies)
    .output(Bodies)
    .errors(refusals({ ...sessionErrors, BODY_TWICE: { data: z.strictObject({ index: z.int() }) } })),
  /** Forwardings of a case, and the day by which one is due. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        forwards: z.array(CaseForward),
        term: z.strictObject({
          dueOn: IsoDate,
          source: z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() }),
          confirmed: z.boolean(),
        }),
        /** The office's list, each with the day by which this appeal is due there. */
        bodies: z.array(ReceivingBody.extend({ dueOn: IsoDate }).strict()),
        mayMake: z.boolean(),
        /** A consent to passing on is missing: the program warns, or refuses where the office says so. */
        consent: z.enum(['warn', 'refuse']).nullable(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  make: changing
    .input(
      OnCase.extend({
        bodyKind: BodyKind,
        body: line(300).min(1),
        letterNumber: line(60).min(1),
        letterOn: IsoDate,
        forwardedOn: IsoDate,
        toldOn: IsoDate.nullable(),
        note: paragraphs(2000).default(''),
        /** The case ends with it; else the body's reply is awaited. */
        closes: z.boolean(),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        DATE_IMPOSSIBLE: {},
        CONSENT_MISSING: {},
        ...mayNotEnd,
      }),
    ),
  /** The citizen was told, or the body replied. */
  note: changing
    .input(
      OnCase.extend({
        forwardId: Id,
        what: z.enum(['told', 'replied']),
        on: IsoDate,
        words: paragraphs(4000).default(''),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(refusals({ DATE_IMPOSSIBLE: {}, ALREADY_NOTED: {} })),
  undo: changing
    .input(OnCase.extend({ forwardId: Id, reason: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ TOO_LATE: {}, ALREADY_UNDONE: {} })),
};
