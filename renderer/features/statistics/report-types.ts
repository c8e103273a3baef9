import type { z } from 'zod';
import type { Dimension, Indicator, QuarterReport, ReportTable } from '../../../shared/contract/statistics';

export type Report = z.infer<typeof QuarterReport>;
export type Table = z.infer<typeof ReportTable>;
export type IndicatorId = z.infer<typeof Indicator>;
export type DimensionId = z.infer<typeof Dimension>;
export type Period = 'now' | 'previous' | 'lastYear';

/** One figure of the report, as the question about the cases behind it. */
export interface Cell {
  readonly quarter: string;
  readonly indicator: IndicatorId;
  readonly dimension?: DimensionId;
  readonly value?: string;
  /** How the drawer calls it. */
  readonly label: string;
}
