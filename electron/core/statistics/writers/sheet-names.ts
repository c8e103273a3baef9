import type { ReportWords, Table } from './report-words';

/** A sheet's name has 31 characters at most and none of these (Excel's own rule). */
const MAX = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Names for the sheets of the tables: short, in the report's language, no two alike. `taken` holds the others. */
export function sheetNames(tables: readonly Table[], words: ReportWords, taken: readonly string[]): string[] {
  const full = tables.map(
    ({ indicator, dimension }) =>
      `${words.t(`dimension.${dimension}`)}, ${words.t(`quarter.file.sheet.${indicator}`)}`,
  );
  return uniqueNames(full, taken);
}

/** Names that a workbook takes: cut to their length, without what is forbidden, no two alike. */
export function uniqueNames(full: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map(fold));
  return full.map(wanted => {
    const name = uniqueName(clean(wanted), used);
    used.add(fold(name));
    return name;
  });
}

function clean(name: string): string {
  return name.replace(FORBIDDEN, ' ').replace(/^'+|'+$/g, '');
}

function uniqueName(name: string, used: ReadonlySet<string>): string {
  const cut = cutTo(name, MAX);
  for (let n = 2, candidate = cut; ; n++) {
    if (!used.has(fold(candidate))) return candidate;
    const mark = ` ${n}`;
    candidate = cutTo(name, MAX - mark.length) + mark;
  }
}

function cutTo(name: string, length: number): string {
  return name.slice(0, length).replace(/[ ,.]+$/, '');
}

function fold(name: string): string {
  return name.toLowerCase();
}
