import { INVITATION_LETTERS, withCheck } from '../../../shared/domain/sign-in/invitation-code';
import type { WriteTx } from '../../db';
import { createIdentity, parseSealedIdentity, randomLetters } from '../../vault';
import type { Deps } from '../deps';
import { type WrappedKeys, wrapKeys } from '../keys/wrap-keys';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { dropGrants } from '../staff/leave-key-holders';
import { insertGrant } from '../vault/grant-seal';
import { isCurrentKey } from '../vault/old-key';

const DAY_MS = 24 * 60 * 60_000;

/** A code with the identity that it opens, before either is in the base: Argon2id must not run inside a transaction. */
export interface PreparedInvitation {
  readonly code: string;
  readonly recipient: string;
  readonly sealedIdentity: string;
  readonly expiresAt: string;
  /** The office key for it; empty where the inviter holds none, or the roles need none. */
  readonly keys: WrappedKeys;
}

/** Makes a code, the identity that it opens, and grants this identity the office key where that is wanted. */
export async function prepareInvitation(
  deps: Deps,
  officeId: string,
  login: string,
  withKey: boolean,
): Promise<PreparedInvitation> {
  const code = withCheck(randomLetters(INVITATION_LETTERS));
  const { recipient, sealedIdentity } = await createIdentity(
    code,
    deps.passwordCost,
    await codeBeside(deps, login),
  );
  const { invitation_days: days } = await officeOf(deps.db.read, officeId);
  return {
    code,
    recipient,
    sealedIdentity: JSON.stringify(sealedIdentity),
    expiresAt: new Date(deps.instant() + days * DAY_MS).toISOString(),
    keys: withKey ? await wrapKeys(deps.keys, officeId, recipient) : [],
  };
}

/** A code that is out for this login already, in whichever office: a new one takes its salt over. */
async function codeBeside(deps: Deps, login: string) {
  const row = await deps.db.read
    .selectFrom('invitations as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select('i.sealed_identity')
    .where('u.login', '=', login)
    .limit(1)
    .executeTakeFirst();
  return row ? parseSealedIdentity(JSON.parse(row.sealed_identity)) : null;
}

/** Writes the code of a user, with its grants; an earlier code must be gone. */
export async function insertInvitation(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  userId: string,
  invitation: PreparedInvitation,
): Promise<void> {
  await tx
    .insertInto('invitations')
    .values({
      user_id: userId,
      office_id: actor.officeId,
      sealed_identity: invitation.sealedIdentity,
      made_by: actor.id,
      made_at: new Date(deps.instant()).toISOString(),
      expires_at: invitation.expiresAt,
    })
    .execute();
  for (const { version, wrapped } of invitation.keys)
    await insertGrant(deps, tx, {
      office_id: actor.officeId,
      user_id: userId,
      key_version: version,
      wrapped,
    });
}

/**
 * Refuses STALE where the office key was changed since these were made: who gets them could not work. To be asked after
 * `appendEvents`, which holds the office's lock.
 */
export async function refuseOlderKeys(tx: WriteTx, officeId: string, keys: WrappedKeys): Promise<void> {
  const newest = keys.at(-1);
  if (newest !== undefined && !(await isCurrentKey(tx, officeId, newest.version))) refuse('STALE');
}

/** Ends a user's code, if there is one. The grants that it opened are the caller's to take away. */
export async function dropInvitation(tx: WriteTx, userId: string): Promise<boolean> {
  const dropped = await tx.deleteFrom('invitations').where('user_id', '=', userId).executeTakeFirst();
  return dropped.numDeletedRows === 1n;
}

/** Ends a user's code with the grants that it opened. */
export async function endInvitation(tx: WriteTx, officeId: string, userId: string): Promise<boolean> {
  await dropGrants(tx, officeId, userId);
  return dropInvitation(tx, userId);
}
