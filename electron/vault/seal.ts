import { type CipherKey, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { assertLiveBytes, type LiveKey } from './live-key';
import { VaultError } from './vault-error';

/**
 * Sealed value: format version (1 byte) | nonce (12) | ciphertext | tag (16), AES-256-GCM. The nonce is random,
 * so one key must not seal more than 2^32 values (NIST SP 800-38D, 8.3): a party's offices seal far fewer, and
 * key rotation starts the count anew.
 */
const FORMAT_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed value belongs. It opens nowhere else: values cannot be swapped between rows or columns. */
export interface Aad {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
  readonly keyVersion: number;
}

/** 32 bytes, or a key in use. */
export type SealKey = Uint8Array | LiveKey;

/** Seals bytes, or a text as UTF-8, for one place. Throws `LOCKED` when the key was wiped. */
export function seal(key: SealKey, plaintext: Uint8Array | string, aad: Aad): Buffer {
  const cipherKey = usable(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(encodeAad(aad));
  const body = typeof plaintext === 'string' ? cipher.update(plaintext, 'utf8') : cipher.update(plaintext);
  return Buffer.concat([Buffer.of(FORMAT_VERSION), nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what {@link seal} sealed for this place. Throws `TAMPERED` for anything else, `FORMAT` for another
 * version of the format, `LOCKED` when the key was wiped.
 */
export function open(key: SealKey, sealed: Uint8Array, aad: Aad): Buffer {
  const cipherKey = usable(key);
  if (sealed[0] !== undefined && sealed[0] !== FORMAT_VERSION) {
    throw new VaultError('FORMAT', 'The sealed value has an unknown format version.');
  }
  const bodyStart = 1 + NONCE_BYTES;
  const bodyEnd = sealed.length - TAG_BYTES;
  if (bodyEnd < bodyStart) throw tampered();
  const nonce = sealed.subarray(1, bodyStart);
  const decipher = createDecipheriv('aes-256-gcm', cipherKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(encodeAad(aad));
  decipher.setAuthTag(sealed.subarray(bodyEnd));
  const plaintext = decipher.update(sealed.subarray(bodyStart, bodyEnd));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    plaintext.fill(0);
    throw tampered();
  }
}

/** {@link open} for a sealed text. */
export function openText(key: SealKey, sealed: Uint8Array, aad: Aad): string {
  return open(key, sealed, aad).toString('utf8');
}

/** Seals a value as JSON. The value must be one that JSON can carry. */
export function sealJson(key: SealKey, value: unknown, aad: Aad): Buffer {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError('Only values with a JSON form can be sealed as JSON.');
  return seal(key, json, aad);
}

/** Opens sealed JSON; the caller parses its shape. Throws like {@link open}, and `FORMAT` when it is not JSON. */
export function openJson(key: SealKey, sealed: Uint8Array, aad: Aad): unknown {
  const text = openText(key, sealed, aad);
  try {
    return JSON.parse(text);
  } catch {
    throw new VaultError('FORMAT', 'The sealed value is not JSON.');
  }
}

function usable(key: SealKey): CipherKey {
  if (!(key instanceof Uint8Array)) return key.use();
  assertLiveBytes(key);
  return key;
}

/** Every part is preceded by its length: no two places encode alike. */
function encodeAad({ table, column, rowId, keyVersion }: Aad): Buffer {
  const parts = [table, column, rowId, String(keyVersion)].map(part => Buffer.from(part, 'utf8'));
  return Buffer.concat(
    parts.flatMap(part => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}

function tampered(): VaultError {
  return new VaultError('TAMPERED', 'The sealed value was changed, or belongs elsewhere.');
}
