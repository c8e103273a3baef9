import { access, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DatabaseError,
  openCopy,
  refuseNewerHistory,
  SQLITE_FILE,
  type SqliteCopy,
  settleBase,
} from '../../db';
import { openRecoverySecret, VaultError } from '../../vault';
import { refuse } from '../refusal';
import { BASE_NAME, type Manifest } from './manifest';
import { openBackup } from './open-backup';
import { walkFiles } from './walk-files';

/** What going back would cost: what the present base has and the back-up has not. Null = the base cannot be read. */
export interface RestoreLoss {
  readonly cases: number;
  readonly events: number;
  /** Cases that an act destroyed since and that come back whole: the acts are to be carried out again. */
  readonly comingBack: readonly { readonly number: string; readonly act: string }[];
}

export interface RestoredBase {
  readonly manifest: Manifest;
  /** Null where the folder was empty. */
  readonly loss: RestoreLoss | 'unreadable' | null;
  /** Where the former base lies now. */
  readonly keptAs: string | null;
}

const WORK = 'restore-work';
const UNKNOWN = { cases: '?', events: '?' };

/**
 * Puts a back-up's base and attachments into a data folder. Over a base that is there only with `over`, after
 * `preview` heard what would be lost; the former base stays beside it as `reception.db.before-restore`.
 * Refuses BASE_EXISTS {cases, events} without `over`, WRONG_RECOVERY, BACKUP_DAMAGED, FILE_UNREADABLE; DatabaseError
 * DATABASE_NEWER (a newer program made it), BUSY (the program has the base open). What is refused changes nothing.
 */
export async function restoreBackup(options: {
  readonly dataDir: string;
  readonly file: string;
  readonly secret: string;
  readonly over: boolean;
  readonly preview: (loss: RestoreLoss | 'unreadable', manifest: Manifest) => void;
}): Promise<RestoredBase> {
  const { dataDir, file, over, preview } = options;
  const { secret } = await openRecoverySecret(options.secret).catch(error =>
    error instanceof VaultError ? refuse('WRONG_RECOVERY') : Promise.reject(error),
  );
  await access(file).catch(() => refuse('FILE_UNREADABLE'));
  const base = join(dataDir, SQLITE_FILE);
  const work = join(dataDir, WORK);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true, mode: 0o700 });
  try {
    const manifest = await openBackup(file, secret, work, { keepFiles: true });
    refuseNewerHistory(manifest.migrations);
    if (!(await exists(base))) {
      await takeFiles(work, dataDir);
      await rename(join(work, BASE_NAME), base);
      return { manifest, loss: null, keptAs: null };
    }
    const loss = await settleAndCompare(base, join(work, BASE_NAME));
    preview(loss, manifest);
    if (!over)
      refuse('BASE_EXISTS', loss === 'unreadable' ? UNKNOWN : { cases: loss.cases, events: loss.events });
    await takeFiles(work, dataDir);
    const keptAs = await setAside(base);
    await rename(join(work, BASE_NAME), base);
    return { manifest, loss, keptAs };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes sure that nobody has the base open, then counts what it has and the back-up has not. */
async function settleAndCompare(base: string, backup: string): Promise<RestoreLoss | 'unreadable'> {
  let present: SqliteCopy | null = null;
  try {
    await settleBase(base);
    present = await openCopy(base);
    const address = `${pathToFileURL(backup).href}?immutable=1`;
    await present.rows(`attach '${address.replaceAll("'", "''")}' as b`);
    const count = async (sql: string) => Number((await present?.rows(sql))?.[0]?.n ?? 0);
    return {
      cases: await count(
        `select count(*) as n from main.cases p where not exists
          (select 1 from b.cases c where c.office_id = p.office_id and c.id = p.id)`,
      ),
      events: await count(
        `select count(*) as n from main.events p where not exists
          (select 1 from b.events e where e.office_id = p.office_id and e.seq = p.seq and e.hash = p.hash)`,
      ),
      comingBack: await destroyedSince(present),
    };
  } catch (error) {
    if (error instanceof DatabaseError && (error.code === 'BUSY' || error.code === 'READ_ONLY')) throw error;
    return 'unreadable';
  } finally {
    await present?.close().catch(() => undefined);
  }
}

/** What the present base has destroyed and the back-up, attached as `b`, still holds. */
async function destroyedSince(present: SqliteCopy): Promise<RestoreLoss['comingBack']> {
  const knows = async (schema: string) =>
    (await present.rows(`pragma ${schema}.table_info(cases)`)).some(column => column.name === 'destroyed_on');
  // A base of a release that destroyed nothing.
  if (!(await knows('main'))) return [];
  const stillThere = (await knows('b')) ? 'and c.destroyed_on is null' : '';
  const rows = await present.rows(
    `select p.number, a.seq || '/' || a.year as act from main.cases p
      join b.cases c on c.office_id = p.office_id and c.id = p.id ${stillThere}
      left join main.destruction_acts a on a.office_id = p.office_id and a.id = p.act_id
      where p.destroyed_on is not null order by p.series, p.year, p.seq`,
  );
  return rows.map(row => ({ number: String(row.number), act: String(row.act ?? '') }));
}

/** Attachments are named by their content: one that is there is the same. */
async function takeFiles(work: string, dataDir: string): Promise<void> {
  const root = join(work, 'files');
  for (const name of await walkFiles(root)) {
    const from = join(root, name);
    const to = join(dataDir, 'files', name);
    if (await exists(to)) continue;
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await copyFile(from, `${to}.part`);
    await rename(`${to}.part`, to);
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
