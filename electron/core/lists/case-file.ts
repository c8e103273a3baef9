import type { Language } from '../../../shared/domain/codes';
import type { MessageKey } from '../../../shared/i18n/translator';
import { createTranslator, type Translate } from '../../../shared/i18n/translator';
import { csvPieces } from '../spreadsheet/csv-text';
import type { SheetCell } from '../spreadsheet/sheet-cell';
import { xlsxPieces } from '../spreadsheet/xlsx-list';
import type { CaseLine } from './case-line';

/** A line of the file; of a case that does not open only its number is known. */
export type FileLine = CaseLine | { readonly damaged: string };

const CLEAR: readonly (readonly [heading: MessageKey, width: number])[] = [
  ['cases.column.number', 14],
  ['cases.column.status', 12],
  ['cases.column.received', 12],
  ['cases.column.due', 12],
  ['cases.column.closed', 12],
  ['cases.column.channel', 14],
  ['cases.column.kind', 14],
  ['cases.column.repeat', 13],
  ['cases.column.topic', 34],
  ['cases.column.territory', 24],
  ['cases.column.executor', 24],
  ['cases.column.campaign', 18],
];
const PERSONAL: typeof CLEAR = [
  ['cases.file.applicant', 30],
  ['cases.file.phones', 18],
  ['cases.file.address', 32],
  ['cases.file.email', 22],
  ['cases.file.summary', 40],
  ['cases.file.text', 60],
];

interface CasesFile {
  readonly format: 'xlsx' | 'csv';
  readonly personal: boolean;
  readonly language: Language;
}

/**
 * Cases as a file, a row a case in the words of the language, a piece at a time. Nothing in it can become a formula
 * (see csvPieces and xlsxPieces).
 */
export function writeCases(
  lines: AsyncIterable<FileLine>,
  { format, personal, language }: CasesFile,
): AsyncGenerator<Uint8Array> {
  const t = createTranslator(language);
  const columns = [...CLEAR, ...(personal ? PERSONAL : [])];
  async function* rows() {
    for await (const line of lines)
      yield 'damaged' in line
        ? damagedCells(t, line.damaged, columns.length)
        : cellsOf(t, line, personal, language);
  }
  const list = {
    title: t('cases.file.sheet'),
    columns: columns.map(([heading, width]) => ({ heading: t(heading), width })),
    rows: rows(),
  };
  return format === 'csv' ? csvPieces(list, language) : xlsxPieces(list);
}

function cellsOf(t: Translate, line: CaseLine, personal: boolean, language: Language): SheetCell[] {
  const { item, person, text } = line;
  const name = (of: { ru: string; kk: string } | null) => of?.[language === 'kk' ? 'kk' : 'ru'] ?? '';
  const day = (of: string | null) => (of === null ? null : { day: of });
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
}

function damagedCells(t: Translate, number: string, length: number): SheetCell[] {
  const row: SheetCell[] = Array.from({ length }, () => null);
  row.splice(0, 2, number, t('cases.damaged'));
  return row;
}
