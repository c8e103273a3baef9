/** A calendar date: a number in the reader's own notation in a workbook, `dd.MM.yyyy` in a flat file. */
export interface SheetDay {
  /** ISO date. */
  readonly day: string;
}

/** A cell of a list: text, a number, a day; null is empty. */
export type SheetCell = string | number | SheetDay | null;

/** A list that is written row after row, however long it is. */
export interface SheetList {
  /** Name of the sheet. */
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: AsyncIterable<readonly SheetCell[]>;
}
