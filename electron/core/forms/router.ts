import { actorOf, os, type RouterDeps } from '../router-base';
import { exportForm } from './export-form';
import { figureUnits } from './figure-units';
import { dashboardReport, formReport, previewForm } from './form-report';
import { installForm, issueForm } from './install-form';
import { formOf, listForms } from './stored-forms';

/** list, get, install, issue, report, preview, dashboard, export, units. */
export function formsRouter(deps: RouterDeps) {
  const { forms } = os;
  const { read } = deps.db;
  return {
    list: forms.list.handler(({ context }) => listForms(read, actorOf(context).officeId)),
    get: forms.get.handler(({ context, input }) => formOf(read, actorOf(context).officeId, input.formId)),
    install: forms.install.handler(({ context, input }) => installForm(deps, actorOf(context), input)),
    issue: forms.issue.handler(({ context, input }) =>
      issueForm(deps, actorOf(context), context.session, input.form),
    ),
    report: forms.report.handler(({ context, input }) => formReport(deps, actorOf(context), input)),
    preview: forms.preview.handler(({ context, input }) => previewForm(deps, actorOf(context), input)),
    dashboard: forms.dashboard.handler(({ context, input }) =>
      dashboardReport(deps, actorOf(context), input),
    ),
    export: forms.export.handler(({ context, input }) =>
      exportForm(deps, actorOf(context), context.session, input),
    ),
    units: forms.units.handler(({ context, input }) => figureUnits(deps, actorOf(context), input)),
  };
}
