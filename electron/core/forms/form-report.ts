import type { z } from 'zod';
import type { FormReport } from '../../../shared/contract/forms';
import { may } from '../../../shared/domain/access/access';
import { checkForm } from '../../../shared/domain/statistics/forms/check-form';
import { type DashboardFilter, dashboardForm } from '../../../shared/domain/statistics/forms/dashboard-form';
import type { FilledTable } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { tellForm } from '../../../shared/domain/statistics/forms/tell-form';
import type { PeriodId } from '../../../shared/domain/statistics/periods';
import { parseQuarter, type Quarter } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { fillQuarter } from './fill-quarter';
import { formOf } from './stored-forms';

type Report = z.output<typeof FormReport>;

/** A known form with the figures of the quarter; what it hides only for who sees the cases behind it. */
export async function formReport(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; formId: string; showSmall: boolean },
): Promise<Report> {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  if (input.showSmall && !may(actor, 'appeals.seeAll')) refuse('FORBIDDEN');
  const form = await formOf(deps.db.read, actor.officeId, input.formId);
  return fillWithQuarter(deps, actor, form, input);
}

/** A form that is being made, with the figures of the quarter. */
export async function previewForm(deps: Deps, actor: Actor, input: { quarter: string; form: Form }) {
  if (!may(actor, 'forms.tryOut')) refuse('FORBIDDEN');
  const { problems } = checkForm(input.form);
  if (problems.length > 0) refuse('FORM_INVALID', { problems });
  return fillWithQuarter(deps, actor, input.form, { quarter: input.quarter, showSmall: false });
}

/** The quarter's pictures. */
export async function dashboardReport(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; filter: DashboardFilter },
) {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  return fillWithQuarter(deps, actor, dashboardForm(input.filter), {
    quarter: input.quarter,
    showSmall: false,
  });
}

async function fillWithQuarter(
  deps: Deps,
  actor: Actor,
  form: Form,
  input: { quarter: string; showSmall: boolean },
): Promise<Report> {
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const { plan, whole, masked } = await fillQuarter(deps, actor.officeId, form, quarter);
  return reportOf(
    deps.db.read,
    actor.officeId,
    form,
    quarter,
    plan.periods,
    input.showSmall ? whole : masked.tables,
  );
}

/** Filled tables as they are answered. */
export async function reportOf(
  read: ReadDb,
  officeId: string,
  form: Form,
  quarter: Quarter,
  periods: readonly PeriodId[],
  tables: readonly FilledTable[],
): Promise<Report> {
  const office = await officeOf(read, officeId);
  return {
    office: { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } },
    ...tellForm(form, quarter, periods, tables),
  };
}
