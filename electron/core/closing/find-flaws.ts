import { sql } from 'kysely';
import { type CheckedCase, FLAWS, type Flaw, flawsOf } from '../../../shared/domain/closing/check-case';
import type { DateRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';

export interface FlawedCase {
  readonly id: string;
  readonly number: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
}

interface CheckRow extends FlawedCase {
  readonly topic: string;
  readonly result: string | null;
  readonly resultOn: string | null;
  readonly explained: number;
}

/**
 * Cases of a quarter (received or closed in it, or open at its end) in which something is to be mended, by sort. What
 * was destroyed cannot be mended and is left out.
 */
export async function findFlaws(
  db: ReadDb,
  officeId: string,
  period: DateRange,
  today: string,
): Promise<ReadonlyMap<Flaw, readonly FlawedCase[]>> {
  const { from, to } = period;
  const { rows } = await sql<CheckRow>`
    select c.id as "id", c.number as "number", c.received_on as "receivedOn", c.due_on as "dueOn",
      c.closed_on as "closedOn", q.topic as "topic", q.result as "result", q.result_on as "resultOn",
      case when coalesce(c.closed_on, ${today}) <= c.due_on then 0 when exists (
        select 1 from events v where v.office_id = c.office_id and v.case_id = c.id
          and v.type = 'NOTE_ADDED' and substr(v.at, 1, 10) >= c.due_on) then 1 else 0 end as "explained"
    from cases c cross join questions q
    where c.office_id = ${officeId} and q.office_id = c.office_id and q.case_id = c.id
      and c.destroyed_on is null and (
        (c.received_on >= ${from} and c.received_on <= ${to})
        or (c.closed_on >= ${from} and c.closed_on <= ${to})
        or (c.closed_on is null and c.received_on <= ${to}))
    order by c.received_on, c.id, q.ordinal`.execute(db);
  const found = new Map<Flaw, FlawedCase[]>(FLAWS.map(flaw => [flaw, []]));
  for (const [first, checked] of byCase(rows))
    for (const flaw of flawsOf(checked, to, today)) found.get(flaw)?.push(first);
  return found;
}

/** How many open points there are in all. */
export function countFlaws(found: ReadonlyMap<Flaw, readonly FlawedCase[]>): number {
  return [...found.values()].reduce((sum, cases) => sum + cases.length, 0);
}

function* byCase(rows: readonly CheckRow[]): Generator<readonly [FlawedCase, CheckedCase]> {
  for (let start = 0; start < rows.length; ) {
    const first = rows[start];
    if (!first) return;
    let end = start;
    while (rows[end]?.id === first.id) end += 1;
    const { id, number, receivedOn, dueOn, closedOn } = first;
    const questions = rows.slice(start, end);
    const explained = Number(first.explained) === 1;
    yield [
      { id, number, receivedOn, dueOn, closedOn },
      { receivedOn, dueOn, closedOn, questions, explained },
    ];
    start = end;
  }
}
