import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

const AS_TEXT = 'txt:Text (encoded):UTF8';

/** False, with one loud line, where LibreOffice is not installed. */
export function canReopen(): boolean {
  if (!hasOffice)
    console.warn('SKIPPED: LibreOffice (soffice) is not installed, workbooks are not reopened.');
  return hasOffice;
}

/** False, with one loud line, where LibreOffice opens no text documents (its Writer is a package of its own). */
export function canReopenDocuments(): boolean {
  if (!canReopen()) return false;
  try {
    return convert('some.html', Buffer.from('<p>ok</p>'), AS_TEXT, folder =>
      readFileSync(join(folder, 'some.txt'), 'utf8').includes('ok'),
    );
  } catch {
    console.warn('SKIPPED: LibreOffice Writer is not installed, documents are not reopened.');
    return false;
  }
}

/** Converts a file in LibreOffice, in a folder and a profile of its own; `read` finds what came of it there. */
function convert<T>(name: string, file: Uint8Array, filter: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'reopen-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a workbook in LibreOffice and gives its sheets as rows of text, by the sheet's name. */
export function reopenSheets(workbook: Uint8Array): Map<string, string[][]> {
  // Comma, double quote, UTF-8, from row 1, all sheets (-1): LibreOffice's CSV filter options. Cells come as
  // their values, not as they are formatted.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  return convert('book.xlsx', workbook, filter, folder => {
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

/** Opens a document in LibreOffice and gives its text. */
export function reopenText(document: Uint8Array): string {
  return convert('note.docx', document, AS_TEXT, folder => readFileSync(join(folder, 'note.txt'), 'utf8'));
}
