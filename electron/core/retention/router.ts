import { actorOf, os, type RouterDeps } from '../router-base';
import { carryOutAct } from './carry-out-act';
import { confirmAct, withdrawAct } from './decide-act';
import { dueCases } from './due-cases';
import { holdCase, releaseCase } from './hold-case';
import { prepareAct } from './prepare-act';
import { retentionOfCase } from './retention-of-case';
import { returnedCases } from './returned-cases';
import { readRetention, saveRetention } from './settings';
import { listActs, readAct } from './view-acts';

/** settings, saveSettings, due; acts; ofCase, hold, release. */
export function retentionRouter(deps: RouterDeps) {
  const { retention } = os;
  return {
    settings: retention.settings.handler(({ context }) => readRetention(deps, actorOf(context))),
    saveSettings: retention.saveSettings.handler(({ context, input }) =>
      saveRetention(deps, actorOf(context), input),
    ),
    due: retention.due.handler(({ context, input }) => dueCases(deps, actorOf(context), input)),
    prepareAct: retention.prepareAct.handler(({ context, input }) =>
      prepareAct(deps, actorOf(context), input),
    ),
    confirmAct: retention.confirmAct.handler(({ context, input }) =>
      confirmAct(deps, actorOf(context), input),
    ),
    withdrawAct: retention.withdrawAct.handler(({ context, input }) =>
      withdrawAct(deps, actorOf(context), input),
    ),
    carryOutAct: retention.carryOutAct.handler(({ context, input }) =>
      carryOutAct(deps, actorOf(context), input),
    ),
    acts: retention.acts.handler(({ context }) => listActs(deps, actorOf(context))),
    act: retention.act.handler(({ context, input }) => readAct(deps, actorOf(context), input)),
    returned: retention.returned.handler(({ context }) => returnedCases(deps, actorOf(context))),
    ofCase: retention.ofCase.handler(({ context, input }) => retentionOfCase(deps, actorOf(context), input)),
    hold: retention.hold.handler(({ context, input }) => holdCase(deps, actorOf(context), input)),
    release: retention.release.handler(({ context, input }) => releaseCase(deps, actorOf(context), input)),
  };
}
