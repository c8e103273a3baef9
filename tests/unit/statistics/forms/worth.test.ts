import { describe, expect, it } from 'vitest';
import { formFigures } from '../../../../shared/domain/package/form-figures';
import type { Figures } from '../../../../shared/domain/statistics/forms/fill-cell';
import { fillForm } from '../../../../shared/domain/statistics/forms/fill-form';
import { FORM_FORMAT, Form } from '../../../../shared/domain/statistics/forms/form';
import { maskTables } from '../../../../shared/domain/statistics/forms/mask/mask-tables';
import { planForm } from '../../../../shared/domain/statistics/forms/plan-form';

const say = (ru: string) => ({ ru, kk: '', en: '' });

/** What aid was worth, by its kind, with its total; counts below five are hidden. */
const FORM = Form.parse({
  format: FORM_FORMAT,
  id: 'worth',
  version: 1,
  title: say('Помощь'),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
  mask: { below: 5 },
  tables: [
    {
      id: 'aid',
      title: say('Стоимость помощи'),
      indicator: 'aid.sum',
      total: true,
      columns: [{ id: 'now', show: 'count', period: 'now' }],
      rows: [{ kind: 'breakdown', id: 'by', by: ['aidKind'], order: 'code', top: null }],
    },
  ],
});

/** One person was given medicine for 700 000; others more often, and for less. */
const GIVEN: Readonly<Record<string, readonly [count: number, worth: number]>> = {
  food: [40, 600_000],
  goods: [6, 90_000],
  medicine: [1, 700_000],
};
const kinds = Object.values(GIVEN);
const figures: Figures = {
  of({ indicator, by }, value) {
    const place = indicator === 'aid.sum' ? 1 : 0;
    if (by === null) return kinds.reduce((sum, one) => sum + one[place], 0);
    return GIVEN[value ?? '']?.[place] ?? 0;
  },
  values: ({ by }) => (by ? Object.keys(GIVEN) : []),
};

describe('what aid was worth', () => {
  it('is hidden where few were helped, and where a total would tell it', () => {
    const plan = planForm(FORM);
    const filled = fillForm(FORM, figures, (_, value) => say(value));
    const masked = maskTables(FORM, filled, plan, figures, {
      quarter: { year: 2026, quarter: 3 },
      above: () => null,
    });
    expect(masked.tables[0]?.rows.map(({ id, cells }) => [id, cells[0]?.value ?? null])).toEqual([
      ['by/food', 600_000],
      ['by/goods', null],
      ['by/medicine', null],
      ['total', 1_390_000],
    ]);
  });

  it('does not go to the centre with a form: a package hides counts, and money is none', () => {
    const { families } = formFigures(planForm(FORM), figures);
    expect(families.map(({ indicator }) => indicator)).not.toContain('aid.sum');
  });
});
