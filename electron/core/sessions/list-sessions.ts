import { z } from 'zod';
import { DOORS } from '../../../shared/contract/sessions';
import { may } from '../../../shared/domain/access/access';
import type { Session } from '../core';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { AGE_LIMIT_MS } from './session-rows';

const Door = z.enum(DOORS);

/** Sessions of the actor, for a head of the whole office, over every program on this base; the last used first. */
export async function listSessions(deps: Deps, session: Session, actor: Actor) {
  const since = new Date(deps.instant() - AGE_LIMIT_MS).toISOString();
  const ofOffice = deps.db.read
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .select(['s.id', 's.user_id', 's.door', 's.place', 's.opened_at', 's.seen_at', 'u.login', 'u.name'])
    .where('s.office_id', '=', actor.officeId)
    .where('s.opened_at', '>=', since)
    .orderBy('s.seen_at', 'desc')
    .orderBy('s.id', 'desc');
  const seen = may(actor, 'signIns.manage') ? ofOffice : ofOffice.where('s.user_id', '=', actor.id);
  return (await seen.execute()).map(row => ({
    id: row.id,
    login: row.login,
    name: row.name,
    door: Door.parse(row.door),
    place: row.place,
    openedAt: row.opened_at,
    seenAt: row.seen_at,
    current: row.id === session.entry?.id,
    own: row.user_id === actor.id,
  }));
}
