import { type RawBuilder, sql } from 'kysely';
import { type Attribution, INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import type { IndicatorId } from '../../../shared/domain/statistics/indicators';
import { type DateRange, formatQuarter, quarterOf } from '../../../shared/lib/dates';

/**
 * The day by which a unit belongs to a period, of a problem its quarter; aliases as in `source-sql.ts`, names of columns
 * only, no input.
 */
const DAYS: Readonly<Record<Attribution, RawBuilder<string | null>>> = {
  received: sql`c.received_on`,
  closed: sql`c.closed_on`,
  due: sql`c.due_on`,
  'open-at-end': sql`c.received_on`,
  held: sql`r.held_on`,
  forwarded: sql`f.forwarded_on`,
  sent: sql`i.sent_on`,
  answered: sql`i.answered_on`,
  'reply-due': sql`i.due_on`,
  named: sql`sp.quarter`,
  promised: sql`p.given_on`,
  kept: sql`p.settled_on`,
  helped: sql`a.given_on`,
  advised: sql`a.given_on`,
  visited: sql`m.taken_on`,
  punished: sql`m.taken_on`,
};

/** What makes a unit late. `today`: what waits for an answer after its day is late. */
const LATE: Partial<Record<Attribution, (today: string) => RawBuilder<boolean>>> = {
  closed: () => sql`c.closed_on > c.due_on`,
  forwarded: () => sql`f.forwarded_on > f.due_on`,
  'reply-due': today => sql`coalesce(i.answered_on, ${today}) > i.due_on`,
};

/** What a unit must be, besides its day. */
const BESIDES: Partial<Record<Attribution, RawBuilder<boolean>>> = {
  kept: sql`p.outcome = 'kept'`,
  helped: sql`a.kind <> 'legal'`,
  advised: sql`a.kind = 'legal'`,
  visited: sql`m.kind <> 'responsibility'`,
  punished: sql`m.kind = 'responsibility'`,
};

/** The day by which a unit belongs to a period, as SQL; of what is open at the end, that of its arrival. */
export function dayOf(attribution: Attribution): RawBuilder<string | null> {
  return DAYS[attribution];
}

/**
 * Which units belong to the period: conditions that exclude each other and together say all, each answered by
 * one index (cases_counted_by_received, cases_by_closed).
 */
export function periodOf(
  indicator: IndicatorId,
  { from, to }: DateRange,
  today: string,
): RawBuilder<boolean>[] {
  const { attribution, lateOnly } = INDICATOR_RULES[indicator];
  if (attribution === 'open-at-end')
    return [
      sql`c.closed_on is null and c.received_on <= ${to}`,
      // Joined to nothing, so that SQLite does not take the index of arrival for it: nearly all of ten years arrived
      // before, few were closed after.
      sql`c.closed_on > ${to} and c.received_on || '' <= ${to}`,
    ];
  const day = dayOf(attribution);
  // Every period ends with a quarter, on whose last day its problems stand.
  const [first, last] =
    attribution === 'named' ? [from, to].map(date => formatQuarter(quarterOf(date))) : [from, to];
  const conditions = [
    sql`${day} >= ${first} and ${day} <= ${last}`,
    lateOnly ? LATE[attribution]?.(today) : undefined,
    BESIDES[attribution],
  ];
  return [
    sql`${sql.join(
      conditions.flatMap(one => one ?? []),
      sql` and `,
    )}`,
  ];
}
