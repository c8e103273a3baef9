import { actorOf, os, type RouterDeps } from '../router-base';
import { officeBalance } from './balance';
import { readHandover, setHandover } from './handover-setting';
import { readLateLadder, setLateLadder } from './late-setting';
import { quarterLessons } from './lessons';
import { previewDecision } from './preview-decision';
import { reassignCases } from './reassign-cases';
import { checkDraft, listRules, listRuleVersions, restoreRules, saveRules } from './rules';
import { suggestExecutor } from './suggest-executor';
import { takeBack } from './take-back';
import { lateCases, toldCases } from './told-cases';
import { whatIf } from './what-if';

/** The table of rules, its checks and its past, what-if, and who would get an appeal now. */
export function routingRouter(deps: RouterDeps) {
  const { routing } = os;
  return {
    rules: routing.rules.handler(({ context }) => listRules(deps, actorOf(context))),
    saveRules: routing.saveRules.handler(({ context, input }) => saveRules(deps, actorOf(context), input)),
    check: routing.check.handler(({ context, input }) => checkDraft(deps, actorOf(context), input)),
    history: routing.history.handler(({ context }) => listRuleVersions(deps, actorOf(context))),
    restore: routing.restore.handler(({ context, input }) => restoreRules(deps, actorOf(context), input)),
    whatIf: routing.whatIf.handler(({ context, input }) => whatIf(deps, actorOf(context), input)),
    handover: routing.handover.handler(({ context }) => readHandover(deps, actorOf(context))),
    setHandover: routing.setHandover.handler(({ context, input }) =>
      setHandover(deps, actorOf(context), input),
    ),
    lessons: routing.lessons.handler(({ context, input }) => quarterLessons(deps, actorOf(context), input)),
    told: routing.told.handler(({ context }) => toldCases(deps, actorOf(context))),
    lateLadder: routing.lateLadder.handler(({ context }) => readLateLadder(deps, actorOf(context))),
    setLateLadder: routing.setLateLadder.handler(({ context, input }) =>
      setLateLadder(deps, actorOf(context), input),
    ),
    late: routing.late.handler(({ context }) => lateCases(deps, actorOf(context))),
    suggest: routing.suggest.handler(({ context, input }) => suggestExecutor(deps, actorOf(context), input)),
    reassign: routing.reassign.handler(({ context, input }) => reassignCases(deps, actorOf(context), input)),
    takeBack: routing.takeBack.handler(({ context, input }) => takeBack(deps, actorOf(context), input)),
    balance: routing.balance.handler(({ context }) => officeBalance(deps, actorOf(context))),
    preview: routing.preview.handler(({ context, input }) => previewDecision(deps, actorOf(context), input)),
  };
}
