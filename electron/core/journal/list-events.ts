import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

export interface JournalFilter {
  readonly actorId?: string | undefined;
  readonly type?: string | undefined;
  readonly caseNumber?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A page of the journal, newest first, with the number of all rows that fit. */
export async function listEvents(
  deps: Deps,
  actor: Actor,
  { offset, limit, ...filter }: JournalFilter & { offset: number; limit: number },
) {
  if (!may(actor, 'journal.see')) refuse('FORBIDDEN');
  const { rows } = await measureEvents(deps, actor, filter);
  const page = matching(deps, actor, filter).orderBy('v.seq', 'desc').offset(offset).limit(limit);
  return { total: rows, items: await named(page) };
}

function matching(deps: Deps, actor: Actor, { actorId, type, caseNumber, from, to }: JournalFilter) {
  let query = deps.db.read.selectFrom('events as v').where('v.office_id', '=', actor.officeId);
  if (actorId) query = query.where('v.actor_id', '=', actorId);
  if (type) query = query.where('v.type', '=', type);
  if (from) query = query.where('v.at', '>=', from);
  // Instants sort as text; every one of a day lies before the next letter after its T.
  if (to) query = query.where('v.at', '<', `${to}U`);
  if (caseNumber)
    query = query.where('v.case_id', 'in', eb =>
      eb
        .selectFrom('cases as n')
        .select('n.id')
        .where('n.office_id', '=', actor.officeId)
        .where('n.number', '=', caseNumber),
    );
  return query;
}

/** How many rows fit, and the number of the newest; nothing fits: 0. */
export async function measureEvents(deps: Deps, actor: Actor, filter: JournalFilter) {
  const { rows, newest } = await matching(deps, actor, filter)
    .select(eb => [eb.fn.countAll<number>().as('rows'), eb.fn.max('v.seq').as('newest')])
    .executeTakeFirstOrThrow();
  return { rows: Number(rows), newest: Number(newest ?? 0) };
}

/** Rows in the journal's own order, those after one number up to another. */
export function readEventsAfter(
  deps: Deps,
  actor: Actor,
  filter: JournalFilter,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<JournalRow[]> {
  return named(
    matching(deps, actor, filter)
      .where('v.seq', '>', after)
      .where('v.seq', '<=', upTo)
      .orderBy('v.seq')
      .limit(limit),
  );
}

/** Rows with the names of people and cases. */
async function named(query: ReturnType<typeof matching>) {
  const rows = await query
    .leftJoin('users as u', 'u.id', 'v.actor_id')
    .leftJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'v.office_id').onRef('c.id', '=', 'v.case_id'),
    )
    .select(['v.seq', 'v.id', 'v.at', 'v.type', 'v.case_id', 'v.data', 'u.name', 'u.login', 'c.number'])
    .execute();
  return rows.map(row => ({
    seq: row.seq,
    id: row.id,
    at: row.at,
    actorName: row.name ?? '',
    actorLogin: row.login ?? '',
    type: row.type,
    caseId: row.case_id,
    caseNumber: row.number,
    data: JSON.parse(row.data) as Record<string, unknown>,
  }));
}
export type JournalRow = Awaited<ReturnType<typeof named>>[number];
