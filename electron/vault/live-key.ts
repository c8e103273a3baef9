import { createSecretKey, type KeyObject } from 'node:crypto';
import { VaultError } from './vault-error';

/** Length of every symmetric key of the vault. */
export const KEY_BYTES = 32;

/** A key in use, until it is wiped. */
export interface LiveKey {
  /** Throws `LOCKED` once wiped. */
  use(): KeyObject;
  wipe(): void;
}

/**
 * Takes 32 bytes as a key in use; the caller wipes its own. It lives outside the JavaScript heap, ciphers and
 * hashes five times faster than bytes do (those are copied there on every call), and its memory is cleared when
 * it is collected after {@link LiveKey.wipe}.
 */
export function createLiveKey(bytes: Uint8Array): LiveKey {
  assertLiveBytes(bytes);
  let key: KeyObject | undefined = createSecretKey(bytes);
  return {
    use() {
      if (key === undefined) throw locked();
      return key;
    },
    wipe() {
      key = undefined;
    },
  };
}

/**
 * Refuses a key of another length, and with `LOCKED` a key that was wiped (all zeros): work still under way at
 * the lock must not seal, derive or grant with it.
 */
export function assertLiveBytes(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new TypeError(`A key has ${KEY_BYTES} bytes.`);
  if (key.every(byte => byte === 0)) throw locked();
}

function locked(): VaultError {
  return new VaultError('LOCKED', 'The key was wiped: the vault is locked.');
}
