import { done, loadExcelize } from '../../electron/core/spreadsheet/excelize';

/** A row in the columns of the plain journal; what is left out is empty. */
export type JournalRow = Readonly<Record<string, string>>;

export function columnsOf(rows: readonly JournalRow[]): string[] {
  return [...new Set(rows.flatMap(row => Object.keys(row)))];
}

/** Rows as CSV text with every cell in quotes, so that breaks and delimiters may stand in them. */
export function journalCsv(rows: readonly JournalRow[], delimiter: ',' | ';' = ','): string {
  const columns = columnsOf(rows);
  const line = (cells: readonly string[]) =>
    cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [line(columns), ...rows.map(row => line(columns.map(column => row[column] ?? '')))].join('\r\n');
}

/** Rows as a workbook of one sheet, every cell a text. */
export async function journalXlsx(rows: readonly JournalRow[]): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.NewFile();
  const columns = columnsOf(rows);
  done(book.SetSheetRow('Sheet1', 'A1', columns));
  rows.forEach((row, index) => {
    const cells = columns.map(column => row[column] || null);
    done(book.SetSheetRow('Sheet1', `A${index + 2}`, cells));
  });
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('no workbook');
  return buffer;
}

const CP1251: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '«': 0xab,
  '»': 0xbb,
  '№': 0xb9,
  '—': 0x97,
};

/** Text in windows-1251: Russian letters and the marks above. */
export function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, letter => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    const byte = CP1251[letter];
    if (byte === undefined) throw new Error(`windows-1251 has no ${letter}`);
    return byte;
  });
}
