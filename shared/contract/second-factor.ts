import { z } from 'zod';
import { changing, Id, sessionErrors, signedIn, tooSoon } from './common';
import { refusals } from './refusals';

/** Secret of a telephone, Base32 of 20 bytes. */
export const FactorSecret = z.string().regex(/^[A-Z2-7]{32}$/);
/** A code of the telephone or a recovery code, as somebody typed it. */
export const FactorCode = z.string().max(40);
/** What a page draws as a QR code and as text. */
export const NewFactor = z.strictObject({ secret: FactorSecret, uri: z.string() });
const Password = z.string().max(200);
const RecoveryCodes = z.array(z.string().regex(/^\d{16}$/));

/** What a sign-in asks and answers besides the password where a second factor stands before it. */
export const factorOfSignIn = {
  input: {
    code: FactorCode.optional(),
    /** The head must have a second factor and sets it up while signing in. */
    enrol: z.strictObject({ secret: FactorSecret, code: FactorCode }).optional(),
  },
  /** Shown once: recovery codes of a second factor that was just set up. */
  output: { recoveryCodes: RecoveryCodes.optional() },
  errors: {
    SECOND_FACTOR_NEEDED: {},
    SECOND_FACTOR_SETUP: { data: NewFactor },
    WRONG_CODE: {},
  },
} as const;

export const secondFactorContract = {
  status: signedIn.output(
    z.strictObject({
      on: z.boolean(),
      codesLeft: z.int(),
      /** The office asks it of this person. */
      required: z.boolean(),
      /** The office asks it of its heads. */
      requiredOfHeads: z.boolean(),
    }),
  ),
  /** A secret to put into a telephone; nothing is kept before turnOn proves that it is there. */
  begin: signedIn.output(NewFactor),
  turnOn: signedIn
    .input(z.strictObject({ password: Password, secret: FactorSecret, code: FactorCode }))
    .output(z.strictObject({ recoveryCodes: RecoveryCodes }))
    .errors(
      refusals({
        ...sessionErrors,
        ...tooSoon,
        WRONG_PASSWORD: {},
        WRONG_CODE: {},
        ALREADY_ON: {},
        STALE: {},
      }),
    ),
  turnOff: signedIn
    .input(z.strictObject({ password: Password }))
    .output(z.strictObject({ ok: z.literal(true) }))
    .errors(refusals({ ...sessionErrors, ...tooSoon, WRONG_PASSWORD: {}, FACTOR_REQUIRED: {}, STALE: {} })),
  /** The head takes a lost telephone's factor off another's sign-in. */
  reset: changing
    .input(z.strictObject({ userId: Id }))
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ OWN_SIGN_IN: {} })),
  /** Must heads have one? Only a head who has one asks it of all. */
  require: signedIn
    .input(z.strictObject({ ofHeads: z.boolean() }))
    .output(z.strictObject({ ofHeads: z.boolean() }))
    .errors(refusals({ ...sessionErrors, OWN_FACTOR_FIRST: {} })),
};
