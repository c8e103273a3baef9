import type { Language } from '../../../../shared/domain/codes';
import { INDICATOR_RULES } from '../../../../shared/domain/statistics/catalogue';
import { KEY_INDICATORS } from '../../../../shared/domain/statistics/indicators';
import { NO_BASE } from '../../../../shared/domain/statistics/percent';
import { csvText } from '../../spreadsheet/csv-text';
import type { SheetCell } from '../../spreadsheet/sheet-cell';
import {
  type Counts,
  type Further,
  lineFigures,
  type Report,
  type ReportWords,
  reportWords,
  tablesOf,
} from './report-words';

/**
 * All tables of the quarter in one flat table, the totals first, in the language asked for; of an office every indicator
 * with its year so far in a column at the end.
 */
export function writeQuarterCsv(
  report: Report,
  language: Language,
  further: Further | null = null,
): Uint8Array {
  const words = reportWords(language);
  const { t } = words;
  const lines =
    further?.figures ?? KEY_INDICATORS.map(indicator => ({ indicator, ...report.totals[indicator] }));
  const totals = lines.map(({ indicator, ...counts }) => [
    t(`indicator.${indicator}`),
    '',
    '',
    t('quarter.total'),
    ...figures(counts, counts.now ?? 0),
    t(`basis.${INDICATOR_RULES[indicator].basis}`),
    ...('yearToDate' in counts ? [counts.yearToDate ?? NO_BASE] : []),
  ]);
  const cells = tablesOf(report, further).flatMap(table =>
    table.rows.map(row => [
      t(`indicator.${table.indicator}`),
      t(`dimension.${table.dimension}`),
      row.code,
      words.label(table, row),
      ...figures(row, table.total.now),
      t(`basis.${table.basis}`),
      ...(further ? [''] : []),
    ]),
  );
  const heading = [...headings(report, words), ...(further ? [words.yearToDate(report.quarter)] : [])];
  return Buffer.from(csvText([heading, ...totals, ...cells], language));
}

function headings(report: Report, words: ReportWords): string[] {
  const { t } = words;
  const [change, percent] = [t('quarter.column.change'), t('quarter.column.changePercent')];
  return [
    t('quarter.print.indicator'),
    t('quarter.file.dimension'),
    t('quarter.file.code'),
    t('quarter.file.name'),
    words.shortQuarter(report.quarter),
    t('quarter.column.share'),
    words.shortQuarter(report.previous),
    change,
    percent,
    words.shortQuarter(report.lastYear),
    change,
    percent,
    t('quarter.file.basis'),
  ];
}

function figures(counts: Counts, whole: number): SheetCell[] {
  const line = lineFigures(counts, whole);
  return [
    line.now,
    line.share,
    line.previous,
    line.change,
    line.growth,
    line.lastYear,
    line.yearChange,
    line.yearGrowth,
  ].map(value => value ?? NO_BASE);
}
