import { formFigures } from '../../../shared/domain/package/form-figures';
import { isPlace } from '../../../shared/domain/statistics/catalogue';
import type { Figures } from '../../../shared/domain/statistics/forms/fill-cell';
import { fillForm, type SayValue } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { maskTables } from '../../../shared/domain/statistics/forms/mask/mask-tables';
import type { PlaceAbove } from '../../../shared/domain/statistics/forms/mask/value-tree';
import { type FormPlan, planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { codeKey } from '../../../shared/i18n/code-key';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Quarter } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { countFamilies } from '../statistics/count-families';
import { loadLabels } from '../statistics/labels';
import { loadValueReader } from '../statistics/read-values';

const en = createTranslator('en');

/** Where nothing is hidden, nobody asks what a place lies in. */
export const NOT_ASKED: PlaceAbove = () => null;

/** A form with an office's figures of a quarter, and the same as it may leave the office. */
export async function fillQuarter(deps: Deps, officeId: string, form: Form, quarter: Quarter) {
  const plan = planForm(form);
  const { read, engine } = deps.db;
  const figures = await countFamilies(read, plan, quarter, { officeId, today: deps.clock.today(), engine });
  const whole = fillForm(form, figures, await loadSayValue(read, officeId, plan, figures));
  // All places of the country, read only for who hides something.
  const above = form.mask ? await loadPlaceAbove(read, officeId) : NOT_ASKED;
  return { plan, whole, above, masked: maskTables(form, whole, plan, figures, { quarter, above }) };
}

/** What a form counts of a quarter, as far as it can be told beyond the office. */
export async function countForm(deps: Deps, officeId: string, form: Form, quarter: Quarter) {
  const plan = planForm(form);
  const { read, engine } = deps.db;
  const base = { officeId, today: deps.clock.today(), engine };
  return formFigures(plan, await countFamilies(read, plan, quarter, base));
}

/** How values are called in three languages, of places only those that a form has figures of. */
export async function loadSayValue(
  read: ReadDb,
  officeId: string,
  { families }: FormPlan,
  figures: Figures,
): Promise<SayValue> {
  const places = families.flatMap(family => (isPlace(family.by) ? figures.values(family) : []));
  const labelOf = await loadLabels(read, officeId, [...new Set(places)]);
  return (dimension, value) => {
    const label = labelOf(dimension, value);
    const key = codeKey(dimension, value);
    return { ...label, en: key ? en(key) : label.ru };
  };
}

/** The region and the district of a place. */
export async function loadPlaceAbove(read: ReadDb, officeId: string): Promise<PlaceAbove> {
  const { readValue } = await loadValueReader(read, officeId, ['region', 'district']);
  return readValue;
}
