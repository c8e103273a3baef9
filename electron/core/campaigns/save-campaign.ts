import type { z } from 'zod';
import type { Campaign } from '../../../shared/contract/lists';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { changeCampaign } from './change-campaign';

type Words = Omit<z.output<typeof Campaign>, 'id' | 'version' | 'closedOn'>;

/** Makes a campaign, or changes its name and days. Refuses DATE_IMPOSSIBLE, NOT_FOUND, STALE. */
export async function saveCampaign(
  deps: Deps,
  actor: Actor,
  input: Words & { id: string | null; version: number | null },
) {
  if (input.to < input.from) refuse('DATE_IMPOSSIBLE');
  const words = { name_ru: input.nameRu, name_kk: input.nameKk, from_on: input.from, to_on: input.to };
  const saved = (): JournalEvent => ({
    type: 'CAMPAIGN_SAVED',
    data: { name: input.nameRu, from: input.from, to: input.to },
  });
  if (input.id !== null)
    return changeCampaign(deps, actor, { id: input.id, expectedVersion: input.version }, words, saved);
  const id = deps.newId();
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['campaigns'], () =>
      tx
        .insertInto('campaigns')
        .values({ ...words, office_id: actor.officeId, id, closed_on: null, version: 1 })
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [saved()]);
  });
  return { id, version: 1 };
}
