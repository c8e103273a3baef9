import { sql } from 'kysely';
import type { Row } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { workedOnBy } from './case-items';

/** Tables of what somebody waits for or owes, with the column that ends it. */
const ENDED = { inquiries: 'answered_on', promises: 'settled_on' } as const;
const MOST = 50;

/**
 * Rows of a table that have not ended, the nearest day first: those under the name of the own desk in cases that it
 * works on; a head's without a desk: all of the office whose day has passed.
 */
export async function dueOfDesk<Name extends keyof typeof ENDED>(deps: Deps, actor: Actor, table: Name) {
  const { executorId, officeId, roles } = actor;
  if (executorId === null && !roles.includes('head')) return [];
  const waiting = deps.db.read
    // The builder cannot follow a union of tables; they have these columns in common.
    .selectFrom(`${table as 'inquiries'} as r`)
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'r.office_id').onRef('c.id', '=', 'r.case_id'),
    )
    .innerJoin('executors as e', 'e.id', 'r.author_id')
    .selectAll('r')
    .select(['c.number', 'e.name as author_name'])
    .where('r.office_id', '=', officeId)
    .where(sql<boolean>`${sql.ref(`r.${ENDED[table]}`)} is null`)
    .where('r.withdrawn_on', 'is', null)
    .where('c.destroyed_on', 'is', null)
    .orderBy('r.due_on')
    .orderBy('r.id')
    .limit(MOST);
  const rows = await (executorId === null
    ? waiting.where('r.due_on', '<', deps.clock.today())
    : waiting.where('r.author_id', '=', executorId).where(workedOnBy(officeId, executorId, 'c'))
  ).execute();
  return rows.map(({ number, author_name, ...row }) => ({
    row: row as unknown as Row<Name>,
    caseNumber: number,
    authorName: author_name,
  }));
}
