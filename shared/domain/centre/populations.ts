import { isIsoDate } from '../../lib/dates';

/** How many people live in a place, on a day, by a source. */
export interface Population {
  readonly territory: string;
  readonly asOf: string;
  readonly people: number;
  readonly source: string;
}

/** What is wrong with a line of an imported table; lines count from 1 with the headings. */
export interface PopulationProblem {
  readonly line: number;
  readonly code: 'COLUMNS' | 'TERRITORY' | 'DATE' | 'PEOPLE' | 'SOURCE';
}

export const MOST_PEOPLE = 2_000_000_000;

/**
 * Reads lines «code; day; people; source», as they are typed or pasted from a table (tabs); a first line without figures
 * is its headings. Either every line is good, or nothing is taken and each mistake is named.
 */
export function readPopulations(text: string): { rows: Population[]; problems: PopulationProblem[] } {
  const rows: Population[] = [];
  const problems: PopulationProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const cells = line.split(/[\t;]/).map(cell => cell.trim());
    if (cells.every(cell => cell === '') || (index === 0 && !/\d/.test(line))) return;
    const code = problemOf(cells);
    if (code) problems.push({ line: index + 1, code });
    else rows.push(rowOf(cells));
  });
  return { rows: problems.length > 0 ? [] : rows, problems };
}

function rowOf([territory = '', asOf = '', people = '', ...source]: readonly string[]): Population {
  return {
    territory,
    asOf: isoOf(asOf),
    people: Number(people.replace(/[\s\u00a0]/g, '')),
    source: source.filter(Boolean).join('; '),
  };
}

function problemOf(cells: readonly string[]): PopulationProblem['code'] | null {
  if (cells.length < 4) return 'COLUMNS';
  const { territory, asOf, people, source } = rowOf(cells);
  if (!/^[0-9A-Z-]{1,20}$/.test(territory)) return 'TERRITORY';
  if (!isIsoDate(asOf)) return 'DATE';
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) return 'PEOPLE';
  return source === '' || source.length > 300 ? 'SOURCE' : null;
}

/** `01.01.2026` and `2026-01-01` alike. */
function isoOf(day: string): string {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(day);
  return match ? `${match[3]}-${match[2]}-${match[1]}` : day;
}

/** The newest figure of a place that is no later than a day; null where none is known. */
export function populationOn(all: readonly Population[], territory: string, day: string): Population | null {
  const known = all.filter(one => one.territory === territory && one.asOf <= day);
  return known.reduce<Population | null>(
    (newest, one) => (newest && newest.asOf >= one.asOf ? newest : one),
    null,
  );
}

/** An office in a ranking; `per1000` null where nobody knows how many people live there, or it told no figure. */
export interface Ranked {
  readonly code: string;
  readonly received: number | null;
  readonly per1000: number | null;
}

/**
 * Places of offices by appeals per 1,000 inhabitants, the most first; equal ones share a place («1, 2, 2, 4»). Offices
 * without a figure have none.
 */
export function rankOffices(offices: readonly Ranked[]): Map<string, number> {
  const known = offices.flatMap(({ code, per1000 }) => (per1000 === null ? [] : [{ code, per1000 }]));
  return new Map(
    known.map(({ code, per1000 }) => [code, 1 + known.filter(other => other.per1000 > per1000).length]),
  );
}

/** Appeals per 1,000 inhabitants, half up, two decimals; exact inside. */
export function perThousand(count: number, people: number): number {
  const hundredths = (BigInt(count) * 100_000n * 2n + BigInt(people)) / (BigInt(people) * 2n);
  return Number(hundredths) / 100;
}
