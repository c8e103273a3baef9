import { may } from '../../../shared/domain/access/access';
import { DatabaseError } from '../../db';
import { refuse } from '../refusal';
import type { RouterDeps } from '../router-base';
import { presentCopy, type RestoreDeps } from './router';

/**
 * Restoring over the base that a core has open: for who looks after the back-ups, and for whoever holds the sheet while
 * there is no office, or none can be read.
 */
export function overOpenBase(deps: RouterDeps): RestoreDeps {
  const { db } = deps;
  return {
    restoring: deps.restoring ?? null,
    async allow({ session: { actor } }) {
      if (actor !== null && may(actor, 'backup.manage')) return;
      if (!(await hasOffice(deps))) return;
      refuse(actor === null ? 'UNAUTHORIZED' : 'FORBIDDEN');
    },
    async present(folder) {
      if (db.copyTo === null) refuse('NOT_ON_POSTGRES');
      const copy = presentCopy(folder);
      // A base that cannot be copied cannot be read: an empty file tells the preview so.
      await db.copyTo(copy).catch(error => {
        if (!isCorrupt(error)) throw error;
      });
      return copy;
    },
  };
}

async function hasOffice({ db }: RouterDeps): Promise<boolean> {
  try {
    return (await db.read.selectFrom('offices').select('id').limit(1).executeTakeFirst()) !== undefined;
  } catch (error) {
    if (isCorrupt(error)) return false;
    throw error;
  }
}

function isCorrupt(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'DATABASE_CORRUPT';
}
