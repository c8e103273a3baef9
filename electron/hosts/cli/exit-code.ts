import { Refusal } from '../../core/refusal';
import { DatabaseError } from '../../db';
import { VaultError } from '../../vault';

/** Exit codes of the command line; documented in README.md and never renumbered. */
export const EXIT = { ok: 0, failed: 1, usage: 2, refused: 3, locked: 4, corrupt: 5 } as const;

/** The command line itself was wrong: what was expected, in words. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Codes of a base or vault that nobody could open now, though nothing is broken. */
const LOCKED = new Set([
  'WRONG_PASSWORD',
  'TOO_SOON',
  'MUST_CHANGE_PASSWORD',
  'LOCKED',
  'BUSY',
  'UNAUTHORIZED',
  'PASSWORD_MISSING',
  'WRONG_RECOVERY',
  'SECOND_FACTOR_NEEDED',
  'SECOND_FACTOR_SETUP',
  'WRONG_CODE',
]);
const CORRUPT = new Set(['DATABASE_CORRUPT', 'TAMPERED', 'FORMAT', 'CORRUPT', 'BACKUP_DAMAGED']);

/** Code and data of a failure that a person can act on; null for one that is our own fault. */
export function expectedCode(
  error: unknown,
): { code: string; data: Readonly<Record<string, unknown>> } | null {
  if (error instanceof Refusal) return { code: error.code, data: error.data ?? {} };
  if (error instanceof DatabaseError || error instanceof VaultError) return { code: error.code, data: {} };
  if (error instanceof UsageError) return { code: 'USAGE', data: {} };
  // Errors of the hosts and of the RPC layer carry their code the same way.
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[A-Z][A-Z_]+$/.test(error.code)
  )
    return {
      code: error.code,
      data: 'data' in error && typeof error.data === 'object' ? { ...error.data } : {},
    };
  return null;
}

/** Which exit code a failure means. */
export function exitCodeOf(error: unknown): number {
  const expected = expectedCode(error);
  if (expected === null) return EXIT.failed;
  if (expected.code === 'USAGE' || expected.code === 'BAD_REQUEST') return EXIT.usage;
  if (LOCKED.has(expected.code)) return EXIT.locked;
  return CORRUPT.has(expected.code) ? EXIT.corrupt : EXIT.refused;
}
