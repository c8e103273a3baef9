import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import type { Tables } from '../../db';
import { openGrant, parseSealedIdentity, unsealIdentity, VaultError } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf, viewOffice } from '../office/office-row';
import { refuse } from '../refusal';
import { adoptRows } from '../vault/adopt-rows';
import type { Actor } from './session';
import type { Holders } from './unlock';

/** The actor as a row of users says. */
export function actorOf(user: Tables['users']): Actor {
  return {
    id: user.id,
    officeId: user.office_id,
    login: user.login,
    name: user.name,
    roles: z.array(Role).parse(JSON.parse(user.roles)),
    executorId: user.executor_id,
  };
}

/** What the page may know of the actor. */
export function viewActor({ id, login, name, roles, executorId }: Actor) {
  return { id, login, name, roles: [...roles], executorId };
}

/**
 * Signs in: the password opens the user's identity, the identity opens the grant, the grant is the office key.
 * There is no password hash beside it. An unknown login and a wrong password answer alike.
 */
export async function signIn(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: { login: string; password: string },
) {
  const user = await deps.db.read
    .selectFrom('users')
    .selectAll()
    .where('login', '=', input.login.trim().toLowerCase())
    .executeTakeFirst();
  if (!user) {
    const any = await deps.db.read.selectFrom('offices').select('id').limit(1).executeTakeFirst();
    refuse(any ? 'WRONG_PASSWORD' : 'NO_OFFICE');
  }
  const granted = await openGrants(deps, user, input.password);
  const actor = actorOf(user);
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'SIGNED_IN', data: { login: actor.login } }]),
  );
  // From here to `hold` nothing waits: signing out the session's former user may lock the office, and so may
  // anybody else's sign-out, until this session holds it.
  if (session.actor) signOut(holders, session);
  for (const { officeId, version, officeKey } of granted) {
    deps.keys.unlock(officeId, version, officeKey);
    officeKey.fill(0);
  }
  session.actor = actor;
  // An analyst or administrator holds no grant: signed in, but what is sealed stays shut to this session.
  if (granted.some(grant => grant.officeId === actor.officeId)) {
    holders.hold(session, actor.officeId);
    await adoptRows(deps, actor.officeId, actor.id);
  }
  const office = await officeOf(deps.db.read, actor.officeId);
  return { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
}

interface Granted {
  readonly officeId: string;
  readonly version: number;
  readonly officeKey: Uint8Array;
}

/** The office keys that this password opens. Refuses WRONG_PASSWORD. */
async function openGrants(deps: Deps, user: Tables['users'], password: string): Promise<Granted[]> {
  try {
    const identity = await unsealIdentity(parseSealedIdentity(JSON.parse(user.sealed_identity)), password);
    const grants = await deps.db.read
      .selectFrom('grants')
      .selectAll()
      .where('user_id', '=', user.id)
      .orderBy('key_version')
      .execute();
    return await Promise.all(
      grants.map(async grant => ({
        officeId: grant.office_id,
        version: grant.key_version,
        officeKey: await openGrant(grant.wrapped, identity),
      })),
    );
  } catch (error) {
    if (error instanceof VaultError && error.code === 'WRONG_PASSWORD') refuse('WRONG_PASSWORD');
    throw error;
  }
}

/** Signs out; the last session of an office locks its keys. */
export function signOut(holders: Holders, session: Session): void {
  session.actor = null;
  session.files.clear();
  holders.release(session);
}
