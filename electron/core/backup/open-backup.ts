import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseError, openCopy } from '../../db';
import { decryptFile, VaultError } from '../../vault';
import { refuse } from '../refusal';
import { lookIntoBase } from './look-into-base';
import { BASE_NAME, MANIFEST_NAME, Manifest } from './manifest';
import { readTar, TarError, type TarFile } from './tar';

const MANIFEST_MOST = 64 * 1024 * 1024;

/**
 * Opens a back-up with an identity into an empty folder: every file must be whole by its hash, the base sound by
 * SQLite's own check and with the counts that the manifest names. `keepFiles` false looks at the attachments
 * without writing them; `onRead` hears how many bytes of the file were read, and ends it by throwing. Refuses
 * WRONG_RECOVERY (not for this identity) and BACKUP_DAMAGED.
 */
export async function openBackup(
  file: string,
  identity: string,
  into: string,
  options: { keepFiles: boolean; onRead?: (bytes: number) => void },
): Promise<Manifest> {
  const stopped: { why?: unknown } = {};
  const onRead = (bytes: number): void => {
    try {
      options.onRead?.(bytes);
    } catch (why) {
      stopped.why = why;
      throw why;
    }
  };
  try {
    const manifest = await unpack(file, identity, into, { ...options, onRead });
    await checkBase(join(into, BASE_NAME), manifest);
    return manifest;
  } catch (error) {
    // The cipher takes whatever ends its source for a broken file.
    if (stopped.why !== undefined) throw stopped.why;
    if (error instanceof VaultError && error.code === 'NOT_GRANTED') refuse('WRONG_RECOVERY');
    if (error instanceof VaultError || error instanceof TarError) refuse('BACKUP_DAMAGED');
    if (error instanceof DatabaseError && error.code === 'DATABASE_CORRUPT') refuse('BACKUP_DAMAGED');
    throw error;
  }
}

async function unpack(
  file: string,
  identity: string,
  into: string,
  { keepFiles, onRead }: { keepFiles: boolean; onRead?: (bytes: number) => void },
): Promise<Manifest> {
  let manifest: Manifest | null = null;
  let next = 0;
  const source = counted(createReadStream(file), onRead);
  for await (const entry of readTar(decryptFile(source, identity))) {
    if (manifest === null) {
      manifest = await readManifest(entry);
      continue;
    }
    const said = manifest.files[next];
    if (said === undefined || said.name !== entry.name || said.size !== entry.size) refuse('BACKUP_DAMAGED');
    const target = keepFiles || entry.name === BASE_NAME ? join(into, ...entry.name.split('/')) : null;
    if ((await take(entry, target)) !== said.sha256) refuse('BACKUP_DAMAGED');
    next += 1;
  }
  if (manifest === null || next !== manifest.files.length) refuse('BACKUP_DAMAGED');
  return manifest;
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    onRead(bytes);
    yield piece;
  }
}

async function readManifest(entry: TarFile): Promise<Manifest> {
  if (entry.name !== MANIFEST_NAME || entry.size > MANIFEST_MOST) refuse('BACKUP_DAMAGED');
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.content) pieces.push(piece);
  try {
    return Manifest.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  } catch {
    refuse('BACKUP_DAMAGED');
  }
}

/** Reads a file to its end, writes it where it is wanted, and answers its SHA-256. */
async function take(entry: TarFile, target: string | null): Promise<string> {
  let out: FileHandle | null = null;
  if (target !== null) {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    out = await open(target, 'wx', 0o600);
  }
  try {
    const hash = createHash('sha256');
    for await (const piece of entry.content) {
      hash.update(piece);
      await out?.write(piece);
    }
    await out?.sync();
    return hash.digest('hex');
  } finally {
    await out?.close();
  }
}

async function checkBase(file: string, manifest: Manifest): Promise<void> {
  const base = await openCopy(file);
  try {
    const problems = await base.checkIntegrity();
    const { migrations, counts } = await lookIntoBase(base);
    const asSaid =
      JSON.stringify([migrations, counts]) === JSON.stringify([manifest.migrations, manifest.counts]);
    if (problems.length > 0 || !asSaid) refuse('BACKUP_DAMAGED');
  } finally {
    await base.close();
  }
}
