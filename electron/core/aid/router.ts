import { actorOf, os, type RouterDeps } from '../router-base';
import { aidForCase } from './list-aid';
import { recordAid, withdrawAid } from './record-aid';

/** ofCase, record, withdraw. */
export function aidRouter(deps: RouterDeps) {
  const { aid } = os;
  return {
    ofCase: aid.ofCase.handler(({ context, input }) => aidForCase(deps, actorOf(context), input)),
    record: aid.record.handler(({ context, input }) => recordAid(deps, actorOf(context), input)),
    withdraw: aid.withdraw.handler(({ context, input }) => withdrawAid(deps, actorOf(context), input)),
  };
}
