/** `2026-03-09` -> `09.03.2026`, as the three languages write a day in a table. */
export function formatDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}
