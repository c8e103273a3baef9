import { access, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseError, refuseNewerHistory, SQLITE_FILE, settleBase } from '../../db';
import { openRecoverySecret, VaultError } from '../../vault';
import { refuse } from '../refusal';
import { noteReturned } from '../retention/returned-cases';
import { compareBases, type RestoreLoss } from './compare-bases';
import { BASE_NAME, type Manifest } from './manifest';
import { openBackup } from './open-backup';
import { walkFiles } from './walk-files';

export interface RestoredBase {
  readonly manifest: Manifest;
  /** Null where the folder was empty. */
  readonly loss: RestoreLoss | 'unreadable' | null;
  /** Where the former base lies now. */
  readonly keptAs: string | null;
}

/**
 * Told while the back-up is read (bytes of the file so far) and while its attachments are put in place (how many of how
 * many); what it throws ends the work, and the folder is as it was.
 */
export interface RestoreWatch {
  onRead?(bytes: number): void;
  onPlaced?(done: number, total: number): void;
}

const WORK = 'restore-work';
const UNKNOWN = { cases: '?', events: '?' };

interface Given {
  readonly dataDir: string;
  readonly file: string;
  readonly secret: string;
  readonly watch?: RestoreWatch;
}

/** Opens a back-up into a folder of work, which is gone when `use` is done with it. */
async function opened<T>(
  { dataDir, file, secret, watch }: Given,
  keepFiles: boolean,
  use: (work: string, manifest: Manifest) => Promise<T>,
): Promise<T> {
  const identity = await openRecoverySecret(secret).catch(error =>
    error instanceof VaultError ? refuse('WRONG_RECOVERY') : Promise.reject(error),
  );
  await access(file).catch(() => refuse('FILE_UNREADABLE'));
  const work = join(dataDir, WORK);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true, mode: 0o700 });
  try {
    const onRead = (bytes: number) => watch?.onRead?.(bytes);
    const manifest = await openBackup(file, identity.secret, work, { keepFiles, onRead });
    refuseNewerHistory(manifest.migrations);
    return await use(work, manifest);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * What a back-up holds and what going back to it would cost, with nothing changed. `present` puts a copy of the present
 * base, if there is one, into the folder it is given, and answers its path. Refuses as `restoreBackup`.
 */
export async function previewRestore(
  given: Given,
  present: (work: string) => Promise<string | null>,
): Promise<Pick<RestoredBase, 'manifest' | 'loss'>> {
  return opened(given, false, async (work, manifest) => {
    const base = await present(work);
    return { manifest, loss: base === null ? null : await compareBases(base, join(work, BASE_NAME)) };
  });
}

/**
 * Puts a back-up's base and attachments into a data folder. Over a base that is there only with `over`, after
 * `preview` heard what would be lost; the former base stays beside it as `reception.db.before-restore`, unless it held
 * no office. Destroyed cases that come back are noted for Today.
 * Refuses BASE_EXISTS {cases, events} without `over`, WRONG_RECOVERY, BACKUP_DAMAGED, FILE_UNREADABLE; DatabaseError
 * DATABASE_NEWER (a newer program made it), BUSY (the program has the base open). What is refused changes nothing.
 */
export async function restoreBackup(
  given: Given & {
    readonly over: boolean;
    readonly preview: (loss: RestoreLoss | 'unreadable', manifest: Manifest) => void;
  },
): Promise<RestoredBase> {
  const { dataDir, over, preview } = given;
  const base = join(dataDir, SQLITE_FILE);
  return opened(given, true, async (work, manifest) => {
    if (!(await exists(base))) {
      await takeFiles(work, given);
      await rename(join(work, BASE_NAME), base);
      return { manifest, loss: null, keptAs: null };
    }
    const loss = await settleAndCompare(base, join(work, BASE_NAME));
    preview(loss, manifest);
    if (!over)
      refuse('BASE_EXISTS', loss === 'unreadable' ? UNKNOWN : { cases: loss.cases, events: loss.events });
    await takeFiles(work, given);
    if (loss !== 'unreadable') await noteReturned(dataDir, loss.comingBack);
    const aside = await setAside(base);
    await rename(join(work, BASE_NAME), base);
    const keptAs = loss !== 'unreadable' && loss.empty ? null : aside;
    if (keptAs === null) await rm(aside, { force: true });
    return { manifest, loss, keptAs };
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes sure that nobody has the base open, then counts what it has and the back-up has not. */
async function settleAndCompare(base: string, backup: string): Promise<RestoreLoss | 'unreadable'> {
  try {
    await settleBase(base);
  } catch (error) {
    if (error instanceof DatabaseError && (error.code === 'BUSY' || error.code === 'READ_ONLY')) throw error;
    return 'unreadable';
  }
  return compareBases(base, backup);
}

/** Attachments are named by their content: one that is there is the same. Broken off, it takes back what it put there. */
async function takeFiles(work: string, { dataDir, watch }: Given): Promise<void> {
  const root = join(work, 'files');
  const names = await walkFiles(root);
  const made: string[] = [];
  try {
    for (const [index, name] of names.entries()) {
      watch?.onPlaced?.(index, names.length);
      const to = join(dataDir, 'files', name);
      if (await exists(to)) continue;
      const folder = await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      made.push(folder ?? to);
      await copyFile(join(root, name), `${to}.part`);
      await rename(`${to}.part`, to);
    }
    watch?.onPlaced?.(names.length, names.length);
  } catch (error) {
    for (const path of made.flatMap(one => [one, `${one}.part`]))
      await rm(path, { recursive: true, force: true });
    throw error;
  }
}

/** Moves the former base, and what a broken one left beside it, out of the way under a name that is free. */
async function setAside(base: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? '.before-restore' : `.before-restore-${copy}`;
    if (await exists(`${base}${end}`)) continue;
    for (const beside of ['-wal', '-shm'])
      if (await exists(`${base}${beside}`)) await rename(`${base}${beside}`, `${base}${end}${beside}`);
    await rename(base, `${base}${end}`);
    return `${base}${end}`;
  }
}
