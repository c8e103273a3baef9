import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import { may } from '../../../shared/domain/access/access';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { dropFactor } from '../second-factor/prove-factor';
import type { Actor } from '../session/session';
import { signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf } from '../sessions/session-rows';

/**
 * Takes a sign-in away: its grants and its sealed identity go, its sessions end; login and name stay for the journal,
 * and the login is not given again. The office always keeps a head who can sign in (LAST_HEAD).
 */
export async function removeUser(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: { userId: string },
): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  if (input.userId === actor.id) refuse('OWN_SIGN_IN');
  const id = await deps.db.write(async tx => {
    const user = await tx
      .selectFrom('users')
      .select(['id', 'login'])
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!user) refuse('NOT_FOUND');
    // Failures, user, journal: locks are taken in the order of a sign-in.
    await tx.deleteFrom('sign_in_failures').where('subject', '=', `user:${user.id}`).execute();
    const removed = await tx
      .updateTable('users')
      .set({ removed_at: deps.clock.now(), sealed_identity: '{}' })
      .where('id', '=', user.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (removed.numUpdatedRows !== 1n) refuse('NOT_FOUND');
    await dropFactor(tx, user.id);
    await endSessionsOf(tx, user.id);
    await tx
      .deleteFrom('grants')
      .where('office_id', '=', actor.officeId)
      .where('user_id', '=', user.id)
      .execute();
    // The journal's head is the office's lock: of two heads who remove each other the second waits here, then counts.
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'USER_REMOVED', data: { login: user.login } },
    ]);
    if ((await headsOf(tx, actor.officeId)) === 0) refuse('LAST_HEAD');
    return user.id;
  });
  signOutEverywhere(holders, id);
  return { id };
}

async function headsOf(tx: WriteTx, officeId: string): Promise<number> {
  const rows = await tx
    .selectFrom('users')
    .select('roles')
    .where('office_id', '=', officeId)
    .where('removed_at', 'is', null)
    .execute();
  return rows.filter(row => z.array(Role).parse(JSON.parse(row.roles)).includes('head')).length;
}
