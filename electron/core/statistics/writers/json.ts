import { quarterFigures } from '../../../../shared/domain/statistics/figures';
import type { Report } from './report-words';

/** The quarter in long form: `{office, quarter, figures}`, UTF-8, indented. */
export function writeQuarterJson(report: Report): Uint8Array {
  return Buffer.from(`${JSON.stringify(quarterFigures(report), null, 2)}\n`);
}
