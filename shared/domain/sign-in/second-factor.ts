import type { Role } from '../codes';

/** Digits of a code of the telephone, and of a recovery code. */
export const CODE_DIGITS = 6;
export const RECOVERY_DIGITS = 16;
/** Recovery codes given at once. */
export const RECOVERY_CODES = 10;
/** Seconds that a code of the telephone holds (RFC 6238, 4.1). */
export const STEP_SECONDS = 30;

export type TypedCode =
  | { readonly kind: 'totp'; readonly digits: string }
  | { readonly kind: 'recovery'; readonly digits: string };

/** What was typed as a code: digits alone, so that no keyboard layout matters. Null = neither sort of code. */
export function readCode(typed: string): TypedCode | null {
  const digits = typed.replace(/[\s\u00a0–—-]/gu, '');
  if (!/^[0-9]+$/.test(digits)) return null;
  if (digits.length === CODE_DIGITS) return { kind: 'totp', digits };
  return digits.length === RECOVERY_DIGITS ? { kind: 'recovery', digits } : null;
}

/** A recovery code in groups of four, to be read and typed by people. */
export function groupCode(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** Must a person with these roles have a second factor? */
export function needsSecondFactor(
  roles: readonly Role[],
  office: { readonly secondFactorForHeads: boolean },
): boolean {
  return office.secondFactorForHeads && roles.includes('head');
}
