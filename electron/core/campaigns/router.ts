import { actorOf, os, type RouterDeps } from '../router-base';
import { closeCampaign, reopenCampaign } from './close-campaign';
import { listCampaigns } from './list-campaigns';
import { markCase } from './mark-case';
import { saveCampaign } from './save-campaign';

/** list, save, close, reopen, mark. */
export function campaignsRouter(deps: RouterDeps) {
  const { campaigns } = os;
  return {
    list: campaigns.list.handler(({ context }) => listCampaigns(deps, actorOf(context))),
    save: campaigns.save.handler(({ context, input }) => saveCampaign(deps, actorOf(context), input)),
    close: campaigns.close.handler(({ context, input }) => closeCampaign(deps, actorOf(context), input)),
    reopen: campaigns.reopen.handler(({ context, input }) => reopenCampaign(deps, actorOf(context), input)),
    mark: campaigns.mark.handler(({ context, input }) => markCase(deps, actorOf(context), input)),
  };
}
