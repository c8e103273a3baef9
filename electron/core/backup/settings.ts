import { access, constants, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import type { SaveBackupSettings } from '../../../shared/contract/backup';
import { may } from '../../../shared/domain/access/access';
import type { ReadDb } from '../../db';
import { isRecipient } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Today warns when the newest back-up is older than this many days. */
const WARN_DAYS = 7;

/** How the office makes back-ups; version 0 = nobody has said yet. */
export interface BackupSettings {
  readonly folder: string | null;
  readonly dailyAt: string | null;
  readonly atQuit: boolean;
  readonly warnDays: number;
  readonly recipients: readonly string[];
  readonly failure: string | null;
  readonly failedAt: string | null;
  readonly version: number;
}

/** The office's settings, or those of an office that has none. */
export async function backupSettingsOf(db: ReadDb, officeId: string): Promise<BackupSettings> {
  const row = await db
    .selectFrom('backup_settings')
    .selectAll()
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  return {
    folder: row?.folder ?? null,
    dailyAt: row?.daily_at ?? null,
    atQuit: row?.at_quit === 1,
    warnDays: row?.warn_days ?? WARN_DAYS,
    recipients: z.array(z.string()).parse(JSON.parse(row?.recipients ?? '[]')),
    failure: row?.failure ?? null,
    failedAt: row?.failed_at ?? null,
    version: row?.version ?? 0,
  };
}

/**
 * A folder that back-ups can go to. Refuses FOLDER_MISSING (not there, or a drive that is not plugged in),
 * FOLDER_UNFIT (no whole path, or within the data folder: it would be lost with it), READ_ONLY.
 */
export async function checkBackupFolder(dataDir: string, folder: string): Promise<void> {
  const inside = relative(resolve(dataDir), resolve(folder));
  if (!isAbsolute(folder) || inside === '' || (!inside.startsWith('..') && !isAbsolute(inside)))
    refuse('FOLDER_UNFIT');
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) refuse('FOLDER_MISSING');
  await access(folder, constants.W_OK).catch(() => refuse('READ_ONLY'));
}

/** Saves how back-ups are made. Refuses as checkBackupFolder does, BAD_RECIPIENT, STALE. */
export async function saveBackupSettings(
  deps: Deps,
  actor: Actor,
  input: z.output<typeof SaveBackupSettings>,
): Promise<{ version: number }> {
  if (!may(actor, 'backup.manage')) refuse('FORBIDDEN');
  if (input.folder !== null) await checkBackupFolder(deps.dataDir, input.folder);
  for (const recipient of input.recipients)
    if (!isRecipient(recipient)) refuse('BAD_RECIPIENT', { recipient });
  return deps.db.write(async tx => {
    const before = await backupSettingsOf(tx, actor.officeId);
    if (before.version !== input.expectedVersion) refuse('STALE');
    const values = {
      folder: input.folder,
      daily_at: input.dailyAt,
      at_quit: input.atQuit ? (1 as const) : (0 as const),
      warn_days: input.warnDays,
      recipients: JSON.stringify(input.recipients),
      failed_at: null,
      failure: null,
      version: before.version + 1,
    };
    await vouching(deps, tx, actor.officeId, ['backup_settings'], () =>
      tx
        .insertInto('backup_settings')
        .values({ office_id: actor.officeId, ...values })
        .onConflict(conflict => conflict.column('office_id').doUpdateSet(values))
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      {
        type: 'BACKUP_SETTINGS_SAVED',
        data: { dailyAt: input.dailyAt, atQuit: input.atQuit, recipients: input.recipients.length },
      },
    ]);
    return { version: values.version };
  });
}
