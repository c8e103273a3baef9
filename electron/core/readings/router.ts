import { actorOf, os, type RouterDeps } from '../router-base';
import { askReading } from './ask-reading';
import { agreeToAnswer, sendBackAnswer } from './end-reading';
import { ownReadings, readingsForCase } from './list-readings';

/** ofCase, mine, ask, agree, sendBack. */
export function readingsRouter(deps: RouterDeps) {
  const { readings } = os;
  return {
    ofCase: readings.ofCase.handler(({ context, input }) => readingsForCase(deps, actorOf(context), input)),
    mine: readings.mine.handler(({ context }) => ownReadings(deps, actorOf(context))),
    ask: readings.ask.handler(({ context, input }) => askReading(deps, actorOf(context), input)),
    agree: readings.agree.handler(({ context, input }) => agreeToAnswer(deps, actorOf(context), input)),
    sendBack: readings.sendBack.handler(({ context, input }) =>
      sendBackAnswer(deps, actorOf(context), input),
    ),
  };
}
