import { actorOf, os, type RouterDeps } from '../router-base';
import { cellCases } from './cell-cases';
import { exportQuarter } from './export-quarter';
import { furtherReport } from './further-report';
import { quarterReport } from './quarter-report';

/** quarter, further, exportQuarter, cases. */
export function statisticsRouter(deps: RouterDeps) {
  const { statistics } = os;
  return {
    quarter: statistics.quarter.handler(({ context, input }) => quarterReport(deps, actorOf(context), input)),
    further: statistics.further.handler(({ context, input }) => furtherReport(deps, actorOf(context), input)),
    exportQuarter: statistics.exportQuarter.handler(({ context, input }) =>
      exportQuarter(deps, actorOf(context), context.session, input),
    ),
    cases: statistics.cases.handler(({ context, input }) => cellCases(deps, actorOf(context), input)),
  };
}
