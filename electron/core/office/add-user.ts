import type { Role } from '../../../shared/domain/codes';
import type { WriteTx } from '../../db';
import { createIdentity, grantOfficeKey } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { insertGrant } from '../vault/grant-seal';

/** In place of a sealed identity: nothing opens it, neither a password nor a code. */
export const NO_IDENTITY = '{}';

/** A user whose keys are made but who is not in the base yet: Argon2id must not run inside a transaction. */
export interface PreparedUser {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly recipient: string;
  readonly sealedIdentity: string;
  /** null: no grant, the person's work needs no key. */
  readonly wrapped: string | null;
}

/** Makes a user's identity from the password and grants the office key to it, where one is given. */
export async function prepareUser(
  deps: Deps,
  officeKey: Uint8Array | null,
  user: { login: string; name: string; roles: readonly Role[]; password: string },
): Promise<PreparedUser> {
  const { recipient, sealedIdentity } = await createIdentity(user.password, deps.passwordCost);
  return {
    id: deps.newId(),
    login: user.login.toLowerCase(),
    name: user.name,
    roles: user.roles,
    recipient,
    sealedIdentity: JSON.stringify(sealedIdentity),
    wrapped: officeKey === null ? null : await grantOfficeKey(officeKey, recipient),
  };
}

/** Writes a prepared user, with the grant where there is one. Refuses LOGIN_TAKEN, within the office alone. */
export async function insertUser(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  keyVersion: number,
  executorId: string | null,
  user: PreparedUser,
): Promise<void> {
  const inserted = await tx
    .insertInto('users')
    .values({
      id: user.id,
      office_id: officeId,
      login: user.login,
      name: user.name,
      roles: JSON.stringify(user.roles),
      executor_id: executorId,
      recipient: user.recipient,
      sealed_identity: user.sealedIdentity,
      created_at: deps.clock.now(),
    })
    // Of two who give one login at once, on PostgreSQL, the second waits here and is refused.
    .onConflict(conflict => conflict.columns(['office_id', 'login']).doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows !== 1n) refuse('LOGIN_TAKEN');
  if (user.wrapped !== null)
    await insertGrant(deps, tx, {
      office_id: officeId,
      user_id: user.id,
      key_version: keyVersion,
      wrapped: user.wrapped,
    });
}
