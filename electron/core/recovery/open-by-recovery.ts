import type { WriteTx } from '../../db';
import { createIdentity, grantOfficeKey, openGrant, openRecoverySecret, VaultError } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { dropInvitation } from '../invitations/invitation-rows';
import { appendEvents } from '../journal/append-events';
import { officeOf, viewOffice } from '../office/office-row';
import { refuse } from '../refusal';
import { dropFactor } from '../second-factor/prove-factor';
import { identityBeside } from '../session/find-person';
import type { Actor } from '../session/session';
import { actorOf, viewActor } from '../session/sign-in';
import { signOut, signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf, insertSession } from '../sessions/session-rows';
import { vouchBySheet } from '../system/vouch-rows';
import { adoptBase } from '../vault/adopt-base';
import { insertGrant } from '../vault/grant-seal';
import { vouching } from '../vault/vouching';

interface OfficeKey {
  readonly version: number;
  readonly officeKey: Buffer;
}

/**
 * Every password is forgotten: the recovery sheet opens the office key, and a head gets a new identity under a new
 * password, with new grants; then the head is signed in. Refuses WRONG_RECOVERY (no sheet of this base, or a letter
 * was misread) and NO_SUCH_HEAD (the login is not a head's). Guessing is no way in: the secret has 256 bits.
 */
export async function openByRecovery(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: { secret: string; login: string; newPassword: string },
) {
  const { office, keys } = await openSheet(deps, input.secret);
  const user = await deps.db.read
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', office.id)
    .where('login', '=', input.login.trim().toLowerCase())
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const actor = user ? { ...actorOf(user), at: office.kind } : null;
  if (!actor?.roles.includes('head')) refuse('NO_SUCH_HEAD');
  const identity = await createIdentity(
    input.newPassword,
    deps.passwordCost,
    await identityBeside(deps.db.read, actor.login),
  );
  const grants = await Promise.all(
    keys.map(async ({ version, officeKey }) => ({
      version,
      wrapped: await grantOfficeKey(officeKey, identity.recipient),
    })),
  );
  if (session.actor) signOut(holders, session);
  // The new grants are vouched for under the office key: it is unlocked while they are written.
  holders.hold(session, actor.officeId, actor.id);
  for (const { version, officeKey } of keys) {
    deps.keys.unlock(actor.officeId, version, officeKey);
    officeKey.fill(0);
  }
  try {
    const entry = await deps.db.write(async tx => {
      // Failures, user, journal: locks are taken in the order of a sign-in.
      await tx.deleteFrom('sign_in_failures').where('subject', '=', `user:${actor.id}`).execute();
      const hadFactor = await vouching(deps, tx, actor.officeId, ['users'], async () => {
        await replaceIdentity(deps, tx, actor, identity, grants);
        await dropInvitation(tx, actor.id);
        return dropFactor(tx, actor.id);
      });
      await endSessionsOf(tx, actor.id);
      const amiss = await vouchBySheet(deps, tx, actor.officeId, actor.id);
      await appendEvents(deps, tx, actor.officeId, actor.id, [
        { type: 'OPENED_BY_RECOVERY', data: { login: actor.login } },
        ...(amiss ? [amiss] : []),
        ...(hadFactor ? [{ type: 'SECOND_FACTOR_RESET' as const, data: { login: actor.login } }] : []),
      ]);
      return insertSession(deps, tx, session, actor);
    });
    session.entry = entry;
    await adoptBase(deps, actor.officeId, actor.id);
  } catch (error) {
    holders.release(session);
    throw error;
  }
  session.actor = actor;
  signOutEverywhere(holders, actor.id, session);
  return { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
}

/** The office that the sheet belongs to, with its keys. */
async function openSheet(deps: Deps, typed: string) {
  try {
    const { secret, recipient } = await openRecoverySecret(typed);
    const found = await deps.db.read
      .selectFrom('offices')
      .select('id')
      .where('recovery_recipient', '=', recipient)
      .executeTakeFirst();
    if (!found) refuse('WRONG_RECOVERY');
    const grants = await deps.db.read
      .selectFrom('recovery_grants')
      .selectAll()
      .where('office_id', '=', found.id)
      .orderBy('key_version')
      .execute();
    if (grants.length === 0) refuse('WRONG_RECOVERY');
    const keys: OfficeKey[] = [];
    for (const { key_version: version, wrapped } of grants)
      keys.push({ version, officeKey: await openGrant(wrapped, secret) });
    return { office: await officeOf(deps.db.read, found.id), keys };
  } catch (error) {
    if (error instanceof VaultError && (error.code === 'FORMAT' || error.code === 'NOT_GRANTED'))
      refuse('WRONG_RECOVERY');
    throw error;
  }
}

async function replaceIdentity(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  { recipient, sealedIdentity }: Awaited<ReturnType<typeof createIdentity>>,
  grants: readonly { version: number; wrapped: string }[],
): Promise<void> {
  await tx
    .updateTable('users')
    .set({ recipient, sealed_identity: JSON.stringify(sealedIdentity), must_change_password: 0 })
    .where('id', '=', actor.id)
    .execute();
  await tx
    .deleteFrom('grants')
    .where('office_id', '=', actor.officeId)
    .where('user_id', '=', actor.id)
    .execute();
  for (const { version, wrapped } of grants)
    await insertGrant(deps, tx, {
      office_id: actor.officeId,
      user_id: actor.id,
      key_version: version,
      wrapped,
    });
}
