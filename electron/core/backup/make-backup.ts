import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { may } from '../../../shared/domain/access/access';
import { backupFileName, backupMadeAt } from '../../../shared/domain/backup/file-name';
import { chooseKept } from '../../../shared/domain/backup/rotation';
import { DatabaseError } from '../../db';
import { generateIdentity } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { localTime } from './local-time';
import { openBackup } from './open-backup';
import { backupSettingsOf, checkBackupFolder } from './settings';
import { prepareManifest, writeBackup } from './write-backup';

const WORK = 'backup-work';
/** What lies longer than this is left over from a program that was killed. */
const LEFT_OVER_MS = 60 * 60_000;

/** A back-up that was written, opened again and found whole. */
export interface MadeBackup {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly madeAt: string;
  readonly bytes: number;
  readonly cases: number;
  readonly events: number;
  /** Names of older back-ups that the rotation took away. */
  readonly removed: readonly string[];
}

/** Makes a back-up on demand, to the office's folder or to another one. */
export async function makeBackupNow(deps: Deps, actor: Actor, folder: string | null = null) {
  if (!may(actor, 'backup.manage')) refuse('FORBIDDEN');
  return makeBackup(deps, actor.officeId, actor.id, folder);
}

/**
 * Copies the base while people work, encrypts it with the attachments to the recovery sheet and to those the
 * settings name, opens the file again with a key that is thrown away, gives it its name, and removes what the
 * rotation no longer keeps. `actorId` null = the schedule. Refuses NOT_ON_POSTGRES, NO_RECIPIENT, NO_FOLDER,
 * FOLDER_MISSING, FOLDER_UNFIT, BACKUP_DAMAGED (what was written does not open); DatabaseError DISK_FULL, READ_ONLY.
 */
export async function makeBackup(
  deps: Deps,
  officeId: string,
  actorId: string | null,
  otherFolder: string | null = null,
): Promise<MadeBackup> {
  const { copyTo } = deps.db;
  if (copyTo === null) refuse('NOT_ON_POSTGRES');
  const office = await officeOf(deps.db.read, officeId);
  const settings = await backupSettingsOf(deps.db.read, officeId);
  const folder = otherFolder ?? settings.folder ?? refuse('NO_FOLDER');
  await checkBackupFolder(deps.dataDir, folder);
  const recipients = [office.recovery_recipient, ...settings.recipients].filter(one => one !== null);
  if (recipients.length === 0) refuse('NO_RECIPIENT');
  const id = deps.newId();
  const work = join(deps.dataDir, WORK, id);
  const madeAt = deps.clock.now();
  const part = join(folder, `${backupFileName(office.code, localTime(madeAt))}.${id.slice(-8)}.part`);
  try {
    await sweep(deps.dataDir, folder, office.code);
    await mkdir(work, { recursive: true, mode: 0o700 });
    const copy = join(work, 'copy.db');
    await copyTo(copy);
    const content = await prepareManifest(copy, deps.dataDir, {
      version: deps.version,
      office: { id: office.id, code: office.code },
      madeAt,
    });
    // A key of this one run: what was written is opened as its owner would, and nobody can do it twice.
    const trial = await generateIdentity();
    const { bytes, sha256 } = await writeBackup(part, content, [...recipients, trial.recipient]);
    await rm(copy);
    await openBackup(part, trial.secret, join(work, 'opened'), { keepFiles: false });
    const name = await giveName(part, folder, office.code, localTime(madeAt));
    const { cases, events } = content.manifest.counts;
    const removed = await rotate(folder, office.code, name);
    const made = { id, name, folder, madeAt, bytes, cases, events };
    await record(deps, office, actorId, { ...made, sha256 }, removed);
    return { ...made, removed };
  } catch (error) {
    throw told(error);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Gives the whole file its name; one that is taken is left alone. */
async function giveName(part: string, folder: string, code: string, at: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = backupFileName(code, at, copy);
    const taken = await access(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (taken) continue;
    await rename(part, join(folder, name));
    return name;
  }
}

async function rotate(folder: string, code: string, newest: string): Promise<string[]> {
  const backups = (await readdir(folder)).flatMap(name => {
    const madeAt = backupMadeAt(code, name);
    return madeAt === null ? [] : [{ name, madeAt }];
  });
  // A clock that once stood in the future must not cost the back-up that was just made.
  const remove = chooseKept(backups).remove.filter(({ name }) => name !== newest);
  for (const { name } of remove) await rm(join(folder, name), { force: true });
  return remove.map(({ name }) => name);
}

async function record(
  deps: Deps,
  office: OfficeRow,
  actorId: string | null,
  made: Omit<MadeBackup, 'removed'> & { sha256: string },
  removed: readonly string[],
): Promise<void> {
  const { id, name, folder, madeAt, bytes, sha256, cases, events } = made;
  await deps.db.write(async tx => {
    await tx
      .insertInto('backups')
      .values({
        office_id: office.id,
        id,
        name,
        folder,
        made_at: madeAt,
        made_local: localTime(madeAt),
        bytes,
        sha256,
        cases,
        events,
      })
      .execute();
    for (const old of removed)
      await tx
        .deleteFrom('backups')
        .where('office_id', '=', office.id)
        .where('folder', '=', folder)
        .where('name', '=', old)
        .execute();
    await tx
      .updateTable('backup_settings')
      .set({ failed_at: null, failure: null })
      .where('office_id', '=', office.id)
      .execute();
    await appendEvents(deps, tx, office.id, actorId, [
      { type: 'BACKUP_MADE', data: { name, cases, events } },
    ]);
  });
}

/** Removes what a killed program left: copies of the base, files without their final name. */
async function sweep(dataDir: string, folder: string, code: string): Promise<void> {
  const isPart = (name: string) =>
    name.startsWith(`reception-${code}-`) && /\.age\.[0-9a-f]{8}\.part$/.test(name);
  const inWork = await readdir(join(dataDir, WORK)).catch(() => []);
  const inFolder = (await readdir(folder)).filter(isPart);
  const paths = [
    ...inWork.map(name => join(dataDir, WORK, name)),
    ...inFolder.map(name => join(folder, name)),
  ];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > LEFT_OVER_MS)
      await rm(path, { recursive: true, force: true });
  }
}

/** The file system's codes as those people can act on. */
function told(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DatabaseError('DISK_FULL', { cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'EIO' || code === 'ENOENT')
    return new DatabaseError('READ_ONLY', { cause: error });
  return error;
}
