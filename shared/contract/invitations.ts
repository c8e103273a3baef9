import { oc } from '@orpc/contract';
import { z } from 'zod';
import { INVITATION_DAYS } from '../domain/sign-in/invitation-code';
import { baseErrors, changing, Id, Instant, line, Role, sessionErrors, signedIn, tooSoon } from './common';
import { Login, NewPassword, OfficeCode } from './office';
import { refusals } from './refusals';

const Days = z.int().min(INVITATION_DAYS.least).max(INVITATION_DAYS.most);

/** An invitation that was just made: the code is answered once and kept nowhere. */
export const Invitation = z.strictObject({
  id: Id,
  login: z.string(),
  name: z.string(),
  /** Twenty characters; see `shared/domain/sign-in/invitation-code`. */
  code: z.string(),
  expiresAt: Instant,
  /** The code carries the office key; where it does not and the roles need it, a head grants it after the first sign-in. */
  withKey: z.boolean(),
});

export const Invite = z.strictObject({
  login: Login,
  name: line(200).min(1),
  roles: z.array(Role).min(1).max(6),
  executorId: Id.nullable(),
});

export const invitationsContract = {
  settings: signedIn.output(z.strictObject({ days: Days })),
  setDays: signedIn.input(z.strictObject({ days: Days })).output(z.strictObject({ days: Days })),
  /** A sign-in for a member of staff, who chooses the password alone, with the code. */
  invite: signedIn
    .input(Invite)
    .output(Invitation)
    .errors(refusals({ ...sessionErrors, LOGIN_TAKEN: {}, NOT_FOUND: {}, STALE: {} })),
  /** A new code in place of one that was lost or came too late. */
  renew: changing.input(z.strictObject({ userId: Id })).output(Invitation),
  revoke: changing.input(z.strictObject({ userId: Id })).output(z.strictObject({ id: Id })),
  /**
   * The first sign-in: a password of one's own choice in place of the code, or the one that opens another office of
   * the base already. The page signs in with it next.
   */
  accept: oc
    .input(
      z
        .strictObject({
          login: line(64),
          code: z.string().max(100),
          newPassword: NewPassword.optional(),
          ownPassword: z.string().max(200).optional(),
        })
        .refine(
          ({ newPassword, ownPassword }) => (newPassword === undefined) !== (ownPassword === undefined),
        ),
    )
    .output(z.strictObject({ login: z.string(), office: OfficeCode }))
    .errors(
      refusals({
        ...baseErrors,
        ...tooSoon,
        WRONG_INVITATION: {},
        WRONG_PASSWORD: {},
        INVITATION_EXPIRED: {},
        STALE: {},
      }),
    ),
  /** The office key to somebody whose code did not carry it. */
  grantKey: changing.input(z.strictObject({ userId: Id })).output(z.strictObject({ id: Id })),
};
