import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/**
 * Says whether heads of the office must have a second factor; those without one set it up at their next sign-in.
 * Refuses OWN_FACTOR_FIRST: who asks it of others has one.
 */
export async function requireFactor(
  deps: Deps,
  actor: Actor,
  input: { ofHeads: boolean },
): Promise<{ ofHeads: boolean }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    const own = await tx
      .selectFrom('users')
      .select('second_factor')
      .where('id', '=', actor.id)
      .executeTakeFirstOrThrow();
    if (input.ofHeads && own.second_factor === null) refuse('OWN_FACTOR_FIRST');
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ second_factor_for_heads: input.ofHeads ? 1 : 0 })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'SECOND_FACTOR_REQUIRED', data: { ofHeads: input.ofHeads } },
    ]);
  });
  return input;
}
