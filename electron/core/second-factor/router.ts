import { officeOf } from '../office/office-row';
import { actorOf, os, type RouterDeps } from '../router-base';
import { factorStatus } from './factor-status';
import { newFactor } from './prove-factor';
import { requireFactor } from './require-factor';
import { resetFactor } from './reset-factor';
import { turnOffFactor } from './turn-off';
import { turnOnFactor } from './turn-on';

/** status, begin, turnOn, turnOff, reset, require. */
export function secondFactorRouter(deps: RouterDeps) {
  const { secondFactor } = os;
  return {
    status: secondFactor.status.handler(({ context }) => factorStatus(deps, actorOf(context))),
    begin: secondFactor.begin.handler(async ({ context }) => {
      const actor = actorOf(context);
      const office = await officeOf(deps.db.read, actor.officeId);
      return newFactor(office.code, actor.login);
    }),
    turnOn: secondFactor.turnOn.handler(({ context, input }) =>
      turnOnFactor(deps, context.session, actorOf(context), input),
    ),
    turnOff: secondFactor.turnOff.handler(({ context, input }) =>
      turnOffFactor(deps, context.session, actorOf(context), input),
    ),
    reset: secondFactor.reset.handler(({ context, input }) => resetFactor(deps, actorOf(context), input)),
    require: secondFactor.require.handler(({ context, input }) =>
      requireFactor(deps, actorOf(context), input),
    ),
  };
}
