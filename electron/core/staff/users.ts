import { may, needsOfficeKey } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actorOf, viewActor } from '../session/sign-in';

/** Who can sign in to this office. */
export async function listUsers(deps: Deps, actor: Actor) {
  if (!may(actor, 'staff.edit')) refuse('FORBIDDEN');
  const rows = await deps.db.read
    .selectFrom('users as u')
    .innerJoin('offices as o', 'o.id', 'u.office_id')
    .leftJoin('invitations as i', 'i.user_id', 'u.id')
    .leftJoin('grants as g', join =>
      join
        .onRef('g.user_id', '=', 'u.id')
        .onRef('g.office_id', '=', 'o.id')
        .onRef('g.key_version', '=', 'o.key_version'),
    )
    .selectAll('u')
    .select(['i.expires_at as invited_until', 'g.key_version as granted'])
    .where('u.office_id', '=', actor.officeId)
    .where('u.removed_at', 'is', null)
    .orderBy('u.login')
    .execute();
  return rows.map(row => {
    const user = viewActor(actorOf(row));
    const awaits = needsOfficeKey(user.roles) && row.granted === null;
    const state =
      row.sealed_identity === NO_IDENTITY
        ? ('invited' as const)
        : awaits
          ? ('awaiting-key' as const)
          : ('in' as const);
    return { ...user, secondFactor: row.second_factor !== null, state, invitedUntil: row.invited_until };
  });
}
