import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { changeCampaign } from './change-campaign';

/** Closes a campaign today: no case gets its mark any more. Refuses NOT_FOUND, STALE. */
export function closeCampaign(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return changeCampaign(deps, actor, input, { closed_on: deps.clock.today() }, name => ({
    type: 'CAMPAIGN_CLOSED',
    data: { name },
  }));
}

/** Opens a closed campaign again. Refuses NOT_FOUND, STALE. */
export function reopenCampaign(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return changeCampaign(deps, actor, input, { closed_on: null }, name => ({
    type: 'CAMPAIGN_REOPENED',
    data: { name },
  }));
}
