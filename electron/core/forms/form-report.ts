import type { z } from 'zod';
import type { FormReport } from '../../../shared/contract/forms';
import { may } from '../../../shared/domain/access/access';
import { checkForm } from '../../../shared/domain/statistics/forms/check-form';
import { type DashboardFilter, dashboardForm } from '../../../shared/domain/statistics/forms/dashboard-form';
import { fillForm, type SayValue } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { periodRange } from '../../../shared/domain/statistics/periods';
import { createTranslator, isMessageKey } from '../../../shared/i18n/translator';
import { formatQuarter, parseQuarter } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { countFamilies } from '../statistics/count-families';
import { loadLabels } from '../statistics/labels';
import { formOf } from './stored-forms';

type Report = z.output<typeof FormReport>;

const en = createTranslator('en');

/** A known form with the figures of the quarter. */
export async function formReport(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; formId: string },
): Promise<Report> {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  const form = await formOf(deps.db.read, actor.officeId, input.formId);
  return fillWithQuarter(deps, actor, form, input.quarter);
}

/** A form that is being made, with the figures of the quarter. */
export async function previewForm(deps: Deps, actor: Actor, input: { quarter: string; form: Form }) {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  const { problems } = checkForm(input.form);
  if (problems.length > 0) refuse('FORM_INVALID', { problems });
  return fillWithQuarter(deps, actor, input.form, input.quarter);
}

/** The quarter's pictures. */
export async function dashboardReport(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; filter: DashboardFilter },
) {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  return fillWithQuarter(deps, actor, dashboardForm(input.filter), input.quarter);
}

async function fillWithQuarter(deps: Deps, actor: Actor, form: Form, asked: string): Promise<Report> {
  const quarter = parseQuarter(asked) ?? refuse('FORBIDDEN');
  const plan = planForm(form);
  const figures = await countFamilies(deps.db.read, plan, quarter, {
    officeId: actor.officeId,
    today: deps.clock.today(),
    engine: deps.db.engine,
  });
  const places = plan.families.flatMap(family =>
    family.by === 'territory' || family.by === 'district' || family.by === 'region'
      ? figures.values(family)
      : [],
  );
  const labelOf = await loadLabels(deps.db.read, actor.officeId, [...new Set(places)]);
  const sayValue: SayValue = (dimension, value) => {
    const label = labelOf(dimension, value);
    const key = `code.${dimension}.${value}`;
    return { ...label, en: isMessageKey(key) ? en(key) : label.ru };
  };
  const office = await officeOf(deps.db.read, actor.officeId);
  const { id, version, title, issuer, rounding, mask } = form;
  return {
    office: { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } },
    quarter: formatQuarter(quarter),
    form: { id, version, title, issuer, rounding, mask },
    periods: Object.fromEntries(plan.periods.map(period => [period, periodRange(period, quarter)])),
    tables: fillForm(form, figures, sayValue).map(table => ({
      ...table,
      columns: [...table.columns],
      rows: table.rows.map(row => ({ ...row, cells: [...row.cells] })),
      indicators: [...table.indicators],
      notKept: [...table.notKept],
    })),
  };
}
