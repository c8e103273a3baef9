import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

/** Which version of the office key is in force, since when, and how far sealing anew has come. */
export async function keyStatus(deps: Deps, actor: Actor) {
  if (!may(actor, 'keys.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const office = await officeOf(read, actor.officeId);
  const last = await read
    .selectFrom('key_rotations')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .orderBy('key_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const holders = await read
    .selectFrom('grants')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', actor.officeId)
    .where('key_version', '=', office.key_version)
    .executeTakeFirstOrThrow();
  return {
    version: office.key_version,
    since: last?.begun_at ?? office.created_at,
    holders: Number(holders.n),
    change:
      last === undefined || last.finished_at !== null
        ? null
        : {
            total: last.rows_total,
            done: Math.min(last.rows_done, last.rows_total),
            damaged: last.rows_damaged,
          },
  };
}
