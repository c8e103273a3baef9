import { readCode } from '../../../shared/domain/sign-in/second-factor';
import type { Row, WriteTx } from '../../db';
import {
  factorUri,
  hashRecoveryCode,
  newFactorSecret,
  newRecoveryCodes,
  openFactor,
  sealFactor,
  stepOfCode,
} from '../../vault';
import { refuse } from '../refusal';

/** A code that fits: of a step, or a recovery code by its hash. It counts only once it was claimed. */
export type Proof =
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'recovery'; readonly hash: string };

type User = Pick<Row<'users'>, 'id' | 'second_factor' | 'second_factor_step'>;

/** Compares a typed code with the user's second factor. Refuses WRONG_CODE, also for a code that was used. */
export function proveFactor(user: User, identity: string, typed: string, now: number): Proof {
  const code = readCode(typed);
  if (code === null || user.second_factor === null) refuse('WRONG_CODE');
  if (code.kind === 'recovery') return { kind: 'recovery', hash: hashRecoveryCode(identity, code.digits) };
  const step = stepOfCode(openFactor(identity, user.id, user.second_factor), code.digits, now);
  if (step === null || step <= user.second_factor_step) refuse('WRONG_CODE');
  return { kind: 'step', step };
}

/** Uses the proof up; of two who bring the same code at once one is refused WRONG_CODE. Answers the codes left. */
export async function claimProof(tx: WriteTx, userId: string, proof: Proof): Promise<number | null> {
  if (proof.kind === 'step') {
    const claimed = await tx
      .updateTable('users')
      .set({ second_factor_step: proof.step })
      .where('id', '=', userId)
      .where('second_factor_step', '<', proof.step)
      .executeTakeFirst();
    if (claimed.numUpdatedRows !== 1n) refuse('WRONG_CODE');
    return null;
  }
  const claimed = await tx
    .deleteFrom('second_factor_codes')
    .where('user_id', '=', userId)
    .where('hash', '=', proof.hash)
    .executeTakeFirst();
  if (claimed.numDeletedRows !== 1n) refuse('WRONG_CODE');
  const left = await tx
    .selectFrom('second_factor_codes')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Number(left.n);
}

/** A new secret with the address for its QR code. */
export function newFactor(officeCode: string, login: string) {
  const secret = newFactorSecret();
  return { secret, uri: factorUri(secret, `Reception ${officeCode}`, login) };
}

/** A second factor that its user has shown to have: ready to be written. */
export interface PreparedFactor {
  readonly sealed: string;
  readonly step: number;
  /** Shown once. */
  readonly recoveryCodes: readonly string[];
  readonly hashes: readonly string[];
}

/** Checks the first code of a secret and makes the recovery codes. Refuses WRONG_CODE. */
export function prepareFactor(
  userId: string,
  identity: string,
  { secret, code }: { readonly secret: string; readonly code: string },
  now: number,
): PreparedFactor {
  const typed = readCode(code);
  const step = typed?.kind === 'totp' ? stepOfCode(secret, typed.digits, now) : null;
  if (step === null) refuse('WRONG_CODE');
  const recoveryCodes = newRecoveryCodes();
  return {
    sealed: sealFactor(identity, userId, secret),
    step,
    recoveryCodes,
    hashes: recoveryCodes.map(digits => hashRecoveryCode(identity, digits)),
  };
}

/** Writes a prepared factor in place of none. Refuses STALE where somebody was faster. */
export async function writeFactor(tx: WriteTx, userId: string, factor: PreparedFactor): Promise<void> {
  const { sealed, step, hashes } = factor;
  const written = await tx
    .updateTable('users')
    .set({ second_factor: sealed, second_factor_step: step })
    .where('id', '=', userId)
    .where('second_factor', 'is', null)
    .executeTakeFirst();
  if (written.numUpdatedRows !== 1n) refuse('STALE');
  await tx.deleteFrom('second_factor_codes').where('user_id', '=', userId).execute();
  await tx
    .insertInto('second_factor_codes')
    .values(hashes.map(hash => ({ user_id: userId, hash })))
    .execute();
}

/** Takes the factor off a sign-in; was there one? */
export async function dropFactor(tx: WriteTx, userId: string): Promise<boolean> {
  const dropped = await tx
    .updateTable('users')
    .set({ second_factor: null, second_factor_step: 0 })
    .where('id', '=', userId)
    .where('second_factor', 'is not', null)
    .executeTakeFirst();
  await tx.deleteFrom('second_factor_codes').where('user_id', '=', userId).execute();
  return dropped.numUpdatedRows === 1n;
}
