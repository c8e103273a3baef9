import { createHash } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { readSecret } from '../../shared/domain/recovery/secret-text';
import { generateIdentity } from './identity';
import { VaultError } from './vault-error';

const CHECK_DIGITS = 8;

/** What a recovery sheet prints, and the recipient that stays in the base. */
export interface RecoveryIdentity {
  /** `AGE-SECRET-KEY-1...`: goes to the sheet and nowhere else. */
  readonly secret: string;
  readonly recipient: string;
  /** Eight digits that tell one sheet from another; typed back as proof that the sheet exists. */
  readonly check: string;
}

/** Makes the identity of a new recovery sheet. */
export async function makeRecoveryIdentity(): Promise<RecoveryIdentity> {
  const { secret, recipient } = await generateIdentity();
  return { secret, recipient, check: checkOf(recipient) };
}

/** The check phrase of a sheet, by its recipient: no secret, and digits so that no keyboard layout matters. */
export function checkOf(recipient: string): string {
  const hash = createHash('sha256').update(`reception/v1/recovery-check\n${recipient}`).digest();
  return String(hash.readUIntBE(0, 6) % 10 ** CHECK_DIGITS).padStart(CHECK_DIGITS, '0');
}

/** The identity typed from a sheet, with its recipient. Throws `FORMAT` when it is none (a letter was misread). */
export async function openRecoverySecret(typed: string): Promise<{ secret: string; recipient: string }> {
  const secret = readSecret(typed);
  try {
    return { secret, recipient: await identityToRecipient(secret) };
  } catch {
    throw new VaultError('FORMAT', 'This is not the secret of a recovery sheet.');
  }
}
