import type { Role } from '../../../shared/domain/codes';
import type { WriteTx } from '../../db';
import { createIdentity, grantOfficeKey } from '../../vault';
import type { Deps } from '../deps';

/** A user whose keys are made but who is not in the base yet: Argon2id must not run inside a transaction. */
export interface PreparedUser {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly recipient: string;
  readonly sealedIdentity: string;
  readonly wrapped: string;
}

/** Makes a user's identity from the password and grants the office key to it. */
export async function prepareUser(
  deps: Deps,
  officeKey: Uint8Array,
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
    wrapped: await grantOfficeKey(officeKey, recipient),
  };
}

/** Writes a prepared user with the grant. */
export async function insertUser(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  keyVersion: number,
  executorId: string | null,
  user: PreparedUser,
): Promise<void> {
  await tx
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
    .execute();
  await tx
    .insertInto('grants')
    .values({ office_id: officeId, user_id: user.id, key_version: keyVersion, wrapped: user.wrapped })
    .execute();
}
