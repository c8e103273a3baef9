import { actorOf, os, type RouterDeps } from '../router-base';
import { listCampaigns, markCase, saveCampaign } from './campaigns';

/** list, save, mark. */
export function campaignsRouter(deps: RouterDeps) {
  const { campaigns } = os;
  return {
    list: campaigns.list.handler(({ context }) => listCampaigns(deps, actorOf(context))),
    save: campaigns.save.handler(({ context, input }) => saveCampaign(deps, actorOf(context), input)),
    mark: campaigns.mark.handler(({ context, input }) => markCase(deps, actorOf(context), input)),
  };
}
