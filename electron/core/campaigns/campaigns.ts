import type { z } from 'zod';
import type { Campaign } from '../../../shared/contract/lists';
import { refuseMark } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

type CampaignView = z.output<typeof Campaign>;
type Input = Omit<CampaignView, 'id' | 'version'> & { id: string | null; version: number | null };

/** Campaigns of the office, the latest first. */
export async function listCampaigns(deps: Deps, actor: Actor): Promise<CampaignView[]> {
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
    version: row.version,
  }));
}

/** Makes a campaign, or changes its name and days. */
export async function saveCampaign(deps: Deps, actor: Actor, input: Input) {
  if (input.to < input.from) refuse('DATE_IMPOSSIBLE');
  const id = input.id ?? deps.newId();
  const version = (input.version ?? 0) + 1;
  const row = {
    name_ru: input.nameRu,
    name_kk: input.nameKk,
    from_on: input.from,
    to_on: input.to,
    version,
  };
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['campaigns'], async () => {
      if (input.id === null)
        await tx
          .insertInto('campaigns')
          .values({ office_id: actor.officeId, id, ...row })
          .execute();
      else {
        const known = await tx
          .selectFrom('campaigns')
          .select('version')
          .where('office_id', '=', actor.officeId)
          .where('id', '=', id)
          .executeTakeFirst();
        if (!known) refuse('NOT_FOUND');
        if (known.version !== input.version) refuse('STALE');
        await tx
          .updateTable('campaigns')
          .set(row)
          .where('office_id', '=', actor.officeId)
          .where('id', '=', id)
          .execute();
      }
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'CAMPAIGN_SAVED', data: { name: input.nameRu, from: input.from, to: input.to } },
    ]);
  });
  return { id, version };
}

/** Marks a case with a campaign, or takes the mark off; a closed case too, for the statistics of the campaign. */
export function markCase(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; campaignId: string | null },
) {
  return changeCase(deps, actor, input, refuseMark, async (tx, appeal) => {
    const campaigns = await tx
      .selectFrom('campaigns')
      .select(['id', 'name_ru'])
      .where('office_id', '=', actor.officeId)
      .execute();
    const nameOf = (id: string | null) => campaigns.find(campaign => campaign.id === id)?.name_ru ?? null;
    if (input.campaignId !== null && nameOf(input.campaignId) === null) refuse('UNKNOWN_CAMPAIGN');
    const { campaign_id } = await tx
      .selectFrom('cases')
      .select('campaign_id')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', appeal.id)
      .executeTakeFirstOrThrow();
    return {
      set: { campaign_id: input.campaignId },
      event: {
        type: 'CASE_MARKED',
        caseId: appeal.id,
        data: { was: nameOf(campaign_id), campaign: nameOf(input.campaignId) },
      },
    };
  });
}
