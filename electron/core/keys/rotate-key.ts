import { randomBytes } from 'node:crypto';
import type { ReadDb, WriteTx } from '../../db';
import { createKeyRing, grantOfficeKey } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { insertGrant, insertSheetGrant } from '../vault/grant-seal';
import { moveHead } from '../vault/head-seal';
import { officeSeal } from '../vault/office-seal';
import { countLeft } from './count-left';

/** A new version of an office key, granted to those who stay, before it is in the base: no encryption in a transaction. */
export interface NextKey {
  readonly version: number;
  readonly officeKey: Buffer;
  readonly grants: readonly {
    readonly userId: string;
    readonly recipient: string;
    readonly wrapped: string;
  }[];
  readonly recovery: { readonly recipient: string; readonly wrapped: string } | null;
}

/** Everybody who holds the present version and keeps it. */
async function holdersOf(db: ReadDb, officeId: string, version: number, without: string | null) {
  const rows = await db
    .selectFrom('grants as g')
    .innerJoin('users as u', 'u.id', 'g.user_id')
    .select(['u.id', 'u.recipient'])
    .where('g.office_id', '=', officeId)
    .where('g.key_version', '=', version)
    .where('u.removed_at', 'is', null)
    .orderBy('u.id')
    .execute();
  return rows.filter(row => row.id !== without);
}

/** Makes the next key for all who hold the present one, but for `without`, and for the recovery sheet. Refuses LOCKED. */
export async function prepareNextKey(deps: Deps, officeId: string, without: string | null): Promise<NextKey> {
  officeSeal(deps, officeId);
  const office = await officeOf(deps.db.read, officeId);
  const officeKey = randomBytes(32);
  const holders = await holdersOf(deps.db.read, officeId, office.key_version, without);
  const grants = [];
  for (const { id, recipient } of holders)
    grants.push({ userId: id, recipient, wrapped: await grantOfficeKey(officeKey, recipient) });
  const sheet = office.recovery_recipient;
  return {
    version: office.key_version + 1,
    officeKey,
    grants,
    recovery: sheet === null ? null : { recipient: sheet, wrapped: await grantOfficeKey(officeKey, sheet) },
  };
}

/**
 * Puts the next key in force in the caller's transaction: from its commit on everything new is sealed with it, and what
 * is there is sealed anew in the background. Refuses STALE where somebody was granted the key, or the sheet was made
 * anew, since it was prepared. To be the last step of its transaction.
 */
export async function putInForce(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  next: NextKey,
  reason: 'removal' | 'roles' | 'asked',
): Promise<void> {
  const { officeId } = actor;
  await appendEvents(deps, tx, officeId, actor.id, [
    { type: 'KEY_ROTATED', data: { version: next.version, reason } },
  ]);
  // The journal's head is held: nobody is granted the key, and no other change of it begins, until this one is in.
  const office = await officeOf(tx, officeId);
  const holders = await holdersOf(tx, officeId, office.key_version, null);
  const same =
    office.key_version + 1 === next.version &&
    office.recovery_recipient === (next.recovery?.recipient ?? null) &&
    holders.length === next.grants.length &&
    holders.every((holder, at) => {
      const grant = next.grants[at];
      return grant?.userId === holder.id && grant.recipient === holder.recipient;
    });
  if (!same) refuse('STALE');
  await tx.updateTable('offices').set({ key_version: next.version }).where('id', '=', officeId).execute();
  await writeGrants(deps, tx, officeId, next);
  await tx
    .insertInto('key_rotations')
    .values({
      office_id: officeId,
      key_version: next.version,
      begun_at: deps.clock.now(),
      begun_by: actor.id,
      reason,
      rows_total: await countLeft(tx, officeId, next.version),
      rows_done: 0,
      rows_damaged: 0,
      finished_at: null,
    })
    .execute();
  // Not before: what another transaction seals with a key that does not come to be would be lost.
  deps.keys.unlock(officeId, next.version, next.officeKey);
  next.officeKey.fill(0);
}

async function writeGrants(deps: Deps, tx: WriteTx, officeId: string, next: NextKey): Promise<void> {
  const keys = createKeyRing();
  keys.unlock(officeId, next.version, next.officeKey);
  try {
    for (const { userId, wrapped } of next.grants)
      await insertGrant({ keys }, tx, {
        office_id: officeId,
        user_id: userId,
        key_version: next.version,
        wrapped,
      });
    // Beside the older ones: until nothing is left under them, the sheet must open them too.
    if (next.recovery)
      await insertSheetGrant({ keys }, tx, {
        office_id: officeId,
        key_version: next.version,
        wrapped: next.recovery.wrapped,
      });
    await moveHead(deps, { keys }, tx, officeId, next.version);
  } finally {
    keys.lock();
  }
}
