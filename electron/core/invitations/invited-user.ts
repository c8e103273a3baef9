import type { ReadDb, Tables, WriteTx } from '../../db';
import { NO_IDENTITY } from '../office/add-user';
import { actorOf } from '../session/sign-in';

/** Somebody of the office who was invited and has chosen no password yet. */
export async function invitedUser(db: ReadDb, officeId: string, userId: string) {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', userId)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '=', NO_IDENTITY)
    .executeTakeFirst();
  return row ? { ...actorOf(row), recipient: row.recipient } : null;
}

/** Takes the row of an invited user, where nobody has used or renewed the code since it was read. */
export async function lockInvited(
  tx: WriteTx,
  { id, recipient }: { readonly id: string; readonly recipient: string },
  set: Partial<Pick<Tables['users'], 'recipient' | 'sealed_identity'>> = { recipient },
): Promise<boolean> {
  const locked = await tx
    .updateTable('users')
    .set(set)
    .where('id', '=', id)
    .where('recipient', '=', recipient)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '=', NO_IDENTITY)
    .executeTakeFirst();
  return locked.numUpdatedRows === 1n;
}
