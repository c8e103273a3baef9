import type { Language } from '../../../shared/domain/codes';
import { formatDay } from '../../../shared/i18n/format-day';
import type { MessageKey } from '../../../shared/i18n/translator';
import { createTranslator } from '../../../shared/i18n/translator';
import type { ApplicantData } from '../appeals/applicant';
import type { Item } from '../appeals/case-items';
import { type CsvCell, csvText } from '../spreadsheet/csv-text';
import { done, loadExcelize } from '../spreadsheet/excelize';

/** A case in a file; personal parts are there only where they were asked for. */
export interface CaseLine {
  readonly item: Item;
  readonly person: ApplicantData | null;
  readonly text: string;
}

const CLEAR: readonly MessageKey[] = [
  'cases.column.number',
  'cases.column.status',
  'cases.column.received',
  'cases.column.due',
  'cases.column.closed',
  'cases.column.channel',
  'cases.column.kind',
  'cases.column.repeat',
  'cases.column.topic',
  'cases.column.territory',
  'cases.column.executor',
  'cases.column.campaign',
];
const PERSONAL: readonly MessageKey[] = [
  'cases.file.applicant',
  'cases.file.phones',
  'cases.file.address',
  'cases.file.email',
  'cases.file.summary',
  'cases.file.text',
];

/** Headings, then a row a case, as words of the language. */
function cellsOf(lines: readonly CaseLine[], personal: boolean, language: Language): CsvCell[][] {
  const t = createTranslator(language);
  const name = (of: { ru: string; kk: string } | null) => of?.[language === 'kk' ? 'kk' : 'ru'] ?? '';
  const day = (of: string | null) => (of === null ? '' : formatDay(of));
  const rows = lines.map(({ item, person, text }) => {
    const clear = [
      item.number,
      t(`code.status.${item.status}`),
      day(item.receivedOn),
      day(item.dueOn),
      day(item.closedOn),
      t(`code.channel.${item.channel}`),
      t(`code.kind.${item.kind}`),
      t(`code.repeat.${item.repeat}`),
      name(item.topicName),
      name(item.territoryName),
      item.executorName ?? '',
      name(item.campaignName),
    ];
    if (!personal) return clear;
    return [
      ...clear,
      item.applicantName,
      person?.phones.join(', ') ?? '',
      person?.address ?? '',
      person?.email ?? '',
      item.summary,
      text,
    ];
  });
  return [[...CLEAR, ...(personal ? PERSONAL : [])].map(key => t(key)), ...rows];
}

/** CSV for spreadsheets; text that would run as a formula gets an apostrophe (see csvText). */
export function writeCasesCsv(lines: readonly CaseLine[], personal: boolean, language: Language): Uint8Array {
  return Buffer.from(csvText(cellsOf(lines, personal, language), language));
}

/** A sheet may hold no longer text in one cell. */
const CELL_MAX = 32_767;

/** A workbook of one sheet; every cell is written as text, so nothing in a name can become a formula. */
export async function writeCasesXlsx(
  lines: readonly CaseLine[],
  personal: boolean,
  language: Language,
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.NewFile();
  const sheet = 'Sheet1';
  const rows = cellsOf(lines, personal, language);
  for (const [index, row] of rows.entries())
    done(
      book.SetSheetRow(
        sheet,
        `A${index + 1}`,
        row.map(cell => String(cell ?? '').slice(0, CELL_MAX)),
      ),
    );
  done(
    book.SetPanes(sheet, {
      Freeze: true,
      YSplit: 1,
      TopLeftCell: 'A2',
      ActivePane: 'bottomLeft',
      Selection: [{ SQRef: 'A2', ActiveCell: 'A2', Pane: 'bottomLeft' }],
    }),
  );
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('spreadsheet: no bytes');
  return buffer;
}
