import { lstat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { COPIES_FOLDER, isCopyName } from '../../shared/domain/attachments/opening';

/**
 * Is this a copy of an attachment that the core made: a file, not a link, right in a folder of copies right in `root`,
 * under a name by chance with an ending that runs nothing?
 */
export async function isCopyPath(path: string, root: string): Promise<boolean> {
  const folder = dirname(path);
  if (resolve(path) !== path || dirname(folder) !== resolve(root)) return false;
  if (!COPIES_FOLDER.test(basename(folder)) || !isCopyName(basename(path))) return false;
  const facts = await Promise.all([lstat(folder), lstat(path)]).catch(() => null);
  if (facts === null) return false;
  return facts[0].isDirectory() && facts[1].isFile();
}
