import { checkForm, type FormProblem } from './check-form';
import { FORM_FORMAT, type Form, type FormColumn, type FormRow, type FormTable } from './form';

const NO_WORDS = { ru: '', kk: '', en: '' };

/** A form to begin with: one table of one count by form of arrival. Its names are still to be said. */
export function emptyForm(): Form {
  return {
    format: FORM_FORMAT,
    id: 'new-form',
    version: 1,
    title: NO_WORDS,
    issuer: '',
    rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
    mask: { below: 5 },
    tables: [newTable([])],
  };
}

export function newTable(taken: readonly FormTable[]): FormTable {
  return {
    id: freeId('table', taken),
    title: NO_WORDS,
    indicator: 'appeals.received',
    rows: [newRow('breakdown', [])],
    columns: [newColumn([])],
    total: true,
  };
}

/** A line of its kind; another kind of the same line keeps its id and words. */
export function newRow(kind: FormRow['kind'], taken: readonly FormRow[], was?: FormRow): FormRow {
  const id = was?.id ?? freeId('line', taken);
  const title = was && was.kind !== 'breakdown' ? was.title : NO_WORDS;
  if (kind === 'heading') return { kind, id, title };
  if (kind === 'figure') return { kind, id, number: '', title, level: 0 };
  return { kind, id, by: ['channel'], order: 'code', top: null };
}

export function newColumn(taken: readonly FormColumn[]): FormColumn {
  return { id: freeId('column', taken), show: 'count', period: 'now' };
}

/** `line-3`: the first number that is free. */
function freeId(name: string, taken: readonly { readonly id: string }[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${name}-${number}`;
    if (taken.every(one => one.id !== id)) return id;
  }
}

/** The list with one thing in another place; a place beyond its ends is the end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), ...list.slice(from, from + 1), ...rest.slice(place)];
}

/** The list with one thing replaced. */
export function replaced<T>(list: readonly T[], at: number, by: T): T[] {
  return list.map((one, index) => (index === at ? by : one));
}

/** Where something is wrong, as the way to it in the form: `tables/0/rows/2/title/ru`, and what. */
export interface PlacedProblem {
  readonly at: string;
  readonly code: FormProblem['code'];
}

/** Everything that is wrong with a form, each problem at the field that mends it. */
export function placedProblems(form: Form): PlacedProblem[] {
  return checkForm(form).problems.map(({ code, where }) => ({ code, at: wayTo(form, where.split(' / ')) }));
}

/** Problems are named by ids («topics / rows / by-section»), or by numbers where the shape itself is wrong. */
function wayTo({ tables }: Form, [first = '', second = '', third = '', ...rest]: readonly string[]): string {
  if (first !== 'tables') {
    const place = tables.findIndex(({ id }) => id === first);
    const table = tables[place];
    if (!table) return [first, second, third, ...rest].filter(Boolean).join('/');
    const part = second === 'columns' ? table.columns : table.rows;
    // Of two with the same name it is the second that has to be renamed.
    const index = part.map(({ id }) => id).lastIndexOf(third);
    return `tables/${place}/${second}/${index}`;
  }
  const number = Number(second);
  if (!Number.isInteger(number)) return `tables/${tables.map(({ id }) => id).lastIndexOf(second)}`;
  const inside = [third, ...rest].map(part => (/^\d+$/.test(part) ? String(Number(part) - 1) : part));
  return ['tables', String(number - 1), ...inside].filter(part => part !== '').join('/');
}
