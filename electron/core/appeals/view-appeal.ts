import type { Database } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';
import { getAppeal } from './get-appeal';

/** Looks within this time are one look: a page that reads a case again must not flood the journal. */
const ONE_LOOK_MS = 10 * 60_000;

/**
 * The whole case for a person who opens it, with the look written down. The look is written before the answer leaves
 * and a failed write fails the reading: there must be no look at a citizen's data that the journal does not know.
 */
export async function viewAppeal(deps: Deps, actor: Actor, input: { id: string }) {
  const card = await getAppeal(deps, actor, input);
  if (await lookedLately(deps, deps.db.read, actor, card.id)) return card;
  await deps.db.write(async tx => {
    // Takes the journal's lock before the second look, so that two pages opened at once are one event.
    await tx
      .updateTable('journal_heads')
      .set(eb => ({ seq: eb.ref('seq') }))
      .where('office_id', '=', actor.officeId)
      .execute();
    if (await lookedLately(deps, tx, actor, card.id)) return;
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'CASE_VIEWED', caseId: card.id, data: {} },
    ]);
  });
  return card;
}

async function lookedLately(deps: Deps, db: Database['read'], actor: Actor, caseId: string) {
  const since = new Date(Date.parse(deps.clock.now()) - ONE_LOOK_MS).toISOString();
  const look = await db
    .selectFrom('events')
    .select('seq')
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', caseId)
    .where('type', '=', 'CASE_VIEWED')
    .where('actor_id', '=', actor.id)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return look !== undefined;
}
