import { randomInt } from 'node:crypto';
import { STATUS_CODE_ALPHABET, STATUS_CODE_LENGTH } from '../../../shared/domain/appeals/status-code';
import type { Deps } from '../deps';
import { macOf } from '../vault/row-seal';

/** A new status code: random, so that it says nothing of the person and nobody guesses the next one. */
export function newStatusCode(): string {
  return Array.from({ length: STATUS_CODE_LENGTH }, () =>
    STATUS_CODE_ALPHABET.charAt(randomInt(STATUS_CODE_ALPHABET.length)),
  ).join('');
}

/**
 * What the base keeps of a code: its hash under the office key, as hex. Without the key nobody finds a code by trying
 * them all, and the hash does not lead back.
 */
export function statusKey(deps: Pick<Deps, 'keys'>, officeId: string, keyVersion: number, code: string) {
  return macOf(deps, officeId, keyVersion, ['status_code', officeId, code]).toString('hex');
}
