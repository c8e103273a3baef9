import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';

/** Looks within this time are one look, as with cases. */
const ONE_LOOK_MS = 10 * 60_000;
/** More persons than anybody opens in that time. */
const LATEST = 300;

/** Writes down that the actor looked at a person, before the answer leaves. */
export async function notePersonViewed(deps: Deps, actor: Actor, personId: string): Promise<void> {
  if (await lookedLately(deps, deps.db.read, actor, personId)) return;
  await deps.db.write(async tx => {
    await tx
      .updateTable('journal_heads')
      .set(eb => ({ seq: eb.ref('seq') }))
      .where('office_id', '=', actor.officeId)
      .execute();
    if (await lookedLately(deps, tx, actor, personId)) return;
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PERSON_VIEWED', data: { person: personId } },
    ]);
  });
}

async function lookedLately(deps: Deps, db: ReadDb, actor: Actor, personId: string): Promise<boolean> {
  const since = new Date(Date.parse(deps.clock.now()) - ONE_LOOK_MS).toISOString();
  const looks = await db
    .selectFrom('events')
    .select(['actor_id', 'at', 'data'])
    .where('office_id', '=', actor.officeId)
    .where('type', '=', 'PERSON_VIEWED')
    .orderBy('seq', 'desc')
    .limit(LATEST)
    .execute();
  const data = JSON.stringify({ person: personId });
  return looks.some(look => look.actor_id === actor.id && look.at > since && look.data === data);
}
