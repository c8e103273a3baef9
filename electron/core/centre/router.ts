import { actorOf, os, type RouterDeps } from '../router-base';
import { centreRecipient, openSent } from './centre-key';
import { exportMergedForm, mergedForm } from './merged-form';
import { mergedProblems } from './merged-problems';
import { exportMerged, mergedReport } from './merged-report';
import { listPopulations, removePopulation, savePopulations } from './populations';
import { takePackage } from './take-package';
import { viewChanges, viewOffices } from './view-offices';

/** take, recipient, open, offices, changes, report, exportReport, populations, savePopulations, removePopulation, problems, formReport, exportForm. */
export function centreRouter(deps: RouterDeps) {
  const { centre } = os;
  return {
    take: centre.take.handler(({ context, input }) => takePackage(deps, actorOf(context), input)),
    offices: centre.offices.handler(({ context, input }) => viewOffices(deps, actorOf(context), input)),
    changes: centre.changes.handler(({ context, input }) => viewChanges(deps, actorOf(context), input)),
    report: centre.report.handler(({ context, input }) => mergedReport(deps, actorOf(context), input)),
    exportReport: centre.exportReport.handler(({ context, input }) =>
      exportMerged(deps, actorOf(context), context.session, input),
    ),
    populations: centre.populations.handler(({ context }) => listPopulations(deps, actorOf(context))),
    savePopulations: centre.savePopulations.handler(({ context, input }) =>
      savePopulations(deps, actorOf(context), input),
    ),
    removePopulation: centre.removePopulation.handler(({ context, input }) =>
      removePopulation(deps, actorOf(context), input),
    ),
    recipient: centre.recipient.handler(({ context }) => centreRecipient(deps, actorOf(context))),
    open: centre.open.handler(({ context, input }) => openSent(deps, actorOf(context), input)),
    problems: centre.problems.handler(({ context, input }) => mergedProblems(deps, actorOf(context), input)),
    formReport: centre.formReport.handler(({ context, input }) => mergedForm(deps, actorOf(context), input)),
    exportForm: centre.exportForm.handler(({ context, input }) =>
      exportMergedForm(deps, actorOf(context), context.session, input),
    ),
  };
}
