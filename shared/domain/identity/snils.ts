export type SnilsRefusal = 'length' | 'digits' | 'checksum';

export type SnilsCheck =
  /** `verified` is false for the oldest numbers, up to 001-001-998, which have no check digits. */
  | { readonly ok: true; readonly digits: string; readonly verified: boolean }
  | { readonly ok: false; readonly reason: SnilsRefusal };

const LAST_WITHOUT_CHECK = 1_001_998;

/**
 * Checks a СНИЛС (Russia's insurance number): 9 digits and 2 of check, dividers `-` and spaces allowed.
 * Source: the Pension Fund's rule: the sum of digits weighted 9...1; below 100 itself, 100 and 101 give 00,
 * above that modulo 101 (100 again giving 00).
 */
export function checkSnils(snils: string): SnilsCheck {
  const digits = snils.replace(/[\s-]/g, '');
  if (digits.length !== 11) return { ok: false, reason: 'length' };
  if (!/^[0-9]{11}$/.test(digits)) return { ok: false, reason: 'digits' };
  if (Number(digits.slice(0, 9)) <= LAST_WITHOUT_CHECK) return { ok: true, digits, verified: false };
  if (checkNumber(digits) !== Number(digits.slice(9))) return { ok: false, reason: 'checksum' };
  return { ok: true, digits, verified: true };
}

/** `11223344595` as `112-233-445 95`; text that is not 11 digits comes back unchanged. */
export function formatSnils(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1-$2-$3 $4');
}

/** For lists and logs: the last group and the check digits only. */
export function maskSnils(digits: string): string {
  return digits.length === 11
    ? `***-***-${digits.slice(6, 9)} ${digits.slice(9)}`
    : '*'.repeat(digits.length);
}

function checkNumber(digits: string): number {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (9 - i);
  return (sum % 101) % 100;
}
