import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Family, familyKey } from '../../../../shared/domain/statistics/forms/address';
import type { Figures } from '../../../../shared/domain/statistics/forms/fill-cell';
import { fillForm } from '../../../../shared/domain/statistics/forms/fill-form';
import type { Form, FormColumn, FormRow } from '../../../../shared/domain/statistics/forms/form';
import { FORM_FORMAT } from '../../../../shared/domain/statistics/forms/form';
import { planForm } from '../../../../shared/domain/statistics/forms/plan-form';
import type { PeriodId } from '../../../../shared/domain/statistics/periods';

const say = (ru: string) => ({ ru, kk: '', en: '' });

/** Counts by value, this quarter and the one before; the whole is their sum. */
function figuresOf(counts: Readonly<Record<string, readonly [now: number, before: number]>>): Figures {
  const place = (period: PeriodId) => (period === 'now' ? 0 : 1);
  return {
    of({ by, filter }: Family, value, period) {
      if (by !== null) return counts[value ?? '']?.[place(period)] ?? 0;
      const values = filter.channel ?? Object.keys(counts);
      return values.reduce((sum, one) => sum + (counts[one]?.[place(period)] ?? 0), 0);
    },
    values: () => Object.keys(counts),
  };
}

function aForm(rows: FormRow[], columns: FormColumn[], rounding: Partial<Form['rounding']> = {}): Form {
  return {
    format: FORM_FORMAT,
    id: 'a-form',
    version: 1,
    title: say('Форма'),
    issuer: '',
    rounding: { mode: 'half-up', decimals: 1, sumTo100: false, ...rounding },
    mask: null,
    tables: [
      { id: 'table', title: say('Таблица'), indicator: 'appeals.received', rows, columns, total: true },
    ],
  };
}

const BY_CHANNEL: FormRow = { kind: 'breakdown', id: 'lines', by: ['channel'], order: 'size', top: null };
const COUNT: FormColumn = { id: 'now', show: 'count', period: 'now' };
const SHARE: FormColumn = { id: 'share', show: 'share', period: 'now' };
const compared = (show: FormColumn['show']): FormColumn => ({
  id: show,
  show,
  period: 'now',
  against: 'previous',
});

function shown(form: Form, figures: Figures): (readonly [string, ...(number | null)[]])[] {
  const [table] = fillForm(form, figures, (_, value) => say(value));
  return (table?.rows ?? []).map(row => [row.title?.ru ?? 'Всего', ...row.cells.map(({ value }) => value)]);
}

describe('a filled form', () => {
  it('shows counts, shares, differences, growth and index of every line, the largest first, then the whole', () => {
    const form = aForm(
      [BY_CHANNEL],
      [COUNT, SHARE, compared('change'), compared('growth'), compared('index')],
      {
        decimals: 2,
      },
    );
    expect(shown(form, figuresOf({ web: [22, 38], letter: [197, 235], phone: [4, 0] }))).toEqual([
      ['letter', 197, 88.34, -38, -16.17, 83.83],
      ['web', 22, 9.87, -16, -42.11, 57.89],
      // Nothing to compare with.
      ['phone', 4, 1.79, 4, null, null],
      ['Всего', 223, 100, -50, -18.32, 81.68],
    ]);
  });

  it.each([
    ['half-up', 86.4],
    ['truncate', 86.3],
    ['bankers', 86.4],
  ] as const)('rounds %s as the form says', (mode, index) => {
    const form = aForm([BY_CHANNEL], [compared('index')], { mode });
    expect(shown(form, figuresOf({ letter: [19, 22] }))[0]).toEqual(['letter', index]);
  });

  it('gives every count the address that counts it again, with its own value in the filter', () => {
    const line: FormRow = {
      kind: 'figure',
      id: 'electronic',
      number: '1',
      title: say('Электронные'),
      level: 0,
      filter: { channel: ['web', 'email'] },
    };
    const form = aForm([line, BY_CHANNEL], [COUNT, { ...COUNT, id: 'before', period: 'previous' }]);
    const [table] = fillForm(form, figuresOf({ web: [2, 1], letter: [1, 1] }), (_, value) => say(value));
    const addresses = table?.rows.map(row => row.cells.map(({ address }) => address));
    const at = (channel: string[] | null, period: PeriodId) => ({
      indicator: 'appeals.received',
      filter: channel ? { channel } : {},
      period,
    });
    expect(addresses).toEqual([
      [at(['web', 'email'], 'now'), at(['web', 'email'], 'previous')],
      [at(['web'], 'now'), at(['web'], 'previous')],
      [at(['letter'], 'now'), at(['letter'], 'previous')],
      [at(null, 'now'), at(null, 'previous')],
    ]);
  });

  it('prints nothing where filters exclude each other', () => {
    const line = (id: string, rest: object): FormRow => ({
      kind: 'figure',
      id,
      number: '',
      title: say(id),
      level: 0,
      ...rest,
    });
    const form = aForm(
      [line('none', { filter: { channel: ['phone'] } })],
      [{ ...COUNT, filter: { channel: ['web'] } }],
    );
    const [table] = fillForm(form, figuresOf({ web: [2, 1] }), (_, value) => say(value));
    expect(
      table?.rows.map(({ id, cells }) => [id, cells.map(({ value, address }) => ({ value, address }))]),
    ).toEqual([
      ['none', [{ value: null, address: null }]],
      [
        'total',
        [
          {
            value: 2,
            address: { indicator: 'appeals.received', filter: { channel: ['web'] }, period: 'now' },
          },
        ],
      ],
    ]);
  });

  it('makes shares add up to 100 where the form asks for it, whatever the parts', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.constantFrom(0, 1, 2, 3), (counts, decimals) => {
        fc.pre(counts.some(count => count > 0));
        const figures = figuresOf(
          Object.fromEntries(counts.map((count, index) => [`v${index}`, [count, 0] as const])),
        );
        const rows = shown(
          aForm([BY_CHANNEL], [SHARE], { sumTo100: true, decimals: decimals as 0 }),
          figures,
        );
        const sum = rows.slice(0, -1).reduce((all, [, share]) => all + (share ?? 0), 0);
        expect(sum).toBeCloseTo(100, 6);
      }),
    );
  });

  it('leaves shares as they are where lines count the same thing twice', () => {
    const figures = { ...figuresOf({ a: [2, 0], b: [1, 0] }) };
    const twice: Figures = {
      ...figures,
      of: (family, value, period) => (family.by === null ? 2 : figures.of(family, value, period)),
    };
    expect(shown(aForm([BY_CHANNEL], [SHARE], { sumTo100: true }), twice)).toEqual([
      ['a', 100],
      ['b', 50],
      ['Всего', 100],
    ]);
  });
});

describe('the plan of a form', () => {
  it('asks for each figure once, in every period that a column shows or compares with', () => {
    const plan = planForm(aForm([BY_CHANNEL], [COUNT, SHARE, compared('growth')]));
    expect(plan.periods).toEqual(['now', 'previous']);
    expect(plan.families.map(familyKey)).toEqual([
      '["appeals.received",null,[]]',
      '["appeals.received","channel",[]]',
    ]);
  });
});
