import type { z } from 'zod';
import type {
  CountedIndicator,
  Dimension,
  FurtherReport,
  QuarterReport,
  ReportTable,
} from '../../../shared/contract/statistics';

export type Report = z.infer<typeof QuarterReport>;
/** Every indicator, and the tables of records. */
export type Further = z.infer<typeof FurtherReport>;
export type Table = z.infer<typeof ReportTable> | Further['tables'][number];
/** What a table counts. */
export type IndicatorId = Table['indicator'];
export type DimensionId = z.infer<typeof Dimension>;
export type Period = 'now' | 'previous' | 'lastYear';

/** One figure of the report, as the question about the cases behind it. */
export interface Cell {
  readonly quarter: string;
  readonly indicator: z.infer<typeof CountedIndicator>;
  readonly dimension?: DimensionId;
  readonly value?: string;
  /** Of the year so far, not of the quarter alone. */
  readonly yearToDate?: true;
  /** How the drawer calls it. */
  readonly label: string;
}
