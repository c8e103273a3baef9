import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Sets after how many minutes without a key or a touch the page locks. */
export async function setIdleLock(
  deps: Deps,
  actor: Actor,
  input: { minutes: number },
): Promise<{ minutes: number }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ idle_minutes: input.minutes })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'IDLE_LOCK_SET', data: { minutes: input.minutes } },
    ]);
  });
  return input;
}
