/** `reception-KZ-01-2026-11-20-183000.age`, with `-2` and so on for a second one within a second. */
export function backupFileName(officeCode: string, madeAt: string, copy = 1): string {
  const stamp = `${madeAt.slice(0, 10)}-${madeAt.slice(11, 19).replaceAll(':', '')}`;
  return `reception-${officeCode}-${stamp}${copy > 1 ? `-${copy}` : ''}.age`;
}

/** The local time in the name of a back-up of this office; null for any other file. */
export function backupMadeAt(officeCode: string, name: string): string | null {
  const start = `reception-${officeCode}-`;
  if (!name.startsWith(start)) return null;
  const found = /^(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})(?:-\d{1,3})?\.age$/.exec(
    name.slice(start.length),
  );
  return found ? `${found[1]}T${found[2]}:${found[3]}:${found[4]}` : null;
}
