import { createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import {
  CODE_DIGITS,
  RECOVERY_CODES,
  RECOVERY_DIGITS,
  STEP_SECONDS,
} from '../../shared/domain/sign-in/second-factor';
import { KEY_BYTES } from './live-key';
import { openText, seal } from './seal';

/** Length that RFC 4226 (4, R6) recommends. */
const SECRET_BYTES = 20;
const STEP_MS = STEP_SECONDS * 1000;
/** Steps that a telephone's clock may be off, to either side. */
const DRIFT_STEPS = 1;

/** A new secret for the telephone, Base32. */
export function newFactorSecret(): string {
  return new Secret({ buffer: Uint8Array.from(randomBytes(SECRET_BYTES)).buffer }).base32;
}

function totpOf(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), digits: CODE_DIGITS, period: STEP_SECONDS });
}

/** The `otpauth://` address that a telephone reads from a QR code. */
export function factorUri(secret: string, issuer: string, label: string): string {
  return totpOf(secret, { issuer, label }).toString();
}

/** The step that a code belongs to, one to either side of now at most; null = it is none of these. */
export function stepOfCode(secret: string, digits: string, now: number): number | null {
  const delta = totpOf(secret).validate({ token: digits, timestamp: now, window: DRIFT_STEPS });
  return delta === null ? null : Math.floor(now / STEP_MS) + delta;
}

/** Ten recovery codes, 16 digits each: 53 bits, guessed against the delay of the sign-in. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_DIGITS }, () => String(randomInt(10))).join(''),
  );
}

/** What only the identity makes: the key that seals the secret, and the one that hashes recovery codes. */
export function factorKeys(identity: string): { readonly seal: Buffer; readonly codes: Buffer } {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', identity, new Uint8Array(), `reception/v1/${use}`, KEY_BYTES));
  return { seal: derive('second-factor'), codes: derive('second-factor-codes') };
}

const place = (userId: string) =>
  ({ table: 'users', column: 'second_factor', rowId: userId, keyVersion: 1 }) as const;

/** Seals the telephone's secret for its user. */
export function sealFactor(identity: string, userId: string, secret: string): string {
  return seal(factorKeys(identity).seal, secret, place(userId)).toString('base64');
}

/** Opens it again; throws VaultError TAMPERED when it is another user's, or changed. */
export function openFactor(identity: string, userId: string, sealed: string): string {
  return openText(factorKeys(identity).seal, Buffer.from(sealed, 'base64'), place(userId));
}

/** What the base keeps of a recovery code: nobody tests a guess without the identity. */
export function hashRecoveryCode(identity: string, digits: string): string {
  return createHmac('sha256', factorKeys(identity).codes).update(digits).digest('hex');
}
