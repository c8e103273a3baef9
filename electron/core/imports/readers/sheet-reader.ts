import { fromExcelSerial } from '../../../../shared/domain/imports/excel-serial';
import { ReadError } from './read-error';
import type { XmlHandler } from './read-xml';
import { MAX_RECORD_BYTES } from './row-source';
import { decodeEscapes } from './xlsx-parts';

/** Columns of a sheet at most (XFD). */
const MAX_COLUMNS = 16_384;

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly dateBase: 1900 | 1904;
}

/** A row with its 1-based number and its cells by column, holes where a cell is absent. */
export interface RawRow {
  readonly line: number;
  readonly values: (string | undefined)[];
}

/** Gathers the rows of a sheet from its XML (ECMA-376 part 1, 18.3.1). */
export class SheetReader implements XmlHandler {
  line = 0;
  private rows: RawRow[] = [];
  private values: (string | undefined)[] = [];
  private rowCharacters = 0;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private listening = false;
  private phonetic = 0;

  constructor(private readonly context: SheetContext) {}

  /** Rows finished since the last time. */
  takeRows(): RawRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.startRow(attributes.r);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'v' || name === 't') this.listening = this.phonetic === 0;
  }

  text(text: string): void {
    if (!this.listening) return;
    this.value += text;
    this.rowCharacters += text.length;
    if (this.rowCharacters > MAX_RECORD_BYTES) throw new ReadError('LINE_TOO_LONG', this.line);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.rows.push({ line: this.line, values: this.values });
  }

  private startRow(number: string | undefined): void {
    const line = number === undefined ? this.line + 1 : Number(number);
    if (!Number.isInteger(line) || line < 1) throw new ReadError('MALFORMED_XLSX');
    this.line = line;
    this.values = [];
    this.rowCharacters = 0;
    this.column = -1;
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes.r;
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) throw new ReadError('MALFORMED_XLSX', this.line);
    this.type = attributes.t ?? 'n';
    this.style = Number(attributes.s ?? 0);
    this.value = '';
  }

  private endCell(): void {
    const shown = this.shown();
    if (this.type === 's') this.rowCharacters += shown.length;
    if (this.rowCharacters > MAX_RECORD_BYTES) throw new ReadError('LINE_TOO_LONG', this.line);
    if (shown !== '') this.values[this.column] = shown;
  }

  private shown(): string {
    const { value } = this;
    if (value === '') return '';
    switch (this.type) {
      case 's': {
        const shared = this.context.strings[Number(value)];
        if (shared === undefined) throw new ReadError('MALFORMED_XLSX', this.line);
        return shared;
      }
      case 'b':
        return value === '1' ? 'true' : 'false';
      case 'd':
        return value.slice(0, 10);
      case 'n':
        return this.number();
      case 'e':
        return value;
      default:
        return decodeEscapes(value);
    }
  }

  /** A number as it would be typed; under a date format, the date. */
  private number(): string {
    const number = Number(this.value);
    if (!Number.isFinite(number)) throw new ReadError('MALFORMED_XLSX', this.line);
    const date = this.context.dateStyles[this.style] ? fromExcelSerial(number, this.context.dateBase) : null;
    if (date !== null) return date;
    // 7.7012345678E10 is a telephone number; whole numbers beyond 2^53 keep the digits of the file.
    return /^-?\d+$/.test(this.value) ? this.value : String(number);
  }
}

/** Column of a reference such as `AB12`, from 0; NaN when it is none. */
function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]{1,3})\$?\d*$/i.exec(reference)?.[1];
  if (letters === undefined) return Number.NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
