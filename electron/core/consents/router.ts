import { actorOf, os, type RouterDeps } from '../router-base';
import { giveConsent } from './give-consent';
import { consentsOfCase, consentsOfPerson } from './list-consents';
import { revokeConsent } from './revoke-consent';
import { readConsentSettings, saveConsentSettings } from './settings';

/** settings, saveSettings; ofCase, ofPerson, give, revoke. */
export function consentsRouter(deps: RouterDeps) {
  const { consents } = os;
  return {
    settings: consents.settings.handler(({ context }) => readConsentSettings(deps, actorOf(context))),
    saveSettings: consents.saveSettings.handler(({ context, input }) =>
      saveConsentSettings(deps, actorOf(context), input),
    ),
    ofCase: consents.ofCase.handler(({ context, input }) => consentsOfCase(deps, actorOf(context), input)),
    ofPerson: consents.ofPerson.handler(({ context, input }) =>
      consentsOfPerson(deps, actorOf(context), input),
    ),
    give: consents.give.handler(({ context, input }) => giveConsent(deps, actorOf(context), input)),
    revoke: consents.revoke.handler(({ context, input }) => revokeConsent(deps, actorOf(context), input)),
  };
}
