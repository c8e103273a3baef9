import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  CHUNK_BYTES,
  chunkStart,
  chunksOf,
  type FileFacts,
  type FileKey,
  fileHeader,
  HEADER_BYTES,
  openChunks,
  sealChunks,
  sealedSizeOf,
  VaultError,
} from '../../vault';

/** Attachments lie in `files`, each under the keyed hash of its content; what is not finished, in `staging`. */
export const FILES = 'files';
export const STAGING = 'staging';
const CONTENT = /^[0-9a-f]{64}$/;
/** Chunks read at a time: 384 KiB. */
const AT_ONCE = 6;

/** Where the content with this id lies. Throws for anything but 64 hex digits: no id of a row may become another path. */
export function pathOfContent(dataDir: string, content: string): string {
  if (!CONTENT.test(content)) throw new VaultError('TAMPERED', 'A content id is 64 hex digits.');
  return join(dataDir, FILES, content.slice(0, 2), content);
}

/** A fresh name in the staging folder, which is made at need. */
export async function stagingPath(dataDir: string): Promise<string> {
  const folder = join(dataDir, STAGING);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, randomUUID());
}

/** Makes a sealed file with its header alone. */
export async function beginSealed(path: string, facts: FileFacts): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await writeAll(file, fileHeader(facts), 0);
  } finally {
    await file.close();
  }
}

/** Seals a piece at its place; `offset` is a multiple of a chunk. `durable`: on the disk when this returns. */
export async function addSealed(
  path: string,
  key: FileKey,
  facts: FileFacts,
  offset: number,
  piece: Uint8Array,
  durable: boolean,
): Promise<void> {
  const first = offset / CHUNK_BYTES;
  const file = await open(path, 'r+');
  try {
    await writeAll(file, sealChunks(key, facts, first, piece), chunkStart(first));
    if (durable) await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

/**
 * Opens a part of a sealed file: from `offset`, a multiple of a chunk, up to `length` bytes. Throws VaultError
 * TAMPERED where size, header or a chunk is not what was sealed, and ENOENT where there is no file.
 */
export async function readSealed(
  path: string,
  key: FileKey,
  facts: FileFacts,
  offset: number,
  length: number,
): Promise<Buffer> {
  const first = offset / CHUNK_BYTES;
  const from = chunkStart(first);
  const chunks = Math.min(Math.ceil(length / CHUNK_BYTES), chunksOf(facts.bytes) - first);
  const until = Math.min(chunkStart(first + chunks), sealedSizeOf(facts.bytes));
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const header = await readAll(file, HEADER_BYTES, 0);
    if (size !== sealedSizeOf(facts.bytes) || !header.equals(fileHeader(facts)))
      throw new VaultError('TAMPERED', 'The sealed file is not the one that was put there.');
    return openChunks(key, facts, first, await readAll(file, until - from, from));
  } finally {
    await file.close();
  }
}

async function readAll(file: FileHandle, length: number, position: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, length - at, position + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

/** The whole content, piece by piece: memory stays the same whatever its size. */
export async function* piecesOfSealed(path: string, key: FileKey, facts: FileFacts): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < facts.bytes; offset += AT_ONCE * CHUNK_BYTES)
    yield await readSealed(path, key, facts, offset, AT_ONCE * CHUNK_BYTES);
}

/** Seals the content of one sealed file into another, durable when this returns. */
export async function sealAnew(
  from: { readonly path: string; readonly key: FileKey; readonly facts: FileFacts },
  to: { readonly path: string; readonly key: FileKey; readonly facts: FileFacts },
): Promise<void> {
  await beginSealed(to.path, to.facts);
  let offset = 0;
  for await (const piece of piecesOfSealed(from.path, from.key, from.facts)) {
    const next = offset + piece.length;
    await addSealed(to.path, to.key, to.facts, offset, piece, next === to.facts.bytes);
    piece.fill(0);
    offset = next;
  }
}

/** Gives a durable file its place among the contents. One that lies there is the same, or damaged: it is replaced. */
export async function placeContent(dataDir: string, staged: string, content: string): Promise<void> {
  const target = pathOfContent(dataDir, content);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await rename(staged, target);
  } catch (error) {
    // Windows does not replace a file that somebody reads; a whole one may stay.
    if (!(await isSameSize(staged, target))) throw error;
    await rm(staged, { force: true });
  }
  await syncFolder(folder);
}

async function isSameSize(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(path => stat(path).catch(() => null)));
  return a != null && b != null && a.size === b.size;
}

/** Makes a new name durable where the system can (Windows has no such call). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
