/**
 * Why the vault refused:
 * `TAMPERED` a sealed value was changed, moved to another place, or is under another key;
 * `FORMAT` not something this version of the vault wrote;
 * `WRONG_PASSWORD` the password does not open the identity;
 * `NOT_GRANTED` the grant is not for this identity, or is damaged;
 * `LOCKED` no unlocked key.
 */
export type VaultErrorCode = 'TAMPERED' | 'FORMAT' | 'WRONG_PASSWORD' | 'NOT_GRANTED' | 'LOCKED';

/** A refusal of the vault. The message names no key, password or plaintext. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
