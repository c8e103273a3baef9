import { wholeFigures } from '../../../../shared/domain/statistics/figures';
import type { Further, Report } from './report-words';

/** The quarter in long form: `{office, quarter, figures}`, UTF-8, indented. */
export function writeQuarterJson(report: Report, further: Further | null = null): Uint8Array {
  return Buffer.from(`${JSON.stringify(wholeFigures(report, further), null, 2)}\n`);
}
