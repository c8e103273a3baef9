import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { type NextKey, prepareNextKey } from '../keys/rotate-key';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';

/**
 * The key that the office gets when somebody stops to hold the present one; null where they hold none. Refuses LOCKED.
 */
export async function prepareKeyWithout(
  deps: Deps,
  officeId: string,
  userId: string,
): Promise<NextKey | null> {
  const held = await deps.db.read
    .selectFrom('grants')
    .select('key_version')
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .limit(1)
    .executeTakeFirst();
  return held ? prepareNextKey(deps, officeId, userId) : null;
}

/** Takes the office key from somebody, every version of it; answers whether they held any. */
export async function dropGrants(tx: WriteTx, officeId: string, userId: string): Promise<boolean> {
  const dropped = await tx
    .deleteFrom('grants')
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
}

/**
 * Refuses LAST_HEAD where nobody is left who can let others in: a head who was invited and never came cannot. To be
 * asked after `appendEvents`, which holds the office's lock: of two heads who go at each other the second counts.
 */
export async function refuseWithoutHead(tx: WriteTx, officeId: string): Promise<void> {
  const rows = await tx
    .selectFrom('users')
    .select('roles')
    .where('office_id', '=', officeId)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '!=', NO_IDENTITY)
    .execute();
  const heads = rows.filter(row => z.array(Role).parse(JSON.parse(row.roles)).includes('head'));
  if (heads.length === 0) refuse('LAST_HEAD');
}
