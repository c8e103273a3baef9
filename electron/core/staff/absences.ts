import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { executorName } from './executor-name';

/** Notes that an executor is away; new cases go to the substitute, or past them. */
export async function addAbsence(
  deps: Deps,
  actor: Actor,
  input: { executorId: string; from: string; to: string; substituteId: string | null },
) {
  if (!may(actor, 'staff.edit') && actor.executorId !== input.executorId) refuse('FORBIDDEN');
  if (input.to < input.from || input.substituteId === input.executorId) refuse('WRONG_PERIOD');
  return deps.db.write(async tx => {
    const executor = await executorName(tx, actor.officeId, input.executorId);
    if (input.substituteId) await executorName(tx, actor.officeId, input.substituteId);
    const id = deps.newId();
    await vouching(deps, tx, actor.officeId, ['absences'], () =>
      tx
        .insertInto('absences')
        .values({
          id,
          office_id: actor.officeId,
          executor_id: input.executorId,
          from_on: input.from,
          to_on: input.to,
          substitute_id: input.substituteId,
        })
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ABSENCE_ADDED', data: { executor, from: input.from, to: input.to } },
    ]);
    return { id };
  });
}

/** Takes an absence back. */
export async function removeAbsence(deps: Deps, actor: Actor, input: { id: string }) {
  return deps.db.write(async tx => {
    const absence = await tx
      .selectFrom('absences')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.id)
      .executeTakeFirst();
    if (!absence) refuse('NOT_FOUND');
    if (!may(actor, 'staff.edit') && actor.executorId !== absence.executor_id) refuse('FORBIDDEN');
    const executor = await executorName(tx, actor.officeId, absence.executor_id);
    await vouching(deps, tx, actor.officeId, ['absences'], () =>
      tx.deleteFrom('absences').where('id', '=', absence.id).execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ABSENCE_REMOVED', data: { executor, from: absence.from_on, to: absence.to_on } },
    ]);
    return { id: absence.id };
  });
}
