import type { z } from 'zod';
import type { Campaign } from '../../../shared/contract/lists';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';

/** Campaigns of the office, the latest first, closed ones among them: their cases keep the mark. */
export async function listCampaigns(deps: Deps, actor: Actor): Promise<z.output<typeof Campaign>[]> {
  const rows = await deps.db.read
    .selectFrom('campaigns')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(row => ({
    id: row.id,
    nameRu: row.name_ru,
    nameKk: row.name_kk,
    from: row.from_on,
    to: row.to_on,
    closedOn: row.closed_on,
    version: row.version,
  }));
}
