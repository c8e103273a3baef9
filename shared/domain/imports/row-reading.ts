import type { ImportField, ImportMapping } from '../../contract/import-mapping';
import type { Cells, Refusal, RefusalReason } from './imported-appeal';
import { type DateForm, readDate } from './read-date';
import { type FieldValue, fieldReader, type ReadField } from './read-field';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Closed lists of fields, by field. */
export type CodesOfFields = Readonly<Partial<Record<ImportField, readonly string[]>>>;

/** Readers of every field of a mapping. */
export function fieldReaders(
  mapping: ImportMapping,
  codes: CodesOfFields,
): (field: ImportField) => ReadField {
  const readers = new Map<ImportField, ReadField>();
  return field => {
    let reader = readers.get(field);
    if (!reader) {
      reader = fieldReader(mapping.fields[field], codes[field]);
      readers.set(field, reader);
    }
    return reader;
  };
}

/** Reads the fields of one row and gathers what stands against it. */
export class RowReading {
  readonly refusals: Refusal[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly readerOf: (field: ImportField) => ReadField,
    private readonly forms: readonly DateForm[],
  ) {}

  refuse(reason: RefusalReason, { column, given }: FieldValue): void {
    this.refusals.push({ reason, column, value: given === '' ? null : given.slice(0, 200) });
  }

  field(field: ImportField): FieldValue {
    return this.readerOf(field)(this.cells);
  }

  /** Text on one line: breaks and control characters become spaces. */
  line(field: ImportField, max: number): string {
    const found = this.field(field);
    if (found.unknown) this.refuse('unknown-value', found);
    const text = found.value.replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
    if (text.length > max) this.refuse('too-long', found);
    return text;
  }

  /** Text that may have several lines. */
  paragraphs(field: ImportField, max: number): string {
    const found = this.field(field);
    const text = found.value.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
    if (text.length > max) this.refuse('too-long', found);
    return text;
  }

  /** A code of a closed list, or null when the row says nothing. */
  code<T extends string>(field: ImportField, codes: readonly T[]): T | null {
    const found = this.field(field);
    if (found.value === '') return null;
    const code = codes.find(one => one === found.value);
    if (code === undefined) this.refuse('unknown-value', found);
    return code ?? null;
  }

  /** A date, or null when the row says nothing. */
  date(field: ImportField, years?: readonly [number, number]): string | null {
    const found = this.field(field);
    if (found.value === '') return null;
    const read = readDate(found.value, this.forms, years);
    if (read.ok) return read.date;
    this.refuse(read.reason, found);
    return null;
  }

  /** A whole number, or null when the row says nothing. */
  count(field: ImportField, max: number): number | null {
    const found = this.field(field);
    const digits = found.value.replace(/\s/gu, '');
    if (digits === '') return null;
    const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
    if (number <= max) return number;
    this.refuse('bad-number', found);
    return null;
  }
}
