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

/** Opens a workbook in LibreOffice and gives its sheets as rows of text, by the sheet's name. */
export function reopenSheets(workbook: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'reopen-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, workbook);
    // Comma, double quote, UTF-8, from row 1, all sheets (-1): LibreOffice's CSV filter options. Cells come as
    // their values, not as they are formatted.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const sheets = new Map<string, string[][]>();
    for (const name of readdirSync(folder)) {
      const sheet = /^book-(.*)\.csv$/.exec(name)?.[1];
      if (sheet === undefined) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      sheets.set(sheet, parse(text, { relax_column_count: true, bom: true }));
    }
    return sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
