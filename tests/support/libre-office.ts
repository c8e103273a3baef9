import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** False, with one loud line, where LibreOffice is not installed. */
export function canReopen(): boolean {
  if (!hasOffice)
    console.warn('SKIPPED: LibreOffice (soffice) is not installed, workbooks are not reopened.');
  return hasOffice;
}

/** Opens a file in LibreOffice, saves it by one of its filters, and hands over the folder of what came out. */
function converted<T>(name: string, file: Uint8Array, filter: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'reopen-'));
  try {
    writeFileSync(join(folder, name), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const flags = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, name)];
    execFileSync('soffice', flags, { stdio: 'ignore', timeout: 120_000 });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a document as LibreOffice reads it. */
export function reopenText(document: Uint8Array): string {
  return converted('note.docx', document, 'txt:Text (encoded):UTF8', folder =>
    readFileSync(join(folder, 'note.txt'), 'utf8'),
  );
}

/** Opens a workbook in LibreOffice and gives its sheets as rows of text, by the sheet's name. */
export function reopenSheets(workbook: Uint8Array): Map<string, string[][]> {
  // Comma, double quote, UTF-8, from row 1, all sheets (-1): LibreOffice's CSV filter options. Cells come as
  // their values, not as they are formatted.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  return converted('book.xlsx', workbook, filter, folder => {
    const sheets = new Map<string, string[][]>();
    for (const name of readdirSync(folder)) {
      const sheet = /^book-(.*)\.csv$/.exec(name)?.[1];
      if (sheet === undefined) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      sheets.set(sheet, parse(text, { relax_column_count: true, bom: true }));
    }
    return sheets;
  });
}
