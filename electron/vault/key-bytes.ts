import { VaultError } from './vault-error';

/** Length of every symmetric key of the vault. */
export const KEY_BYTES = 32;

/**
 * Refuses a key of another length, and with `LOCKED` a key that was wiped (all zeros): work still under way at
 * the lock must not seal, derive or grant with it.
 */
export function assertLiveKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new TypeError(`A key has ${KEY_BYTES} bytes.`);
  if (key.every(byte => byte === 0))
    throw new VaultError('LOCKED', 'The key was wiped: the vault is locked.');
}
