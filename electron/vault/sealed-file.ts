import {
  type CipherKey,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type Hmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { KEY_BYTES, type LiveKey } from './live-key';
import { VaultError } from './vault-error';

/**
 * A sealed file, in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015; as in age and Tink):
 * header (32 bytes) | chunks of 64 KiB, each AES-256-GCM with its tag. Nonce of a chunk: prefix (7) | number (4) |
 * last (1); the header is every chunk's AAD. A file has a key and a prefix of its own, drawn from the files key and
 * its content, so no nonce repeats under a key but for the same bytes, and a chunk opens only where it was sealed.
 */
export const CHUNK_BYTES = 64 * 1024;
export const HEADER_BYTES = 32;
const TAG_BYTES = 16;
const PREFIX_BYTES = 7;
const MAGIC = 'RCPF';
const FORMAT_VERSION = 1;
/** Chunks are numbered in 32 bits: 256 TiB, beyond every limit. */
const MOST_CHUNKS = 2 ** 32;

/** What a header says; it is compared with what the base says of the file. */
export interface FileFacts {
  readonly keyVersion: number;
  /** Size of the content, at least 1. */
  readonly bytes: number;
}

/** Key and nonce prefix of one file. */
export interface FileKey {
  readonly key: CipherKey;
  readonly prefix: Buffer;
}

/** How many chunks a content has. */
export function chunksOf(bytes: number): number {
  const chunks = Math.ceil(bytes / CHUNK_BYTES);
  if (!Number.isSafeInteger(bytes) || bytes < 1 || chunks > MOST_CHUNKS)
    throw new TypeError('A sealed file has 1 to 2^48 bytes.');
  return chunks;
}

/** Size on the disk of a sealed content. */
export function sealedSizeOf(bytes: number): number {
  return HEADER_BYTES + bytes + chunksOf(bytes) * TAG_BYTES;
}

/** Where chunk `index` of a sealed file begins. */
export function chunkStart(index: number): number {
  return HEADER_BYTES + index * (CHUNK_BYTES + TAG_BYTES);
}

/** The header of a sealed file. */
export function fileHeader({ keyVersion, bytes }: FileFacts): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 0, 'latin1');
  header.writeUInt8(FORMAT_VERSION, 4);
  header.writeUInt32BE(keyVersion, 8);
  header.writeUInt32BE(CHUNK_BYTES, 12);
  header.writeBigUInt64BE(BigInt(bytes), 16);
  return header;
}

/** The key of the file with this content id (32 bytes as hex), under an office's files key. */
export function fileKeyOf(files: LiveKey, officeId: string, contentId: string): FileKey {
  const salt = Buffer.from(contentId, 'hex');
  const drawn = Buffer.from(
    hkdfSync('sha256', files.use(), salt, `reception/v1/file/${officeId}`, KEY_BYTES + PREFIX_BYTES),
  );
  const key = createSecretKey(drawn.subarray(0, KEY_BYTES));
  drawn.fill(0, 0, KEY_BYTES);
  return { key, prefix: drawn.subarray(KEY_BYTES) };
}

/** A key that only this process knows, for a file whose content is still coming: what a crash leaves nobody opens. */
export function passingFileKey(): FileKey {
  return { key: createSecretKey(randomBytes(KEY_BYTES)), prefix: randomBytes(PREFIX_BYTES) };
}

/** Hash that names a content: HMAC-SHA256 under a key of its own, so that nobody can ask a disk for a known file. */
export function contentHasher(files: LiveKey, officeId: string): Hmac {
  const key = hkdfSync(
    'sha256',
    files.use(),
    new Uint8Array(),
    `reception/v1/content/${officeId}`,
    KEY_BYTES,
  );
  return createHmac('sha256', new Uint8Array(key));
}

function nonceOf({ prefix }: FileKey, index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(PREFIX_BYTES + 5);
  prefix.copy(nonce);
  nonce.writeUInt32BE(index, PREFIX_BYTES);
  nonce.writeUInt8(last ? 1 : 0, PREFIX_BYTES + 4);
  return nonce;
}

/** Seals consecutive chunks, from number `first` on; `plain` ends at a chunk's end or at the content's. */
export function sealChunks(fileKey: FileKey, facts: FileFacts, first: number, plain: Uint8Array): Buffer {
  const header = fileHeader(facts);
  const last = chunksOf(facts.bytes) - 1;
  const sealed: Buffer[] = [];
  for (let at = 0, index = first; at < plain.length; at += CHUNK_BYTES, index += 1) {
    const cipher = createCipheriv('aes-256-gcm', fileKey.key, nonceOf(fileKey, index, index === last), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(header);
    sealed.push(cipher.update(plain.subarray(at, at + CHUNK_BYTES)), cipher.final(), cipher.getAuthTag());
  }
  return Buffer.concat(sealed);
}

/** Opens what {@link sealChunks} made. Throws `TAMPERED` for anything else in this place of this file. */
export function openChunks(fileKey: FileKey, facts: FileFacts, first: number, sealed: Uint8Array): Buffer {
  const header = fileHeader(facts);
  const last = chunksOf(facts.bytes) - 1;
  const plain: Buffer[] = [];
  for (let at = 0, index = first; at < sealed.length; at += CHUNK_BYTES + TAG_BYTES, index += 1) {
    const chunk = sealed.subarray(at, at + CHUNK_BYTES + TAG_BYTES);
    const body = chunk.length - TAG_BYTES;
    if (body < 1) throw damaged();
    const decipher = createDecipheriv('aes-256-gcm', fileKey.key, nonceOf(fileKey, index, index === last), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(header);
    decipher.setAuthTag(chunk.subarray(body));
    const opened = decipher.update(chunk.subarray(0, body));
    try {
      plain.push(opened, decipher.final());
    } catch {
      for (const part of plain) part.fill(0);
      opened.fill(0);
      throw damaged();
    }
  }
  return Buffer.concat(plain);
}

function damaged(): VaultError {
  return new VaultError('TAMPERED', 'The sealed file was changed, cut off, or belongs elsewhere.');
}
