import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';
import { dropFactor } from './prove-factor';

/** The head takes a second factor off another's sign-in: the telephone is lost, the recovery codes too. */
export async function resetFactor(
  deps: Deps,
  actor: Actor,
  input: { userId: string },
): Promise<{ id: string }> {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  if (input.userId === actor.id) refuse('OWN_SIGN_IN');
  await deps.db.write(async tx => {
    const user = await tx
      .selectFrom('users')
      .select(['id', 'login'])
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!user) refuse('NOT_FOUND');
    const dropped = await vouching(deps, tx, actor.officeId, ['users'], () => dropFactor(tx, user.id));
    if (!dropped) refuse('STALE');
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'SECOND_FACTOR_RESET', data: { login: user.login } },
    ]);
  });
  return { id: input.userId };
}
