import { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';

/** What the pictures are narrowed to, as an address says it: codes only; what is not one narrows nothing. */
export function readFilter(params: URLSearchParams): DashboardFilter {
  const said = Object.keys(DashboardFilter.shape).flatMap(name => {
    const value = params.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return DashboardFilter.safeParse(Object.fromEntries(said)).data ?? {};
}

/** Address of a quarter's pictures. */
export function dashboardAddress(quarter: string, filter: DashboardFilter, page = '/statistics'): string {
  const params = new URLSearchParams({ quarter, view: 'charts' });
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) params.set(name, value);
  return `${page}?${params}`;
}
