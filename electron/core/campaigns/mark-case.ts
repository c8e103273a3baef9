import { refuseMark } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { findCampaign, openCampaign } from './stored-campaign';

/**
 * Marks a case with a campaign, or takes the mark off; a closed case too, for the statistics of the campaign. Refuses
 * UNKNOWN_CAMPAIGN and CAMPAIGN_CLOSED besides what a change of a case does.
 */
export function markCase(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; campaignId: string | null },
) {
  return changeCase(deps, actor, input, refuseMark, async (tx, appeal) => {
    const next = input.campaignId === null ? null : await openCampaign(tx, actor.officeId, input.campaignId);
    const { campaign_id } = await tx
      .selectFrom('cases')
      .select('campaign_id')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', appeal.id)
      .executeTakeFirstOrThrow();
    const was = campaign_id === null ? undefined : await findCampaign(tx, actor.officeId, campaign_id);
    return {
      set: { campaign_id: input.campaignId },
      event: {
        type: 'CASE_MARKED',
        caseId: appeal.id,
        data: { was: was?.name_ru ?? null, campaign: next?.name_ru ?? null },
      },
    };
  });
}
