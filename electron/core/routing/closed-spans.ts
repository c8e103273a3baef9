import { daysBetween } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';

/** A case that was closed: who had it, the theme of its first question, and how many days it took. */
export interface ClosedCase {
  readonly executor_id: string | null;
  readonly classifier: string | null;
  readonly theme: string | null;
  readonly days: number;
}

/** Cases closed since a day. */
export async function closedSince(db: ReadDb, officeId: string, since: string): Promise<ClosedCase[]> {
  const rows = await db
    .selectFrom('cases as c')
    .leftJoin('questions as q', join =>
      join.onRef('q.office_id', '=', 'c.office_id').onRef('q.case_id', '=', 'c.id').on('q.ordinal', '=', 1),
    )
    .select(['c.executor_id', 'c.received_on', 'c.closed_on', 'q.classifier', 'q.theme'])
    .where('c.office_id', '=', officeId)
    .where('c.closed_on', '>=', since)
    .execute();
  return rows.flatMap(({ received_on, closed_on, ...row }) =>
    closed_on === null ? [] : [{ ...row, days: daysBetween(received_on, closed_on) }],
  );
}

/** Days that cases took, by what `keyOf` says of each; null = left out. */
export function spansBy(
  closed: readonly ClosedCase[],
  keyOf: (one: ClosedCase) => string | null,
): Map<string, number[]> {
  const spans = new Map<string, number[]>();
  for (const one of closed) {
    const key = keyOf(one);
    if (key === null) continue;
    const days = spans.get(key);
    if (days) days.push(one.days);
    else spans.set(key, [one.days]);
  }
  return spans;
}

/** Average to a tenth of a day; null of none. */
export function averageOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : Math.round((days.reduce((a, b) => a + b, 0) / days.length) * 10) / 10;
}
