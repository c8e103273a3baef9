import type { Language } from '../../../../shared/domain/codes';
import { sayColumn, sayThree } from '../../../../shared/i18n/say-form';
import { createTranslator } from '../../../../shared/i18n/translator';
import { csvText } from '../../spreadsheet/csv-text';
import type { SheetCell } from '../../spreadsheet/sheet-cell';
import { cellValue, hiddenNote, type Report, titleOf } from './form-lines';

/** The tables of a form one under the other, each with its headings; numbers are numbers. */
export function writeFormCsv(report: Report, language: Language): Uint8Array {
  const t = createTranslator(language);
  const rows = report.tables.flatMap((table): SheetCell[][] => [
    [sayThree(table.title, language)],
    [
      t('form.number'),
      t('form.line'),
      ...table.columns.map(column => sayColumn(t, language, column, report.periods)),
    ],
    ...table.rows.map(row => [row.number, titleOf(row, t, language), ...row.cells.map(cellValue)]),
    ...hiddenNote(report, table, t).map(note => [note]),
    [],
  ]);
  return Buffer.from(csvText(rows, language));
}
