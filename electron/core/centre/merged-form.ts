import { may } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import { type FormFigures, mergeFormFigures } from '../../../shared/domain/package/form-figures';
import { fillForm } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { maskTables } from '../../../shared/domain/statistics/forms/mask/mask-tables';
import { planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { parseQuarter } from '../../../shared/lib/dates';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { loadPlaceAbove, loadSayValue, NOT_ASKED } from '../forms/fill-quarter';
import { reportOf } from '../forms/form-report';
import { formOf, hashesOf } from '../forms/stored-forms';
import { writeFormCsv } from '../forms/writers/form-csv';
import { writeFormJson } from '../forms/writers/form-json';
import { writeFormXlsx } from '../forms/writers/form-xlsx';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { officesOfRegion, packagesOf } from './stored-packages';

interface Asked {
  readonly quarter: string;
  readonly formId: string;
  readonly region?: string | undefined;
}

/**
 * A form of every office that sent it, the newest issue of each: counts are added up, shares and comparisons follow from
 * the sums. `without`: offices whose package has no figures of this version of the form.
 */
export async function mergedForm(deps: Deps, actor: Actor, input: Asked) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const { read } = deps.db;
  const form = await formOf(read, actor.officeId, input.formId);
  const { sent, without } = await formsSent(deps, actor, form, input);
  const merged = mergeFormFigures(sent);
  const plan = planForm(form);
  const filled = fillForm(form, merged, await loadSayValue(read, actor.officeId, plan, merged));
  const untold = new Set([...merged.hidden.keys()].filter(key => !merged.told.has(key)));
  const hides = form.mask !== null || untold.size > 0;
  const above = hides ? await loadPlaceAbove(read, actor.officeId) : NOT_ASKED;
  const { tables } = maskTables(form, filled, plan, merged, { quarter, above, hidden: untold });
  const hidden = [...merged.hidden.values()].reduce((sum, times) => sum + times, 0);
  const report = await reportOf(read, actor.officeId, form, quarter, plan.periods, tables);
  return { report, offices: sent.length, without, hidden };
}

async function formsSent(deps: Deps, actor: Actor, form: Form, { quarter, region }: Asked) {
  const { read } = deps.db;
  const hashes = hashesOf(form);
  const sent: FormFigures[] = [];
  let without = 0;
  for (const office of await officesOfRegion(read, actor.officeId, region)) {
    const [newest] = await packagesOf(read, office, [quarter]);
    if (!newest) continue;
    const figures = newest.sent.forms?.find(one => hashes.has(one.hash));
    if (figures) sent.push(figures);
    else without += 1;
  }
  return { sent, without };
}

const WRITERS = { xlsx: writeFormXlsx, csv: writeFormCsv, json: writeFormJson } as const;

/** The merged form as a file; its ticket. */
export async function exportMergedForm(
  deps: Deps,
  actor: Actor,
  session: Session,
  input: Asked & { readonly format: keyof typeof WRITERS; readonly language: Language },
) {
  const { report } = await mergedForm(deps, actor, input);
  const bytes = await WRITERS[input.format](report, input.language);
  const name = `${report.office.code}-${report.quarter}-${report.form.id}-centre.${input.format}`;
  return shelveBytes(session, name, MIME[input.format], bytes);
}
