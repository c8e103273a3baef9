import { sql } from 'kysely';
import type { z } from 'zod';
import type { appealsContract } from '../../../shared/contract/appeals';
import { caseScope } from '../../../shared/domain/access/access';
import { addDays, weekday } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { isOpen, itemsByDoc, visibleCases } from './case-items';
import { APPEAL_SERIES } from './number-appeals';

type Input = z.output<NonNullable<(typeof appealsContract.list)['~orpc']['inputSchema']>>;

/** A page of a work list, with the counts that stand on its tabs. */
export async function listAppeals(deps: Deps, actor: Actor, input: Input) {
  officeSeal(deps, actor.officeId);
  const today = deps.clock.today();
  const counts = await countOpen(deps, actor, today);
  const total = await totalOf(deps, actor, input, counts);
  const page = await pageOf(deps, actor, input, today);
  return { total, items: await itemsByDoc(deps, actor, page), counts };
}

/** The view's rows, chosen by index alone; what they show is joined afterwards to the few of the page. */
function viewOf(deps: Deps, actor: Actor, { view, executorId }: Input, today: string) {
  const all = visibleCases(deps.db.read, actor);
  const visible = executorId ? all.where('cases.executor_id', '=', executorId) : all;
  switch (view) {
    case 'mine':
      return visible.where('cases.executor_id', '=', actor.executorId ?? '').where(isOpen);
    case 'queue':
      return visible.where(isOpen).where('cases.status', '=', 'queued');
    case 'open':
      return visible.where(isOpen);
    case 'overdue':
      return visible.where(isOpen).where('cases.due_on', '<', today);
    case 'closed':
      return visible.where('cases.status', '=', 'closed');
    case 'all':
      return visible;
  }
}

async function pageOf(deps: Deps, actor: Actor, input: Input, today: string): Promise<number[]> {
  const rows = viewOf(deps, actor, input, today).select('cases.doc').limit(input.limit).offset(input.offset);
  // What is over or everything is read newest first; what is to be done, most urgent first.
  const byDue = input.sort === 'due' && input.view !== 'closed' && input.view !== 'all';
  const sorted = byDue
    ? rows.orderBy('cases.due_on').orderBy('cases.doc')
    : input.sort === 'received'
      ? rows.orderBy('cases.received_on', 'desc').orderBy('cases.doc', 'desc')
      : rows.orderBy('cases.doc', 'desc');
  return (await sorted.execute()).map(row => row.doc);
}

async function totalOf(deps: Deps, actor: Actor, input: Input, counts: Counts): Promise<number> {
  if (!input.executorId && input.view === 'mine') return counts.mine;
  if (!input.executorId && input.view === 'queue') return counts.queue;
  if (!input.executorId && input.view === 'open') return counts.open;
  if (!input.executorId && input.view === 'overdue') return counts.overdue;
  if (!input.executorId && caseScope(actor).see === 'all') {
    // Only all and closed are left: ten years are not counted one by one for a page of fifty.
    const all = await countRegistered(deps.db.read, actor.officeId);
    return input.view === 'all' ? all : all - counts.open;
  }
  const { n } = await viewOf(deps, actor, input, deps.clock.today())
    .select(eb => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** All cases of the office: numbers have no gaps and cases are never deleted, so the counters know. */
async function countRegistered(read: ReadDb, officeId: string): Promise<number> {
  const { n } = await read
    .selectFrom('counters')
    .select(eb => eb.fn.coalesce(eb.fn.sum<number>('last'), sql<number>`0`).as('n'))
    .where('office_id', '=', officeId)
    .where('series', '=', APPEAL_SERIES)
    .executeTakeFirstOrThrow();
  return Number(n);
}

type Counts = Awaited<ReturnType<typeof countOpen>>;

async function countOpen(deps: Deps, actor: Actor, today: string) {
  const sunday = addDays(today, 7 - weekday(today));
  const rows = await visibleCases(deps.db.read, actor)
    .where(isOpen)
    .select(['cases.executor_id', 'cases.status'])
    .select(eb => [
      eb.fn.countAll<number>().as('n'),
      sql<number>`sum(case when cases.due_on < ${today} then 1 else 0 end)`.as('overdue'),
      sql<number>`sum(case when cases.due_on >= ${today} and cases.due_on <= ${sunday} then 1 else 0 end)`.as(
        'week',
      ),
    ])
    .groupBy(['cases.executor_id', 'cases.status'])
    .execute();
  const sum = (pick: (row: (typeof rows)[number]) => number, of = rows) =>
    of.reduce((total, row) => total + Number(pick(row)), 0);
  const mine = rows.filter(row => row.executor_id !== null && row.executor_id === actor.executorId);
  // What concerns the person who looks: an executor's own cases, everybody's for who sees all.
  const concern = actor.executorId === null ? rows : mine;
  return {
    mine: sum(row => row.n, mine),
    queue: sum(
      row => row.n,
      rows.filter(row => row.status === 'queued'),
    ),
    open: sum(row => row.n),
    overdue: sum(row => row.overdue),
    toAccept: sum(
      row => row.n,
      concern.filter(row => row.status === 'assigned'),
    ),
    dueThisWeek: sum(row => row.week, concern),
  };
}
