/**
 * A known person's record with what a registration form changed. A form hides what its channel does not ask for, so
 * an empty field keeps what is known; a field is emptied on the person's own page.
 */
export function takeChanges<Known extends object>(known: Known, typed: Partial<Known>): Known {
  const given = Object.entries(typed).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  return { ...known, ...Object.fromEntries(given) };
}
