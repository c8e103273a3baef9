import {
  defaultIndices,
  formatNumber,
  letterFor,
  type NumberTemplate,
} from '../../../shared/domain/numbering';
import type { WriteTx } from '../../db';
import type { OfficeRow } from '../office/office-row';
import type { AdmittedAppeal } from './insert-cases';
import { takeNumbers } from './take-numbers';

/** Registered appeals are one series; cards of personal reception are another. */
export const APPEAL_SERIES = 'appeal';

/** Numbers of a batch: each year takes its whole run at once, in the order of the batch. */
export async function numberAppeals(
  tx: WriteTx,
  office: OfficeRow,
  template: NumberTemplate,
  appeals: readonly AdmittedAppeal[],
  yearOf: (appeal: AdmittedAppeal) => number,
) {
  const runs = new Map<number, { count: number; last: number }>();
  const plan = appeals.map(appeal => {
    if (appeal.reserved) {
      const { year, seq } = appeal.reserved;
      return { appeal, year, run: { count: 0, last: seq - 1 } };
    }
    const year = yearOf(appeal);
    const run = runs.get(year) ?? { count: 0, last: 0 };
    run.count += 1;
    runs.set(year, run);
    return { appeal, year, run };
  });
  for (const [year, run] of runs) run.last = await takeNumbers(tx, office.id, APPEAL_SERIES, year, run.count);
  const indices = defaultIndices(office.profile);
  return plan.map(({ appeal, year, run }) => {
    run.last += 1;
    const number = formatNumber(template, {
      office: office.code,
      letter: letterFor(indices, APPEAL_SERIES, appeal.author),
      channel: indices.channel[appeal.channel],
      year,
      seq: run.last,
      ...(appeal.applicant ? { surname: appeal.applicant.surname } : {}),
    });
    return { number, series: APPEAL_SERIES, year, seq: run.last };
  });
}
