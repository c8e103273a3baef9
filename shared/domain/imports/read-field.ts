import type { FieldSource } from '../../contract/import-mapping';
import type { Cells } from './imported-appeal';

/** What one field of a row holds. */
export interface FieldValue {
  /** Cleaned and mapped; empty when the row says nothing. */
  readonly value: string;
  /** As it stood in the file. */
  readonly given: string;
  /** First column that feeds the field; null for a constant. */
  readonly column: string | null;
  /** The value is neither in the mapping's list nor one of the field's codes. */
  readonly unknown: boolean;
}

export type ReadField = (cells: Cells) => FieldValue;

const EMPTY: FieldValue = { value: '', given: '', column: null, unknown: false };

/**
 * Prepares the reading of one field: columns joined, the first characters taken, values mapped without regard
 * to case and spacing, then the default. With `codes` the field is a closed list: a code is accepted beside
 * the mapped words, anything else is `unknown` unless the mapping says to leave it empty.
 */
export function fieldReader(source: FieldSource | undefined, codes?: readonly string[]): ReadField {
  if (!source) return () => EMPTY;
  const words = wordsOf(source, codes);
  const otherwise = source.otherwise ?? '';
  const column = source.columns?.[0] ?? null;
  const applies = conditionOf(source);
  return cells => {
    if (!applies(cells)) return { value: otherwise, given: '', column, unknown: false };
    const given = source.constant ?? givenIn(cells, source);
    if (given === '') return { value: otherwise, given, column, unknown: false };
    const mapped = words?.get(foldValue(given));
    if (mapped !== undefined) return { value: mapped || otherwise, given, column, unknown: false };
    const other = source.otherValues ?? (codes || source.values ? 'refuse' : 'keep');
    if (other === 'empty') return { value: otherwise, given, column, unknown: false };
    const unknown = codes !== undefined || (other === 'refuse' && source.values !== undefined);
    return { value: given, given, column, unknown };
  };
}

/** Text for comparing: Unicode form, case, ё and spacing aside. */
export function foldValue(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}

/** The cell under a heading; empty where the row has no such column. */
export function cellOf(cells: Cells, column: string): string {
  return Object.hasOwn(cells, column) ? (cells[column] ?? '').trim() : '';
}

function givenIn(cells: Cells, source: FieldSource): string {
  const parts: string[] = [];
  for (const column of source.columns ?? []) {
    const part = cellOf(cells, column);
    if (part !== '') parts.push(part);
  }
  const joined = parts.join(source.join ?? ' ');
  return source.take === undefined ? joined : [...joined].slice(0, source.take).join('').trim();
}

function wordsOf(source: FieldSource, codes: readonly string[] | undefined): Map<string, string> | undefined {
  if (!source.values && !codes) return undefined;
  const words = new Map<string, string>();
  for (const code of codes ?? []) words.set(foldValue(code), code);
  for (const [word, code] of Object.entries(source.values ?? {})) words.set(foldValue(word), code);
  return words;
}

function conditionOf(source: FieldSource): (cells: Cells) => boolean {
  const condition = source.onlyWhen;
  if (!condition) return () => true;
  const wanted = new Set(condition.in.map(foldValue));
  return cells => wanted.has(foldValue(cellOf(cells, condition.column)));
}
