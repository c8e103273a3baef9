import { LateLadder as StoredLadder } from '../../../shared/contract/routing-late';
import { may } from '../../../shared/domain/access/access';
import {
  crossedRung,
  DEFAULT_LATE_LADDER,
  type LateLadder,
} from '../../../shared/domain/routing/late-ladder';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Whom the office wants told of a case at work whose term passes; the column was checked when it was saved. */
export function lateLadderOf(office: Pick<OfficeRow, 'late_ladder'>): LateLadder {
  return office.late_ladder === null
    ? DEFAULT_LATE_LADDER
    : StoredLadder.parse(JSON.parse(office.late_ladder));
}

export async function readLateLadder(deps: Deps, actor: Actor): Promise<LateLadder> {
  return lateLadderOf(await officeOf(deps.db.read, actor.officeId));
}

/** Sets it; the next look goes by it. Refuses LATE_RUNGS_CROSSED where a rung is told before one below it. */
export async function setLateLadder(deps: Deps, actor: Actor, input: LateLadder): Promise<LateLadder> {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  if (crossedRung(input) !== null) refuse('LATE_RUNGS_CROSSED');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ late_ladder: JSON.stringify(input) })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'LATE_LADDER_SET', data: { ...input } }]);
  });
  return input;
}
