import { needsOfficeKey } from '../../../shared/domain/access/access';
import { needsSecondFactor } from '../../../shared/domain/sign-in/second-factor';
import type { Row, WriteTx } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf, viewOffice } from '../office/office-row';
import { refuse } from '../refusal';
import { moveSession } from '../sessions/session-rows';
import { adoptBase } from '../vault/adopt-base';
import { isCurrentKey } from '../vault/old-key';
import { officesOf } from './choose-office';
import { rowsOfPerson, userById } from './find-person';
import type { Actor } from './session';
import { actorOf, viewActor } from './sign-in';
import type { Holders } from './unlock';

/** The offices that a signed-in person serves, the present one among them, by their codes. */
export async function officesOfActor(deps: Deps, actor: Actor) {
  const user = await userById(deps.db.read, actor.id);
  if (!user) return [];
  const served = await officesOf(deps.db.read, await rowsOfPerson(deps.db.read, user));
  return served.map(({ office }) => office);
}

/**
 * Goes on in another office that the person serves, without the password: one identity opens both, and the sign-in
 * brought the keys of both. The session keeps its row, its age and its place in the list; what waited for it goes. Both
 * journals tell it. Refuses NOT_FOUND where the person serves no such office, SIGN_IN_NEEDED where that office asks for
 * more than this sign-in showed: another second factor, or a key that was granted or changed since.
 */
export async function switchOffice(
  deps: Deps,
  holders: Holders,
  session: Session,
  actor: Actor,
  input: { officeId: string },
) {
  const user = await userById(deps.db.read, actor.id);
  if (!user || !session.entry) refuse('UNAUTHORIZED');
  const rows = await rowsOfPerson(deps.db.read, user);
  const next = rows.find(row => row.office_id === input.officeId && row.id !== actor.id);
  if (!next) refuse('NOT_FOUND');
  const office = await officeOf(deps.db.read, next.office_id);
  await refuseUnproved(deps, holders, session, next, office);
  const { entry } = session;
  await deps.db.write(async tx => {
    if (!(await isAsRead(tx, user)) || !(await isAsRead(tx, next))) refuse('STALE');
    if (!(await moveSession(tx, entry, { id: next.id, officeId: next.office_id }))) refuse('UNAUTHORIZED');
    const told = [
      [user, 'OFFICE_LEFT'],
      [next, 'OFFICE_ENTERED'],
    ] as const;
    // One order of locks for all who write into several offices.
    for (const [row, type] of [...told].sort(([one], [other]) => (one.office_id < other.office_id ? -1 : 1)))
      await appendEvents(deps, tx, row.office_id, row.id, [{ type, data: { login: row.login } }]);
  });
  // Signed out, or moved on, while the base was written.
  if (session.actor?.id !== actor.id) refuse('UNAUTHORIZED');
  holders.empty(session);
  const there: Actor = { ...actorOf(next), at: office.kind };
  session.actor = there;
  if (holders.holds(session, next.office_id)) await adoptBase(deps, next.office_id, next.id);
  return { actor: viewActor(there), office: await viewOffice(deps.db.read, office) };
}

/** Refuses SIGN_IN_NEEDED where the other office asks for what this session did not show. */
async function refuseUnproved(
  deps: Deps,
  holders: Holders,
  session: Session,
  next: Row<'users'>,
  office: OfficeRow,
) {
  const { roles } = actorOf(next);
  if (next.second_factor !== null && next.second_factor !== session.factor) refuse('SIGN_IN_NEEDED');
  const asksFactor = needsSecondFactor(roles, { secondFactorForHeads: office.second_factor_for_heads === 1 });
  if (asksFactor && next.second_factor === null) refuse('SIGN_IN_NEEDED');
  if (!needsOfficeKey(roles)) return;
  const granted = await deps.db.read
    .selectFrom('grants')
    .select('key_version')
    .where('office_id', '=', next.office_id)
    .where('user_id', '=', next.id)
    .where('key_version', '=', office.key_version)
    .executeTakeFirst();
  // Nobody has granted it yet: the other office says so itself.
  if (!granted) return;
  const version = deps.keys.versionsOf(next.office_id).at(-1);
  const held = holders.holds(session, next.office_id) && version !== undefined;
  if (!held || !(await isCurrentKey(deps.db.read, next.office_id, version))) refuse('SIGN_IN_NEEDED');
}

async function isAsRead(tx: WriteTx, before: Row<'users'>): Promise<boolean> {
  const now = await userById(tx, before.id);
  return now?.sealed_identity === before.sealed_identity && now.roles === before.roles;
}
