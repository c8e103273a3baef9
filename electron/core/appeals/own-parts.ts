import { type RawBuilder, sql } from 'kysely';
import { OPEN_PART_STATES } from '../../../shared/domain/parts/part-actions';
import type { ReadDb } from '../../db';
import type { Actor } from '../session/session';
import type { CaseQuery } from './case-filter';
import { type Item, isOpen } from './case-items';

/** An open case that waits for a part of the actor's own. */
export interface OpenOwnPart {
  readonly doc: number;
  readonly caseId: string;
  /** The nearest day of the actor's open parts of it. */
  readonly dueOn: string;
  /** The actor leads the case as well. */
  readonly leads: boolean;
}

/** Open cases with an open part of the actor's. */
export async function openOwnParts(db: ReadDb, actor: Actor): Promise<OpenOwnPart[]> {
  if (actor.executorId === null) return [];
  const rows = await db
    .selectFrom('executor_parts as p')
    .innerJoin('cases', join =>
      join.onRef('cases.office_id', '=', 'p.office_id').onRef('cases.id', '=', 'p.case_id'),
    )
    .select(['cases.doc', 'cases.id', 'cases.executor_id', 'p.due_on'])
    .where('p.office_id', '=', actor.officeId)
    .where('p.executor_id', '=', actor.executorId)
    .where('p.state', 'in', [...OPEN_PART_STATES])
    .where(isOpen)
    .execute();
  // Sorted here, where they are few: the base would build a tree for it.
  rows.sort((one, other) => (one.due_on < other.due_on ? -1 : one.due_on > other.due_on ? 1 : 0));
  const parts = new Map<number, OpenOwnPart>();
  for (const { doc, id, executor_id, due_on } of rows)
    if (!parts.has(doc))
      parts.set(doc, { doc, caseId: id, dueOn: due_on, leads: executor_id === actor.executorId });
  return [...parts.values()];
}

/** Cases that the actor leads, and those that wait for a part of theirs. */
export function ownCases(visible: CaseQuery, actor: Actor, parts: readonly OpenOwnPart[]): CaseQuery {
  const own = actor.executorId ?? '';
  if (parts.length === 0) return visible.where('cases.executor_id', '=', own);
  const docs = parts.map(part => part.doc);
  return visible.where(eb => eb.or([eb('cases.executor_id', '=', own), eb('cases.doc', 'in', docs)]));
}

/** The nearest of a case's due date and the days of the actor's open parts of it. */
export function nearestOwnDay({ officeId, executorId }: Actor): RawBuilder<string> {
  return sql<string>`coalesce((select min(p.due_on) from executor_parts p
    where p.office_id = ${officeId} and p.case_id = cases.id and p.executor_id = ${executorId}
      and p.state in (${sql.join([...OPEN_PART_STATES])}) and p.due_on < cases.due_on), cases.due_on)`;
}

/** Says of a listed case by which day the actor's own part of it is due. */
export function withOwnPart(item: Item, parts: readonly OpenOwnPart[]): Item {
  const part = parts.find(one => one.caseId === item.id);
  return part ? { ...item, partDueOn: part.dueOn } : item;
}
