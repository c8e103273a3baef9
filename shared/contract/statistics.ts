import { z } from 'zod';
import { FURTHER_INDICATORS } from '../domain/statistics/further-tables';
import { BASES, DIMENSIONS, INDICATORS, KEY_INDICATORS } from '../domain/statistics/indicators';
import { AppealItem } from './appeal-item';
import { LocalName, line, signedIn } from './common';

export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
/** A quarter that may be asked for: those it is compared with must be quarters as well. */
export const AskedQuarter = z.string().regex(/^(19|2\d)\d{2}-Q[1-4]$/);
export const Indicator = z.enum(KEY_INDICATORS);
export const CountedIndicator = z.enum(INDICATORS);
export const Dimension = z.enum(DIMENSIONS);
export const Basis = z.enum(BASES);

export const Triple = z.strictObject({ now: z.int(), previous: z.int(), lastYear: z.int() });

export const ReportRow = Triple.extend({
  code: z.string(),
  label: LocalName,
}).strict();

export const ReportTable = z.strictObject({
  id: z.string(),
  indicator: Indicator,
  dimension: Dimension,
  basis: Basis,
  rows: z.array(ReportRow),
  total: Triple,
});

/** One indicator as a whole; null: days of no units. */
export const FigureLine = z.strictObject({
  indicator: CountedIndicator,
  basis: Basis,
  now: z.int().nullable(),
  previous: z.int().nullable(),
  lastYear: z.int().nullable(),
  /** From 1 January to the last day of the quarter. */
  yearToDate: z.int().nullable(),
});

export const FurtherTable = ReportTable.extend({ indicator: z.enum(FURTHER_INDICATORS) }).strict();

/** What stands beside the quarter's tables of appeals and questions: every indicator, and tables of other records. */
export const FurtherReport = z.strictObject({
  figures: z.array(FigureLine),
  tables: z.array(FurtherTable),
});

export const QuarterReport = z.strictObject({
  office: z.strictObject({ code: z.string(), name: LocalName }),
  quarter: Quarter,
  previous: Quarter,
  lastYear: Quarter,
  totals: z.record(Indicator, Triple),
  tables: z.array(ReportTable),
});

/** One figure in long form: `{indicator, by: {dimension: value}, value, basis}`. */
export const Figure = z.strictObject({
  indicator: Indicator,
  by: z.partialRecord(Dimension, z.string()),
  value: z.int(),
  basis: Basis,
});

export const ExportFormat = z.enum(['xlsx', 'csv', 'json']);
export const FileRef = z.strictObject({
  fileId: z.string(),
  name: z.string(),
  size: z.int(),
  mime: z.string(),
});

export const statisticsContract = {
  quarter: signedIn.input(z.strictObject({ quarter: AskedQuarter })).output(QuarterReport),
  /** Asked for apart, so that the tables of appeals do not wait for what takes longer to count. */
  further: signedIn.input(z.strictObject({ quarter: AskedQuarter })).output(FurtherReport),
  /** Writes the quarter's file and answers with its ticket; the bytes go by /files/:id or the save dialog. */
  exportQuarter: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        format: ExportFormat,
        language: z.enum(['ru', 'kk', 'en']).default('ru'),
      }),
    )
    .output(FileRef),
  /** The cases behind one cell. */
  cases: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        indicator: Indicator,
        dimension: Dimension.optional(),
        value: line(100).optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.strictObject({ total: z.int(), items: z.array(AppealItem) })),
};
