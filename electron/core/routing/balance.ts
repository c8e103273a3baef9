import { sql } from 'kysely';
import { addDays, daysBetween, weekday } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { averageOf, closedSince, spansBy } from './closed-spans';
import { loadCandidates } from './load-routing';
import { topicDays } from './topic-days';
import { weeksToCome } from './weeks-to-come';

/** Weeks of the past that the inflow is shown for. */
const WEEKS = 8;
const QUARTER_DAYS = 91;

async function openLoad(db: ReadDb, officeId: string, today: string) {
  return db
    .selectFrom('cases')
    .select([
      'executor_id',
      eb => eb.fn.countAll<number>().as('open'),
      eb => eb.fn.min('received_on').as('oldest'),
    ])
    .select(sql<number>`sum(case when due_on < ${today} then 1 else 0 end)`.as('overdue'))
    .select(sql<number>`sum(case when status = 'assigned' then 1 else 0 end)`.as('offered'))
    .where('office_id', '=', officeId)
    .where(sql<boolean>`status <> 'closed'`)
    .groupBy('executor_id')
    .execute();
}

async function declinedSince(db: ReadDb, officeId: string, since: string) {
  const rows = await db
    .selectFrom('events')
    .select(['data'])
    .where('office_id', '=', officeId)
    .where('type', '=', 'APPEAL_DECLINED')
    .where('at', '>=', since)
    .execute();
  const counts = new Map<string, number>();
  for (const { data } of rows) {
    const { executor } = JSON.parse(data);
    if (typeof executor === 'string') counts.set(executor, (counts.get(executor) ?? 0) + 1);
  }
  return counts;
}

async function weeklyInflow(db: ReadDb, officeId: string, today: string) {
  const monday = addDays(today, 1 - weekday(today));
  const from = addDays(monday, -7 * WEEKS);
  const rows = await db
    .selectFrom('cases')
    .select(['received_on', eb => eb.fn.countAll<number>().as('received')])
    .where('office_id', '=', officeId)
    .where('received_on', '>=', from)
    .groupBy('received_on')
    .execute();
  const weeks = Array.from({ length: WEEKS + 1 }, (_, week) => ({
    from: addDays(from, week * 7),
    received: 0,
  }));
  for (const row of rows) {
    const week = weeks[Math.floor(daysBetween(from, row.received_on) / 7)];
    if (week) week.received += Number(row.received);
  }
  return weeks;
}

/**
 * Who carries what: open, offered, overdue and oldest cases against capacity, declined and closed ones of the last
 * quarter of a year with the average days, by person and by topic; what came in the last weeks, and what the next ones
 * bring beside what people can take.
 */
export async function officeBalance(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const today = deps.clock.today();
  const since = addDays(today, -QUARTER_DAYS);
  const [candidates, open, closed, declined, weeks] = await Promise.all([
    loadCandidates(read, actor.officeId, today),
    openLoad(read, actor.officeId, today),
    closedSince(read, actor.officeId, since),
    declinedSince(read, actor.officeId, since),
    weeklyInflow(read, actor.officeId, today),
  ]);
  const taken = spansBy(closed, row => row.executor_id);
  const loads = new Map(open.map(row => [row.executor_id, row]));
  const queue = loads.get(null);
  return {
    since,
    queue: { open: Number(queue?.open ?? 0), overdue: Number(queue?.overdue ?? 0) },
    people: candidates
      .filter(one => one.active || loads.has(one.id))
      .map(one => {
        const load = loads.get(one.id);
        const spans = taken.get(one.id) ?? [];
        return {
          executorId: one.id,
          name: one.name,
          kind: one.kind,
          active: one.active,
          absentUntil: one.absence?.until ?? null,
          open: Number(load?.open ?? 0),
          parts: one.parts ?? 0,
          offered: Number(load?.offered ?? 0),
          overdue: Number(load?.overdue ?? 0),
          oldestDays: load?.oldest ? daysBetween(load.oldest, today) : null,
          capacity: one.capacity,
          weekly: one.profile?.weekly ?? null,
          declined: declined.get(one.name) ?? 0,
          closed: spans.length,
          averageDays: averageOf(spans),
        };
      }),
    weeks,
    toCome: await weeksToCome(
      deps,
      actor.officeId,
      // This week is not over yet.
      weeks.slice(0, -1).map(week => week.received),
      candidates.flatMap(({ id, active, profile }) =>
        active && profile && profile.weekly !== null ? [{ id, weekly: profile.weekly }] : [],
      ),
    ),
    topics: await topicDays(read, actor.officeId, closed),
  };
}
