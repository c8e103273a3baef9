import type { Profile } from '../codes';
import { normalisePhone } from '../identity/phone';

/** One person of a pasted table. */
export interface PastedPerson {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly phone: string;
  readonly address: string;
}

/** Why a row cannot be taken as it is. */
export type PastedProblem = 'no-surname' | 'digits-in-name' | 'bad-phone' | 'too-long' | 'repeated';

export interface PastedRow {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly person: PastedPerson;
  readonly problems: readonly PastedProblem[];
}

type Column = keyof PastedPerson | 'name' | 'skip';

const LONGEST: Readonly<Record<keyof PastedPerson, number>> = {
  surname: 100,
  firstName: 100,
  patronymic: 100,
  phone: 200,
  address: 500,
};

/** Headings as offices write them, in both languages; matched by their beginnings, without case. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(фамилия|тегі|surname)/iu, 'surname'],
  [/^(имя|аты(?!-)|first)/iu, 'firstName'],
  [/^(отчество|әкесінің аты|patronymic)/iu, 'patronymic'],
  [/^(фио|ф\.\s*и\.\s*о|аты-жөні|тегі, аты|name)/iu, 'name'],
  [/^(тел|моб|phone)/iu, 'phone'],
  [/^(адрес|место жительства|мекенжай|тұрғылықты|address)/iu, 'address'],
  [/^(№|n|п\/п|#|подпись|қолы|дата|күні)/iu, 'skip'],
];

/** More rows than one appeal takes are named, not read. */
export const MOST_PEOPLE = 500;

/**
 * Reads a table pasted from a spreadsheet: cells by tabs (else by semicolons), a row a line, with or without a row of
 * headings. Without headings the columns are surname, first name, patronymic, phone, address; where the first cell
 * holds several words, it is the whole name. A leading column of counting numbers is left out. Nothing is dropped:
 * a row that cannot be taken comes back with its problems.
 */
export function readPeople(text: string, profile: Profile): PastedRow[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((cells, index) => ({ line: index + 1, cells: cellsOf(cells) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));
  const [first, ...rest] = lines;
  if (!first) return [];
  const headings = headingsOf(first.cells);
  const rows = headings ? rest : lines;
  const numbered = rows.length > 0 && rows.every(({ cells }) => /^\d{1,4}\.?$/.test(cells[0] ?? ''));
  const seen = new Set<string>();
  return rows.slice(0, MOST_PEOPLE).map(({ line, cells }) => {
    const own = !headings && numbered ? cells.slice(1) : cells;
    const person = personOf(own, headings ?? plainColumns(own));
    const key = JSON.stringify(person).toLocaleLowerCase();
    const problems = problemsOf(person, profile);
    if (problems.length === 0 && seen.has(key)) problems.push('repeated');
    seen.add(key);
    return { line, person, problems };
  });
}

function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : ';';
  return line.split(separator).map(cell =>
    cell
      .replace(/^"(.*)"$/su, '$1')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
}

function headingsOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map(cell => HEADINGS.find(([pattern]) => pattern.test(cell))?.[1] ?? 'skip');
  return columns.includes('surname') || columns.includes('name') ? columns : null;
}

function plainColumns(cells: readonly string[]): Column[] {
  const wholeName = /\S\s+\S/.test(cells[0] ?? '');
  return wholeName
    ? ['name', 'phone', 'address']
    : ['surname', 'firstName', 'patronymic', 'phone', 'address'];
}

function personOf(cells: readonly string[], columns: readonly Column[]): PastedPerson {
  const person = { surname: '', firstName: '', patronymic: '', phone: '', address: '' };
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (column === 'skip') return;
    if (column !== 'name') {
      person[column] ||= cell;
      return;
    }
    // Surname, first name, and whatever follows: «Мамедов Али Вагиф оглы».
    const [surname = '', firstName = '', ...rest] = cell.split(' ');
    Object.assign(person, { surname, firstName, patronymic: rest.join(' ') });
  });
  return person;
}

function problemsOf(person: PastedPerson, profile: Profile): PastedProblem[] {
  const problems: PastedProblem[] = [];
  if (person.surname === '') problems.push('no-surname');
  if (/\d/.test(person.surname + person.firstName + person.patronymic)) problems.push('digits-in-name');
  if (person.phone !== '' && normalisePhone(person.phone, profile) === null) problems.push('bad-phone');
  const keys = Object.keys(LONGEST) as (keyof PastedPerson)[];
  if (keys.some(key => person[key].length > LONGEST[key])) problems.push('too-long');
  return problems;
}
