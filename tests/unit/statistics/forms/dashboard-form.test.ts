import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dashboardAddress,
  readFilter,
} from '../../../../renderer/features/statistics/dashboard/dashboard-address';
import { checkForm } from '../../../../shared/domain/statistics/forms/check-form';
import { DashboardFilter, dashboardForm } from '../../../../shared/domain/statistics/forms/dashboard-form';

const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const filters = fc.record({
  channel: some('phone' as const, 'letter' as const),
  kind: some('complaint' as const),
  author: some('collective' as const),
  section: some('0002'),
  territory: some('none', '110000000'),
  executor: some('E-01', 'none'),
});

describe('the quarter in charts', () => {
  it('is a form without a fault whatever it is narrowed to, and every table is narrowed', () => {
    fc.assert(
      fc.property(filters, filter => {
        const { form, problems } = checkForm(dashboardForm(DashboardFilter.parse(filter)));
        expect(problems).toEqual([]);
        const wanted = Object.entries(filter).flatMap(([part, value]) => (value ? [[part, [value]]] : []));
        for (const table of form?.tables ?? []) expect(table.filter).toEqual(Object.fromEntries(wanted));
      }),
    );
  });

  it('comes back from its address', () => {
    fc.assert(
      fc.property(filters, filter => {
        const [, query = ''] = dashboardAddress('2026-Q3', filter).split('?');
        const known = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
        expect(readFilter(new URLSearchParams(query))).toEqual(known);
      }),
    );
  });

  it('is narrowed to nothing by an address that says nonsense', () => {
    expect(readFilter(new URLSearchParams('channel=telepathy&quarter=2026-Q3'))).toEqual({});
  });
});
