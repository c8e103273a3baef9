import { describe, expect, it } from 'vitest';
import {
  type FormFigures,
  mergeFormFigures,
  type ToldFamily,
} from '../../../shared/domain/package/form-figures';
import { figureKey } from '../../../shared/domain/statistics/forms/mask/hide-small';

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
});
