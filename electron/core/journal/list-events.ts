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
  const { n } = await matching(deps, actor, filter)
    .select(eb => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const items = await readEvents(deps, actor, filter, { offset, limit, order: 'desc' });
  return { total: Number(n), items };
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

/** Rows of the journal with the names of people and cases. */
export async function readEvents(
  deps: Deps,
  actor: Actor,
  filter: JournalFilter,
  page: { offset: number; limit: number; order: 'asc' | 'desc' },
) {
  const rows = await matching(deps, actor, filter)
    .leftJoin('users as u', 'u.id', 'v.actor_id')
    .leftJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'v.office_id').onRef('c.id', '=', 'v.case_id'),
    )
    .select(['v.seq', 'v.id', 'v.at', 'v.type', 'v.case_id', 'v.data', 'u.name', 'u.login', 'c.number'])
    .orderBy('v.seq', page.order)
    .offset(page.offset)
    .limit(page.limit)
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
