import { actorOf, os, type RouterDeps } from '../router-base';
import { previewDecision } from './preview-decision';
import { listRules, saveRules } from './rules';

/** rules, saveRules, preview. */
export function routingRouter(deps: RouterDeps) {
  const { routing } = os;
  return {
    rules: routing.rules.handler(({ context }) => listRules(deps, actorOf(context))),
    saveRules: routing.saveRules.handler(({ context, input }) => saveRules(deps, actorOf(context), input)),
    preview: routing.preview.handler(({ context, input }) => previewDecision(deps, actorOf(context), input)),
  };
}
