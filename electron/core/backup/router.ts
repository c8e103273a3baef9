import { actorOf, os, type RouterDeps } from '../router-base';
import { makeBackupNow } from './make-backup';
import { saveBackupSettings } from './settings';
import { backupStatus } from './status';

/** status, saveSettings, make. */
export function backupRouter(deps: RouterDeps) {
  return {
    status: os.backup.status.handler(({ context }) => backupStatus(deps, actorOf(context))),
    saveSettings: os.backup.saveSettings.handler(({ context, input }) =>
      saveBackupSettings(deps, actorOf(context), input),
    ),
    make: os.backup.make.handler(async ({ context }) => {
      const { name, bytes, cases, removed } = await makeBackupNow(deps, actorOf(context));
      return { name, bytes, cases, removed: removed.length };
    }),
  };
}
