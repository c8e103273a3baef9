import { readInvitationCode } from '../../../shared/domain/sign-in/invitation-code';
import type { Row, WriteTx } from '../../db';
import {
  createIdentity,
  createKeyRing,
  openGrant,
  parseSealedIdentity,
  unsealIdentity,
  VaultError,
} from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { wrapKeys } from '../keys/wrap-keys';
import { refuse } from '../refusal';
import { attemptAt, beginAttempt, clearAttempt } from '../session/attempts';
import { insertGrant } from '../vault/grant-seal';
import { holdHead } from '../vault/head-seal';
import { vouching } from '../vault/vouching';
import { dropInvitation, endInvitation } from './invitation-rows';
import { lockInvited } from './invited-user';

/**
 * The first sign-in of somebody who was invited: the code opens the identity that was made for it, a new identity takes
 * its place under the password of the person's own choice, and what was granted to the first is granted to the second.
 * An unknown login, one that needs no code and a wrong code answer alike (WRONG_INVITATION), take as long and are
 * delayed like sign-ins (TOO_SOON). Who has the code but comes too late is told so (INVITATION_EXPIRED). Refuses STALE
 * where the office's key was changed in this moment. Nobody is signed in yet: that takes the new password.
 */
export async function acceptInvitation(
  deps: Deps,
  session: Session,
  input: { login: string; code: string; newPassword: string },
): Promise<{ login: string }> {
  const code = readInvitationCode(input.code);
  // No code at all: it tests nothing, so it counts for nothing.
  if (code === null) refuse('WRONG_INVITATION');
  const login = input.login.trim().toLowerCase();
  const invited = await invitationOf(deps, login);
  const attempt = attemptAt(session, login, invited?.user_id ?? null);
  await beginAttempt(deps, attempt);
  if (!invited) {
    await createIdentity(code, deps.passwordCost);
    refuse('WRONG_INVITATION');
  }
  const first = await openByCode(invited.sealed_identity, code);
  if (Date.parse(invited.expires_at) <= deps.instant()) {
    await expire(deps, invited);
    refuse('INVITATION_EXPIRED');
  }
  // A ring of its own: nobody works with these keys before the sign-in.
  const keys = createKeyRing();
  try {
    const had = await openKeys(deps, invited, first, keys);
    // What the code carries vouches for the row; without it the row waits for a head.
    const opened = had.length > 0 ? { ...deps, keys } : deps;
    const { recipient, sealedIdentity } = await createIdentity(input.newPassword, deps.passwordCost);
    const grants = await wrapKeys(keys, invited.office_id, recipient);
    await deps.db.write(async tx => {
      await clearAttempt(tx, attempt);
      const person = { id: invited.user_id, recipient: invited.recipient };
      const own = { recipient, sealed_identity: JSON.stringify(sealedIdentity) };
      await vouching(opened, tx, invited.office_id, ['users'], async () => {
        // Of two who bring one code at once, and of a code that was replaced or revoked meanwhile, nothing is left.
        if (!(await lockInvited(tx, person, own))) refuse('WRONG_INVITATION');
        if (!(await dropInvitation(tx, invited.user_id))) refuse('WRONG_INVITATION');
        // No change of the key may come between this look at the grants and their replacement.
        await holdHead(tx, invited.office_id);
        const versions = await takeGrants(tx, invited);
        if (versions.join() !== had.join()) refuse('STALE');
        for (const { version, wrapped } of grants)
          await insertGrant(opened, tx, {
            office_id: invited.office_id,
            user_id: invited.user_id,
            key_version: version,
            wrapped,
          });
      });
      await appendEvents(opened, tx, invited.office_id, invited.user_id, [
        { type: 'INVITATION_USED', data: { login } },
      ]);
    });
  } finally {
    keys.lock();
  }
  return { login };
}

type Invited = Row<'invitations'> & { readonly recipient: string; readonly login: string };

async function invitationOf(deps: Deps, login: string): Promise<Invited | undefined> {
  return deps.db.read
    .selectFrom('invitations as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .selectAll('i')
    .select(['u.recipient', 'u.login'])
    .where('u.login', '=', login)
    .where('u.removed_at', 'is', null)
    .executeTakeFirst();
}

async function openByCode(sealedIdentity: string, code: string): Promise<string> {
  try {
    return await unsealIdentity(parseSealedIdentity(JSON.parse(sealedIdentity)), code);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'WRONG_PASSWORD') refuse('WRONG_INVITATION');
    throw error;
  }
}

/** Unlocks in the ring what was granted to the code's identity; answers the versions, oldest first. */
async function openKeys(
  deps: Deps,
  { office_id: officeId, user_id: userId }: Invited,
  secret: string,
  keys: ReturnType<typeof createKeyRing>,
): Promise<number[]> {
  const grants = await deps.db.read
    .selectFrom('grants')
    .select(['key_version', 'wrapped'])
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .execute();
  try {
    for (const { key_version: version, wrapped } of grants) {
      const officeKey = await openGrant(wrapped, secret);
      keys.unlock(officeId, version, officeKey);
      officeKey.fill(0);
    }
  } catch (error) {
    // Replaced between the two looks: the code is the old one.
    if (error instanceof VaultError && error.code === 'NOT_GRANTED') refuse('WRONG_INVITATION');
    throw error;
  }
  return keys.versionsOf(officeId);
}

/** Takes the grants of the code's identity away; answers their versions, oldest first. */
async function takeGrants(tx: WriteTx, { office_id: officeId, user_id: userId }: Invited): Promise<number[]> {
  const taken = await tx
    .deleteFrom('grants')
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .returning('key_version')
    .execute();
  return taken.map(grant => grant.key_version).sort((one, other) => one - other);
}

/** The code is over, also where the clock is set back later. */
async function expire(deps: Deps, { office_id, user_id, recipient, login }: Invited): Promise<void> {
  await deps.db.write(async tx => {
    const ended = await vouching(
      deps,
      tx,
      office_id,
      ['users'],
      async () =>
        (await lockInvited(tx, { id: user_id, recipient })) && (await endInvitation(tx, office_id, user_id)),
    );
    if (ended)
      await appendEvents(deps, tx, office_id, user_id, [{ type: 'INVITATION_EXPIRED', data: { login } }]);
  });
}
