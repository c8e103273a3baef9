import type { Row, WriteTx } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { endSessionsOf } from '../sessions/session-rows';
import { vouching } from '../vault/vouching';
import { provePassword } from './ask-again';
import { clearAttempt } from './attempts';
import { rowsToChange, sealAnew } from './find-person';
import { openGrants, ringOf, withKeysOf } from './open-grants';
import type { Actor } from './session';
import { signOutEverywhere } from './sign-out';
import type { Holders } from './unlock';

/**
 * Changes one's own password, in every office that it opens: the identity stays, its seal is made anew. The old password
 * is asked, so that a PC left open is no way in for good; wrong ones are delayed like sign-ins. Other sessions of the
 * person end.
 */
export async function changePassword(
  deps: Deps,
  holders: Holders,
  session: Session,
  actor: Actor,
  input: { oldPassword: string; newPassword: string },
): Promise<{ ok: true }> {
  if (input.newPassword === input.oldPassword) refuse('SAME_PASSWORD');
  const { user, attempt, identity } = await provePassword(deps, session, actor, input.oldPassword);
  const sealedIdentity = await sealAnew(deps, identity, input.newPassword, user.sealed_identity);
  // One order of locks for all who write into several offices.
  const users = (await rowsToChange(deps.db.read, user)).sort((one, other) =>
    one.office_id < other.office_id ? -1 : 1,
  );
  const ring = ringOf(await openGrants(deps, { users, secret: identity }));
  try {
    await deps.db.write(async tx => {
      await clearAttempt(tx, attempt);
      for (const row of users) {
        await writeSeal(withKeysOf(deps, ring, row.office_id), tx, row, sealedIdentity);
        await endSessionsOf(tx, row.id, session);
      }
    });
  } finally {
    ring.lock();
  }
  for (const row of users) signOutEverywhere(holders, row.id, session);
  return { ok: true };
}

async function writeSeal(deps: Deps, tx: WriteTx, row: Row<'users'>, sealedIdentity: string): Promise<void> {
  const changed = await vouching(deps, tx, row.office_id, ['users'], () =>
    tx
      .updateTable('users')
      .set({ sealed_identity: sealedIdentity, must_change_password: 0 })
      .where('id', '=', row.id)
      .where('sealed_identity', '=', row.sealed_identity)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  );
  if (changed.numUpdatedRows !== 1n) refuse('STALE');
  await appendEvents(deps, tx, row.office_id, row.id, [
    { type: 'PASSWORD_CHANGED', data: { login: row.login } },
  ]);
}
