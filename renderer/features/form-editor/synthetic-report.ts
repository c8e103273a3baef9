import { fillForm, type SayValue } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { maskTables } from '../../../shared/domain/statistics/forms/mask/mask-tables';
import { planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { syntheticFigures } from '../../../shared/domain/statistics/forms/synthetic-figures';
import { tellForm } from '../../../shared/domain/statistics/forms/tell-form';
import { codeKey } from '../../../shared/i18n/code-key';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Quarter } from '../../../shared/lib/dates';
import type { Report } from '../statistics/forms/form-types';

const [ru, kk, en] = (['ru', 'kk', 'en'] as const).map(createTranslator);

/** A value that only a base has a name for is called by its breakdown and number. */
const sayValue: SayValue = (dimension, value) => {
  const key = codeKey(dimension, value);
  const say = (t: typeof ru) => (key ? t?.(key) : `${t?.(`dimension.${dimension}`)} ${value}`) ?? value;
  return { ru: say(ru), kk: say(kk), en: say(en) };
};

/** The form with invented figures, for a base that has none of its own; masked as a file would be. */
export function syntheticReport(form: Form, quarter: Quarter): Report {
  const plan = planForm(form);
  const figures = syntheticFigures();
  const filled = fillForm(form, figures, sayValue);
  const { tables } = maskTables(form, filled, plan, figures, { quarter, above: placeAbove });
  return {
    office: { code: '', name: { ru: '', kk: '' } },
    ...tellForm(form, quarter, plan.periods, tables),
  };
}

/** Invented places are numbered like chapters: `1.2.1` lies in `1.2` and `1`. */
function placeAbove(level: 'region' | 'district', place: string): string {
  return place
    .split('.')
    .slice(0, level === 'region' ? 1 : 2)
    .join('.');
}
