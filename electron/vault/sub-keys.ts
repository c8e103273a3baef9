import { hkdfSync } from 'node:crypto';
import { assertLiveBytes, KEY_BYTES } from './live-key';

/** The keys an office key yields, one for each use, 32 bytes each. */
export interface SubKeys {
  /** Seals personal fields, texts and notes. */
  readonly records: Buffer;
  /** Seals attached files. */
  readonly files: Buffer;
  /** Hashes search forms and file contents. */
  readonly blindIndex: Buffer;
  /** Vouches for clear columns: a row changed by another program does not match. */
  readonly rows: Buffer;
}

/** Derives the sub-keys of a 32-byte office key: HKDF-SHA256 (RFC 5869), a label for each use. */
export function deriveSubKeys(officeKey: Uint8Array): SubKeys {
  assertLiveBytes(officeKey);
  return {
    records: derive(officeKey, 'records'),
    files: derive(officeKey, 'files'),
    blindIndex: derive(officeKey, 'blind-index'),
    rows: derive(officeKey, 'rows'),
  };
}

function derive(officeKey: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', officeKey, new Uint8Array(), `reception/v1/${use}`, KEY_BYTES));
}
