import { createKeyRing, type KeyRing, openGrant, VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { type Person, userById } from './find-person';

/** An office key that was granted to a person, opened. The bytes are the caller's to wipe. */
export interface Granted {
  readonly officeId: string;
  readonly version: number;
  readonly officeKey: Uint8Array;
}

/** The office keys that were granted to this person, of every office they serve, oldest versions first. */
export async function openGrants(deps: Deps, { users, secret }: Person): Promise<Granted[]> {
  const grants = await deps.db.read
    .selectFrom('grants')
    .selectAll()
    .where(
      'user_id',
      'in',
      users.map(user => user.id),
    )
    .orderBy('key_version')
    .execute();
  try {
    return await Promise.all(
      grants.map(async grant => ({
        officeId: grant.office_id,
        version: grant.key_version,
        officeKey: await openGrant(grant.wrapped, secret),
      })),
    );
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'NOT_GRANTED') throw error;
    // Between reading users and grants somebody may have reset them: then this password is the old one.
    for (const user of users)
      if ((await userById(deps.db.read, user.id))?.sealed_identity !== user.sealed_identity)
        refuse('WRONG_PASSWORD');
    throw error;
  }
}

/** These keys on a ring of their own, before they are unlocked for all; the caller locks it. */
export function ringOf(granted: readonly Granted[]): KeyRing {
  const ring = createKeyRing();
  for (const grant of granted) ring.unlock(grant.officeId, grant.version, grant.officeKey);
  return ring;
}

/** What to vouch with in an office: the keys of the ring where it has them, those at hand otherwise. */
export function withKeysOf(deps: Deps, ring: KeyRing, officeId: string): Deps {
  return ring.isUnlocked(officeId) ? { ...deps, keys: ring } : deps;
}
