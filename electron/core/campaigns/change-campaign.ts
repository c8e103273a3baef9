import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** One change of a known campaign with its event, one version on. Refuses NOT_FOUND, STALE. */
export function changeCampaign(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number | null },
  set: Partial<Tables['campaigns']>,
  eventOf: (name: string) => JournalEvent,
) {
  return deps.db.write(async tx => {
    const name = await vouching(deps, tx, actor.officeId, ['campaigns'], () =>
      rewrite(tx, actor, input, set),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [eventOf(name)]);
    return { id: input.id, version: (input.expectedVersion ?? 0) + 1 };
  });
}

async function rewrite(
  tx: WriteTx,
  actor: Actor,
  { id, expectedVersion }: { id: string; expectedVersion: number | null },
  set: Partial<Tables['campaigns']>,
): Promise<string> {
  const mine = tx.selectFrom('campaigns').where('office_id', '=', actor.officeId).where('id', '=', id);
  const known = await mine.select(['name_ru', 'version']).executeTakeFirst();
  if (!known) refuse('NOT_FOUND');
  if (known.version !== expectedVersion) refuse('STALE');
  const done = await tx
    .updateTable('campaigns')
    .set({ ...set, version: known.version + 1 })
    .where('office_id', '=', actor.officeId)
    .where('id', '=', id)
    .where('version', '=', known.version)
    .executeTakeFirst();
  // On PostgreSQL another writer may have come between the look and the change.
  if (done.numUpdatedRows !== 1n) refuse('STALE');
  return known.name_ru;
}
