import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { appealsContract } from '../../../shared/contract/appeals';
import { caseScope } from '../../../shared/domain/access/access';
import { usualSort } from '../../../shared/domain/appeals/list-order';
import { addDays, weekday } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { type CaseQuery, isEmptyFilter, narrowed } from './case-filter';
import { isOpen, itemsByDoc, sharedDocs, visibleCases } from './case-items';
import { pageOf } from './list-page';
import { APPEAL_SERIES } from './number-appeals';
import { nearestOwnDay, type OpenOwnPart, openOwnParts, ownCases, withOwnPart } from './own-parts';

type Input = z.output<NonNullable<(typeof appealsContract.list)['~orpc']['inputSchema']>>;

/** What a list asks of the actor's parts beforehand: cases seen through them, and those that wait for one. */
export async function seenByParts(read: ReadDb, actor: Actor) {
  const [shared, parts] = await Promise.all([
    caseScope(actor).see === 'own' ? sharedDocs(read, actor) : [],
    openOwnParts(read, actor),
  ]);
  return { shared, parts };
}

/** A page of a work list, with the counts that stand on its tabs. */
export async function listAppeals(deps: Deps, actor: Actor, input: Input) {
  officeSeal(deps, actor.officeId);
  const today = deps.clock.today();
  const { shared, parts } = await seenByParts(deps.db.read, actor);
  const counts = await countOpen(deps, actor, today, shared, parts);
  const rows = () => viewOf(deps, actor, input, today, shared, parts);
  const total = await totalOf(deps, actor, input, counts, rows);
  const withParts = input.view === 'mine' && parts.length > 0;
  const { docs, last } = await pageOf(
    rows,
    input.sort ?? usualSort(input.view),
    input,
    () => executorsByName(deps.db.read, actor.officeId),
    withParts ? nearestOwnDay(actor) : undefined,
  );
  const items = await itemsByDoc(deps, actor, docs);
  return { total, items: withParts ? items.map(item => withOwnPart(item, parts)) : items, last, counts };
}

/** The view's rows, chosen by index alone; what they show is joined afterwards to the few of the page. */
export function viewOf(
  deps: Deps,
  actor: Actor,
  { view, executorId, filter }: Pick<Input, 'view' | 'executorId' | 'filter'>,
  today: string,
  shared: readonly number[],
  parts: readonly OpenOwnPart[],
) {
  const all = visibleCases(deps.db.read, actor, shared);
  const visible = executorId ? all.where('cases.executor_id', '=', executorId) : all;
  const rows = ofView(visible, view, actor, today, parts);
  return filter ? narrowed(rows, filter, actor.officeId, today) : rows;
}

function ofView(
  visible: CaseQuery,
  view: Input['view'],
  actor: Actor,
  today: string,
  parts: readonly OpenOwnPart[],
): CaseQuery {
  switch (view) {
    case 'mine':
      return ownCases(visible, actor, parts).where(isOpen);
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

/** Executors in the order people look for them; the Kazakh alphabet holds the Russian one. */
async function executorsByName(read: ReadDb, officeId: string): Promise<string[]> {
  const rows = await read
    .selectFrom('executors')
    .select(['id', 'name'])
    .where('office_id', '=', officeId)
    .execute();
  const { compare } = new Intl.Collator('kk');
  return rows.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)).map(row => row.id);
}

async function totalOf(
  deps: Deps,
  actor: Actor,
  input: Input,
  counts: Counts,
  rows: () => CaseQuery,
): Promise<number> {
  const whole = !input.executorId && isEmptyFilter(input.filter);
  if (whole && input.view === 'mine') return counts.mine;
  if (whole && input.view === 'queue') return counts.queue;
  if (whole && input.view === 'open') return counts.open;
  if (whole && input.view === 'overdue') return counts.overdue;
  if (whole && caseScope(actor).see === 'all') {
    // Only all and closed are left: ten years are not counted one by one for a page of fifty.
    const all = await countRegistered(deps.db.read, actor.officeId);
    return input.view === 'all' ? all : all - counts.open;
  }
  const { n } = await rows()
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

async function countOpen(
  deps: Deps,
  actor: Actor,
  today: string,
  shared: readonly number[],
  parts: readonly OpenOwnPart[],
) {
  const sunday = addDays(today, 7 - weekday(today));
  const countIf = (condition: RawBuilder<unknown>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  // Grouped by the executor alone: by the state as well, SQLite would take the order from an index of all cases.
  const rows = await visibleCases(deps.db.read, actor, shared)
    .where(isOpen)
    .select('cases.executor_id')
    .select(eb => [
      eb.fn.countAll<number>().as('n'),
      countIf(sql`cases.status = 'queued'`).as('queued'),
      countIf(sql`cases.status = 'assigned'`).as('assigned'),
      countIf(sql`cases.due_on < ${today}`).as('overdue'),
      countIf(sql`cases.due_on >= ${today} and cases.due_on <= ${sunday}`).as('week'),
    ])
    .groupBy('cases.executor_id')
    .execute();
  const sum = (pick: (row: (typeof rows)[number]) => number, of = rows) =>
    of.reduce((total, row) => total + Number(pick(row)), 0);
  const mine = rows.filter(row => row.executor_id !== null && row.executor_id === actor.executorId);
  // What concerns the person who looks: an executor's own cases, everybody's for who sees all.
  const concern = actor.executorId === null ? rows : mine;
  return {
    // Cases that others lead are mine as well for as long as they wait for my part.
    mine: sum(row => row.n, mine) + parts.filter(part => !part.leads).length,
    queue: sum(row => row.queued),
    open: sum(row => row.n),
    overdue: sum(row => row.overdue),
    toAccept: sum(row => row.assigned, concern),
    dueThisWeek: sum(row => row.week, concern),
  };
}
