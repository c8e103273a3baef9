import type { Language } from '../../../../shared/domain/codes';
import { INDICATOR_RULES } from '../../../../shared/domain/statistics/catalogue';
import { KEY_INDICATORS } from '../../../../shared/domain/statistics/indicators';
import { NO_BASE } from '../../../../shared/domain/statistics/percent';
import { csvText } from '../../spreadsheet/csv-text';
import type { SheetCell } from '../../spreadsheet/sheet-cell';
import { type Counts, lineFigures, type Report, type ReportWords, reportWords } from './report-words';

/** All tables of the quarter in one flat table, the totals first, in the language asked for. */
export function writeQuarterCsv(report: Report, language: Language): Uint8Array {
  const words = reportWords(language);
  const { t } = words;
  const totals = KEY_INDICATORS.map(indicator => {
    const counts = report.totals[indicator];
    const basis = t(`basis.${INDICATOR_RULES[indicator].basis}`);
    return [t(`indicator.${indicator}`), '', '', t('quarter.total'), ...figures(counts, counts.now), basis];
  });
  const cells = report.tables.flatMap(table =>
    table.rows.map(row => [
      t(`indicator.${table.indicator}`),
      t(`dimension.${table.dimension}`),
      row.code,
      words.label(table, row),
      ...figures(row, table.total.now),
      t(`basis.${table.basis}`),
    ]),
  );
  return Buffer.from(csvText([headings(report, words), ...totals, ...cells], language));
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
    line.share ?? NO_BASE,
    line.previous,
    line.change,
    line.growth ?? NO_BASE,
    line.lastYear,
    line.yearChange,
    line.yearGrowth ?? NO_BASE,
  ];
}
