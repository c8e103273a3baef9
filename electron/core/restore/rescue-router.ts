import { join } from 'node:path';
import { DatabaseError, SQLITE_FILE } from '../../db';
import { os } from '../router-base';
import type { Restoring } from './restoring';
import { restoreRouter } from './router';

/**
 * What a window is answered while the base cannot be read: that it is so, and the way back by a back-up. Nobody can sign
 * in; what opens the back-up is the recovery sheet, and only who sits at the PC gets this far.
 */
export function rescueRouter({ dataDir, restoring }: { dataDir: string; restoring: Restoring }) {
  return {
    session: {
      status: os.session.status.handler(() => {
        throw new DatabaseError('DATABASE_CORRUPT');
      }),
    },
    restore: restoreRouter({
      restoring,
      allow: async () => undefined,
      present: async () => join(dataDir, SQLITE_FILE),
    }),
  };
}
