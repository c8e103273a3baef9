import { actorOf, os, type RouterDeps } from '../router-base';
import { previewDecision } from './preview-decision';
import { checkDraft, listRules, listRuleVersions, restoreRules, saveRules } from './rules';
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
    preview: routing.preview.handler(({ context, input }) => previewDecision(deps, actorOf(context), input)),
  };
}
