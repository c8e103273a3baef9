import type { z } from 'zod';
import type { Figure, FigureLine, FurtherReport, QuarterReport } from '../../contract/statistics';
import { INDICATOR_RULES } from './catalogue';
import { isKeyIndicator, KEY_INDICATORS } from './indicators';

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

/** One figure of {@link wholeFigures}; null: days of no units. */
interface AnyFigure extends Pick<z.output<typeof FigureLine>, 'indicator' | 'basis'> {
  readonly by: z.output<typeof Figure>['by'];
  readonly value: number | null;
}

/** The same with every other indicator, and every cell of the tables of records; of a centre there are none. */
export function wholeFigures(
  report: z.output<typeof QuarterReport>,
  further: z.output<typeof FurtherReport> | null,
): Omit<QuarterFigures, 'figures'> & { readonly figures: readonly AnyFigure[] } {
  const own = quarterFigures(report);
  if (!further) return own;
  const totals = further.figures
    .filter(({ indicator }) => !isKeyIndicator(indicator))
    .map(({ indicator, basis, now }) => ({ indicator, by: {}, value: now, basis }));
  const cells = further.tables.flatMap(({ indicator, dimension, basis, rows }) =>
    rows.map(row => ({ indicator, by: { [dimension]: row.code }, value: row.now, basis })),
  );
  return { ...own, figures: [...own.figures, ...totals, ...cells] };
}
