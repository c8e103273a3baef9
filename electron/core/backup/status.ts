import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { may } from '../../../shared/domain/access/access';
import { backupWarning } from '../../../shared/domain/backup/schedule';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { backupSettingsOf } from './settings';

/** As many as the rotation can keep, in two folders. */
const LISTED = 50;

/** How the back-ups stand: settings, those that were made, what Today warns of, the recovery sheet. */
export async function backupStatus(deps: Deps, actor: Actor) {
  if (!may(actor, 'backup.manage')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const office = await officeOf(read, actor.officeId);
  const settings = await backupSettingsOf(read, actor.officeId);
  const rows = await read
    .selectFrom('backups')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .orderBy('made_at', 'desc')
    .limit(LISTED)
    .execute();
  const backups = await Promise.all(
    rows.map(async row => ({
      id: row.id,
      name: row.name,
      folder: row.folder,
      madeAt: row.made_at,
      bytes: row.bytes,
      cases: row.cases,
      present: await access(join(row.folder, row.name)).then(
        () => true,
        () => false,
      ),
    })),
  );
  const possible = deps.db.copyTo !== null;
  const newest = backups[0]?.madeAt ?? null;
  return {
    possible,
    settings: { ...settings, recipients: [...settings.recipients] },
    backups,
    warning:
      possible && office.demo === 0 ? backupWarning(newest, deps.clock.now(), settings.warnDays) : null,
    recovery:
      office.recovery_recipient === null
        ? ('none' as const)
        : office.recovery_confirmed_at === null
          ? ('unconfirmed' as const)
          : ('confirmed' as const),
  };
}
