import { randomUUID } from 'node:crypto';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { DatabaseError } from '../../db';
import type { ShelvedFile } from '../core';

/**
 * Writes a file whole or not at all: beside the target first, then in its place.
 * Throws DatabaseError DISK_FULL or READ_ONLY.
 */
export async function writeWhole(path: string, content: ShelvedFile['content']): Promise<void> {
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    if ('bytes' in content) await writeFile(part, content.bytes, { mode: 0o600 });
    else if ('path' in content) await copyFile(content.path, part);
    else await writeFile(part, content.pieces(), { mode: 0o600 });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new DatabaseError('DISK_FULL', { cause: error });
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOENT')
      throw new DatabaseError('READ_ONLY', { cause: error });
    throw error;
  }
}
