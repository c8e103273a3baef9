import { describe, expect, it } from 'vitest';
import { hideTogether } from '../../../electron/core/package/package-forms';
import {
  type FormFigures,
  formFigures,
  mergeFormFigures,
  type ToldFamily,
} from '../../../shared/domain/package/form-figures';
import { figureKey } from '../../../shared/domain/statistics/forms/mask/hide-small';
import { PARTY_QUARTER_1 } from '../../../shared/domain/statistics/forms/party-quarter';
import { planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { syntheticFigures } from '../../../shared/domain/statistics/forms/synthetic-figures';

const family = (indicator: ToldFamily['indicator'], by: ToldFamily['by'], rows: ToldFamily['rows']) => ({
  indicator,
  filter: {},
  by,
  rows,
});
const told = (...families: ToldFamily[]): FormFigures => ({ periods: ['now', 'previous'], families });

describe('figures of a form from several offices', () => {
  const received = (count: number) => family('appeals.received', null, [{ value: null, counts: [count, 1] }]);
  const named = family('problems.named', null, [{ value: null, counts: [3, 2] }]);
  const byRegion = family('problems.named', 'region', [
    { value: '110000000', counts: [2, 2] },
    { value: '750000000', counts: [1, 0] },
  ]);

  it('add up, and say how often an earlier release did not count what another did', () => {
    const merged = mergeFormFigures([told(received(10), named, byRegion), told(received(5))]);
    expect(merged.of(received(0), null, 'now')).toBe(15);
    expect(merged.of(named, null, 'now')).toBe(3);
    expect(merged.of(byRegion, '110000000', 'previous')).toBe(2);
    const key = (by: string | null, period: 'now' | 'previous') =>
      figureKey({ indicator: 'problems.named', filter: by ? { region: [by] } : {}, period });
    expect(Object.fromEntries(merged.hidden)).toEqual(
      Object.fromEntries(
        [null, '110000000', '750000000'].flatMap(by =>
          (['now', 'previous'] as const).map(period => [key(by, period), 1]),
        ),
      ),
    );
  });

  it('are not known where nobody counted them', () => {
    const merged = mergeFormFigures([told(received(10)), told(received(5))]);
    expect([merged.of(named, null, 'now'), merged.hidden.size]).toEqual([null, 0]);
  });

  it('of a quarter signed with the first version of the party’s form are packed as they were', () => {
    const { periods, families } = formFigures(planForm(PARTY_QUARTER_1), syntheticFigures());
    const signed = { periods, families: families.filter(({ indicator }) => indicator !== 'problems.named') };
    const asked = { below: 5, quarter: { year: 2026, quarter: 3 }, above: () => null } as const;
    const { forms } = hideTogether([], [{ form: PARTY_QUARTER_1, figures: signed }], asked);
    const countsOf = (all: readonly ToldFamily[]) =>
      all.flatMap(({ rows }) => rows.flatMap(row => row.counts));
    const packed = countsOf(forms[0]?.families ?? []);
    expect([forms[0]?.version, packed.length]).toEqual([1, countsOf(signed.families).length]);
    expect(packed.filter(count => count !== null)).not.toEqual([]);
    for (const [place, count] of countsOf(signed.families).entries())
      expect([count, null]).toContain(packed[place]);
  });
});
