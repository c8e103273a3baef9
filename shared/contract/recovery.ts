import { oc } from '@orpc/contract';
import { z } from 'zod';
import { baseErrors, line, sessionErrors, signedIn } from './common';
import { refusals } from './refusals';

/** What the recovery sheet prints; answered once, when it is made, and kept nowhere. */
export const RecoverySheet = z.strictObject({
  /** `AGE-SECRET-KEY-1...` */
  secret: z.string(),
  /** Eight digits to type back from the paper. */
  check: z.string(),
});

/** Procedures of `office` that have to do with the sheet; `login` and `password` are shapes of the office's contract. */
export function recoveryContract<L extends z.ZodType, P extends z.ZodType, A extends z.ZodType>(shapes: {
  readonly login: L;
  readonly password: P;
  readonly signedIn: A;
}) {
  return {
    /** A new sheet; an earlier one opens this base no longer (back-ups made for it still). */
    makeRecovery: signedIn.output(RecoverySheet),
    /** Types the check phrase back: proof that the sheet is on paper. */
    confirmRecovery: signedIn
      .input(z.strictObject({ check: line(40) }))
      .output(z.strictObject({ ok: z.literal(true) }))
      .errors(refusals({ ...sessionErrors, WRONG_CHECK: {} })),
    /** Every password is forgotten: the sheet gives a head a new one, and signs in. */
    openByRecovery: oc
      .input(z.strictObject({ secret: line(400).min(1), login: shapes.login, newPassword: shapes.password }))
      .output(shapes.signedIn)
      .errors(refusals({ ...baseErrors, WRONG_RECOVERY: {}, NO_SUCH_HEAD: {} })),
  };
}
