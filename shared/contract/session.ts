import { oc } from '@orpc/contract';
import { z } from 'zod';
import { baseErrors, Id, IsoDate, line, sessionErrors, signedIn, tooSoon } from './common';
import { Actor, NewPassword, Office, ServedOffice } from './office';
import { refusals } from './refusals';
import { factorOfSignIn } from './second-factor';

export const sessionContract = {
  /** What the page needs to choose its first screen. Needs no sign-in and tells nothing personal. */
  status: oc.errors(refusals({ DATABASE_CORRUPT: {} })).output(
    z.strictObject({
      state: z.enum(['no-office', 'signed-out', 'signed-in']),
      office: Office.nullable(),
      actor: Actor.nullable(),
      /** The roles need the office key, and nobody has granted it to this person yet. */
      awaitsKey: z.boolean(),
      /** The base holds more than one office. */
      severalOffices: z.boolean(),
      /** Those that the signed-in person serves, the present one among them; empty where the base holds one. */
      offices: z.array(ServedOffice),
      desktop: z.boolean(),
      version: z.string(),
      today: IsoDate,
    }),
  ),
  signIn: oc
    .input(
      z.strictObject({
        login: line(64),
        password: z.string().max(200),
        /** Code of the office, where the person serves several (CHOOSE_OFFICE). */
        office: line(16).optional(),
        /** In place of a password that somebody else gave (MUST_CHANGE_PASSWORD). */
        newPassword: NewPassword.optional(),
        ...factorOfSignIn.input,
      }),
    )
    .output(z.strictObject({ actor: Actor, office: Office, ...factorOfSignIn.output }))
    .errors(
      refusals({
        ...baseErrors,
        ...tooSoon,
        ...factorOfSignIn.errors,
        WRONG_PASSWORD: {},
        NO_OFFICE: {},
        CHOOSE_OFFICE: { data: z.strictObject({ offices: z.array(ServedOffice) }) },
        MUST_CHANGE_PASSWORD: {},
        SAME_PASSWORD: {},
      }),
    ),
  /** Goes on in another office that the person serves, without the password. */
  switchOffice: signedIn
    .input(z.strictObject({ officeId: Id }))
    .output(z.strictObject({ actor: Actor, office: Office }))
    .errors(refusals({ ...sessionErrors, NOT_FOUND: {}, STALE: {}, SIGN_IN_NEEDED: {} })),
  signOut: oc.output(z.strictObject({ ok: z.literal(true) })),
  changePassword: signedIn
    .input(z.strictObject({ oldPassword: z.string().max(200), newPassword: NewPassword }))
    .output(z.strictObject({ ok: z.literal(true) }))
    .errors(refusals({ ...sessionErrors, ...tooSoon, WRONG_PASSWORD: {}, SAME_PASSWORD: {}, STALE: {} })),
};
