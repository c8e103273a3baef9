import { refuseReceivedOn } from '../../../shared/domain/appeals/check-registration';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import { actorOf, os, type RouterDeps } from '../router-base';
import { similarProcedures } from '../similar/router';
import { acceptAppeal } from './accept-appeal';
import { addNote } from './add-note';
import { assignAppeal } from './assign-appeal';
import { closeAppeal } from './close-appeal';
import { declineAppeal } from './decline-appeal';
import { answerTermPassport } from './due-date';
import { listAppeals } from './list-appeals';
import { registerAppeal } from './register-appeal';
import { reopenAppeal } from './reopen-appeal';
import { searchAppeals } from './search-appeals';
import { setResult } from './set-result';
import { viewAppeal } from './view-appeal';

/** register, list, get, search, previewTerm; accept, decline, assign, addNote, setResult, close, reopen. */
export function appealsRouter(deps: RouterDeps) {
  const { appeals } = os;
  return {
    ...similarProcedures(deps),
    register: appeals.register.handler(({ context, input }) => registerAppeal(deps, actorOf(context), input)),
    list: appeals.list.handler(({ context, input }) => listAppeals(deps, actorOf(context), input)),
    get: appeals.get.handler(({ context, input }) => viewAppeal(deps, actorOf(context), input)),
    search: appeals.search.handler(({ context, input }) => searchAppeals(deps, actorOf(context), input)),
    previewTerm: appeals.previewTerm.handler(async ({ context, input }) => {
      const office = await officeOf(deps.db.read, actorOf(context).officeId);
      const today = deps.clock.today();
      const receivedOn = input.receivedOn ?? today;
      const refusal = refuseReceivedOn(receivedOn, today);
      if (refusal) refuse(refusal);
      return answerTermPassport(deps, office.profile, receivedOn);
    }),
    accept: appeals.accept.handler(({ context, input }) => acceptAppeal(deps, actorOf(context), input)),
    decline: appeals.decline.handler(({ context, input }) => declineAppeal(deps, actorOf(context), input)),
    assign: appeals.assign.handler(({ context, input }) => assignAppeal(deps, actorOf(context), input)),
    addNote: appeals.addNote.handler(({ context, input }) => addNote(deps, actorOf(context), input)),
    setResult: appeals.setResult.handler(({ context, input }) => setResult(deps, actorOf(context), input)),
    close: appeals.close.handler(({ context, input }) => closeAppeal(deps, actorOf(context), input)),
    reopen: appeals.reopen.handler(({ context, input }) => reopenAppeal(deps, actorOf(context), input)),
  };
}
