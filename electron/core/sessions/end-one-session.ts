import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { signOut } from '../session/sign-out';
import type { Holders } from '../session/unlock';

/**
 * Ends a session: an own one, for a head any of the office's; what one may not see is NOT_FOUND. In this program it ends
 * at once, in another one at its next call.
 */
export async function endOneSession(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: { id: string },
): Promise<{ id: string }> {
  await deps.db.write(async tx => {
    const row = await tx
      .selectFrom('sessions as s')
      .innerJoin('users as u', 'u.id', 's.user_id')
      .select(['s.user_id', 's.door', 'u.login'])
      .where('s.office_id', '=', actor.officeId)
      .where('s.id', '=', input.id)
      .executeTakeFirst();
    if (!row || (row.user_id !== actor.id && !may(actor, 'signIns.manage'))) refuse('NOT_FOUND');
    const ended = await tx.deleteFrom('sessions').where('id', '=', input.id).executeTakeFirst();
    if (ended.numDeletedRows !== 1n) refuse('NOT_FOUND');
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'SESSION_ENDED', data: { login: row.login, door: row.door } },
    ]);
  });
  for (const session of holders.sessions()) if (session.entry?.id === input.id) signOut(holders, session);
  return { id: input.id };
}
