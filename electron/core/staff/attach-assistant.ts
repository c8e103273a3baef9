import { may } from '../../../shared/domain/access/access';
import { isAssistant, refuseAttaching } from '../../../shared/domain/access/assistants';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { executorKindOf } from '../routing/load-routing';
import type { Actor } from '../session/session';
import { actorOf } from '../session/sign-in';
import { signOutEverywhere } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { endSessionsOf } from '../sessions/session-rows';
import { vouching } from '../vault/vouching';

/**
 * Attaches an assistant to the desk of a deputy or lawyer, or to none (`executorId` null): from then on the assistant
 * sees the cases of that desk and of no other. Sessions of the assistant end, since they see the desk they began with.
 * Refuses NOT_FOUND for a person or a desk of another office, NO_ASSISTANT, NO_SUCH_DESK (`domain/access/assistants`).
 */
export async function attachAssistant(
  deps: Deps,
  holders: Holders,
  actor: Actor,
  input: { userId: string; executorId: string | null },
): Promise<{ id: string }> {
  if (!may(actor, 'executors.edit')) refuse('FORBIDDEN');
  const changed = await deps.db.write(async tx => {
    const row = await tx
      .selectFrom('users')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!row) refuse('NOT_FOUND');
    const assistant = actorOf(row);
    if (!isAssistant(assistant)) refuse('NO_ASSISTANT');
    const desk = input.executorId === null ? null : await deskOf(tx, actor.officeId, input.executorId);
    const refusal = desk ? refuseAttaching(assistant, desk) : null;
    if (refusal) refuse(refusal);
    if (assistant.executorId === input.executorId) return false;
    const before = assistant.executorId ? await nameOf(tx, actor.officeId, assistant.executorId) : '';
    await vouching(deps, tx, actor.officeId, ['users'], () =>
      tx.updateTable('users').set({ executor_id: input.executorId }).where('id', '=', row.id).execute(),
    );
    await endSessionsOf(tx, row.id);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      desk
        ? { type: 'ASSISTANT_ATTACHED', data: { login: row.login, executor: desk.name, before } }
        : { type: 'ASSISTANT_DETACHED', data: { login: row.login, executor: before } },
    ]);
    return true;
  });
  if (changed) signOutEverywhere(holders, input.userId);
  return { id: input.userId };
}

async function deskOf(tx: WriteTx, officeId: string, executorId: string) {
  const row = await tx
    .selectFrom('executors')
    .select(['name', 'kind', 'active'])
    .where('office_id', '=', officeId)
    .where('id', '=', executorId)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  return { name: row.name, kind: executorKindOf(row.kind), active: row.active === 1 };
}

async function nameOf(tx: WriteTx, officeId: string, executorId: string): Promise<string> {
  return (await deskOf(tx, officeId, executorId)).name;
}
