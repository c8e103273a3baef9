import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Post of a member of staff as it stands in the base; empty = not stated. */
export async function postOf(db: ReadDb | WriteTx, userId: string): Promise<string> {
  const row = await db.selectFrom('users').select('post').where('id', '=', userId).executeTakeFirst();
  return row?.post ?? '';
}

/** Says which post the actor holds: receipts and cards of receptions print it beside the name (АППК art. 64). */
export async function saveOwnPost(deps: Deps, actor: Actor, { post }: { post: string }) {
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['users'], () =>
      tx
        .updateTable('users')
        .set({ post: post === '' ? null : post })
        .where('id', '=', actor.id)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'OWN_POST_SAVED', data: { post } }]);
  });
  return { post };
}
