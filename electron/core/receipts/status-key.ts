import { STATUS_CODE_LENGTH } from '../../../shared/domain/appeals/status-code';
import { randomLetters } from '../../vault';
import type { LookupHash } from '../vault/lookup-key';

/** As long as a MAC of a row. */
const KEY_BYTES = 16;

/** A new status code: random, so that it says nothing of the person and nobody guesses the next one. */
export function newStatusCode(): string {
  return randomLetters(STATUS_CODE_LENGTH);
}

/**
 * What the base keeps of a code: its keyed hash, as hex. Without the key nobody finds a code by trying them all, and the
 * hash does not lead back.
 */
export function statusKey(hash: LookupHash, code: string): string {
  return hash('status_code', code).subarray(0, KEY_BYTES).toString('hex');
}
