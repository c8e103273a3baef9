import { createHash, randomUUID } from 'node:crypto';
import { chmod, lstat, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COPIES_FOLDER } from '../../../shared/domain/attachments/opening';
import type { Log, Session, ShelvedFile } from '../core';
import { writeWhole } from '../desktop/write-file';

const MARK = 'reception-open-';

/** The beginning of the names of all folders that copies out of this data folder lie in. */
function prefixOf(dataDir: string): string {
  return `${MARK}${createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)}-`;
}

/**
 * Unsealed copies of attachments that another program of the PC shows: in the system's folder for temporary files, each
 * session's in a folder of its own that nobody else may enter, read-only, under a name by chance.
 */
export function createOpenedCopies(options: { readonly dataDir: string; readonly log: Log }) {
  const { dataDir, log } = options;
  const folders = new Map<Session, Promise<string>>();
  const wiping = new Set<Promise<void>>();

  function folderOf(session: Session): Promise<string> {
    const known = folders.get(session) ?? mkdtemp(join(tmpdir(), prefixOf(dataDir)));
    folders.set(session, known);
    return known;
  }

  return {
    /** Writes a copy and answers its path. Throws DatabaseError DISK_FULL, READ_ONLY. */
    async write(session: Session, ending: string, content: ShelvedFile['content']): Promise<string> {
      const path = join(await folderOf(session), `${randomUUID()}.${ending}`);
      await writeWhole(path, content);
      if (process.platform === 'win32') await markAsForeign(path);
      await chmod(path, 0o400);
      return path;
    },
    /** Takes all copies of a session away; what another program holds open goes at the next start. */
    wipe(session: Session): Promise<void> {
      const folder = folders.get(session);
      if (folder === undefined) return Promise.resolve();
      folders.delete(session);
      const done = folder.then(wipeFolder).catch(error => {
        log.error('copies-not-wiped', { name: error instanceof Error ? error.name : 'unknown' });
      });
      wiping.add(done);
      return done.finally(() => wiping.delete(done));
    },
    /** Waits until what was to be wiped is. */
    async settled(): Promise<void> {
      await Promise.all(wiping);
    },
  };
}

export type OpenedCopies = ReturnType<typeof createOpenedCopies>;

/**
 * Wipes what an earlier run left of this data folder's copies: it fell, or another program held one open. Only for the
 * program that alone has the data folder open.
 */
export async function wipeLeftCopies(dataDir: string): Promise<void> {
  const prefix = prefixOf(dataDir);
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter(one => one.startsWith(prefix) && COPIES_FOLDER.test(one)))
    await wipeFolder(join(tmpdir(), name)).catch(() => undefined);
}

async function wipeFolder(folder: string): Promise<void> {
  const facts = await lstat(folder);
  // Somebody else's thing of such a name, in a folder that all users share, is none of ours.
  if (!facts.isDirectory() || facts.uid !== (process.getuid?.() ?? facts.uid)) return;
  // Windows deletes nothing that is for reading only. A link is left as it is: what it leads to is somebody else's.
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) await chmod(join(folder, entry.name), 0o600).catch(() => undefined);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Windows: came from outside (zone 3), so that an office program shows it in its protected view. */
async function markAsForeign(path: string): Promise<void> {
  await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(() => undefined);
}
