import { isBackupDue, isTimeToBegin } from '../../../shared/domain/backup/schedule';
import { DatabaseError } from '../../db';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { localTime } from './local-time';
import { makeBackup } from './make-backup';
import { backupSettingsOf } from './settings';

const MINUTE_MS = 60_000;

/** The back-ups that nobody asks for: daily ones, and one at quit. */
export interface BackupSchedule {
  /** Looks once whether a back-up is due, and makes it; the timer does so every minute. */
  tick(): Promise<void>;
  /** Stops the timer, waits for a back-up under way, and with `backUp` makes the one at quit where the office wants it. */
  stop(options?: { backUp: boolean }): Promise<void>;
}

/** Begins to look every minute. Failures go to the log and to the settings, where Today finds them. */
export function scheduleBackups(deps: Deps): BackupSchedule {
  /** Since when each office is due, and the journal's end a minute ago: a minute without an event is quiet. */
  const dueSince = new Map<string, number>();
  const seen = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();

  async function look(officeId: string): Promise<void> {
    const settings = await backupSettingsOf(deps.db.read, officeId);
    const seq = await journalEnd(deps, officeId);
    const quiet = seen.get(officeId) === seq;
    seen.set(officeId, seq);
    const now = deps.clock.now();
    const last = await newestOf(deps, officeId);
    if (settings.folder === null || !isBackupDue({ now: localTime(now), dailyAt: settings.dailyAt, last })) {
      dueSince.delete(officeId);
      return;
    }
    const due = dueSince.get(officeId) ?? Date.parse(now);
    dueSince.set(officeId, due);
    const begin = isTimeToBegin({
      quiet,
      minutesDue: (Date.parse(now) - due) / MINUTE_MS,
      minutesSinceFailure:
        settings.failedAt === null ? null : (Date.parse(now) - Date.parse(settings.failedAt)) / MINUTE_MS,
    });
    if (begin) await attempt(deps, officeId);
  }

  async function tick(): Promise<void> {
    const offices = await deps.db.read.selectFrom('offices').select('id').execute();
    for (const { id } of offices) await look(id);
  }
  const guarded = () => {
    running = running.then(tick).catch(() => deps.log.error('backup-schedule-failed'));
    return running;
  };
  const timer = deps.db.copyTo === null ? null : setInterval(guarded, MINUTE_MS).unref();
  return {
    tick: guarded,
    async stop({ backUp } = { backUp: true }) {
      if (timer !== null) clearInterval(timer);
      await running;
      if (backUp) await backUpAtQuit(deps).catch(() => deps.log.error('backup-schedule-failed'));
    },
  };
}

async function backUpAtQuit(deps: Deps): Promise<void> {
  if (deps.db.copyTo === null) return;
  for (const { id } of await deps.db.read.selectFrom('offices').select('id').execute()) {
    const { atQuit, folder } = await backupSettingsOf(deps.db.read, id);
    if (atQuit && folder !== null && (await changedSince(deps, id))) await attempt(deps, id);
  }
}

/** Has anything happened since the newest back-up? Being made is itself an event, and signing in changes nothing. */
async function changedSince(deps: Deps, officeId: string): Promise<boolean> {
  const last = await deps.db.read
    .selectFrom('events')
    .select('type')
    .where('office_id', '=', officeId)
    .where('type', '<>', 'SIGNED_IN')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last !== undefined && last.type !== 'BACKUP_MADE';
}

async function attempt(deps: Deps, officeId: string): Promise<void> {
  try {
    const { bytes } = await makeBackup(deps, officeId, null);
    deps.log.info('backup-made', { bytes });
  } catch (error) {
    const failure = error instanceof Refusal || error instanceof DatabaseError ? error.code : 'BACKUP_FAILED';
    deps.log.error('backup-failed', { code: failure });
    await deps.db.write(tx =>
      tx
        .updateTable('backup_settings')
        .set({ failed_at: deps.clock.now(), failure })
        .where('office_id', '=', officeId)
        .execute(),
    );
  }
}

async function journalEnd(deps: Deps, officeId: string): Promise<number> {
  const head = await deps.db.read
    .selectFrom('journal_heads')
    .select('seq')
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  return head?.seq ?? 0;
}

async function newestOf(deps: Deps, officeId: string): Promise<string | null> {
  const row = await deps.db.read
    .selectFrom('backups')
    .select('made_local')
    .where('office_id', '=', officeId)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.made_local ?? null;
}
