import type { z } from 'zod';
import type { Figure, QuarterReport } from '../../contract/statistics';
import { INDICATOR_RULES } from './catalogue';
import { KEY_INDICATORS } from './indicators';

/** A quarter in long form: one figure a line, the totals first, then every cell of the tables. */
export interface QuarterFigures {
  /** Code of the office. */
  readonly office: string;
  readonly quarter: string;
  readonly figures: readonly z.output<typeof Figure>[];
}

/** The quarter's own figures in long form; figures of other periods belong to the reports of those periods. */
export function quarterFigures(report: z.output<typeof QuarterReport>): QuarterFigures {
  const totals = KEY_INDICATORS.map(indicator => ({
    indicator,
    by: {},
    value: report.totals[indicator].now,
    basis: INDICATOR_RULES[indicator].basis,
  }));
  const cells = report.tables.flatMap(({ indicator, dimension, basis, rows }) =>
    rows.map(row => ({ indicator, by: { [dimension]: row.code }, value: row.now, basis })),
  );
  return { office: report.office.code, quarter: report.quarter, figures: [...totals, ...cells] };
}
