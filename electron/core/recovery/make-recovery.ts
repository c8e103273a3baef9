import { may } from '../../../shared/domain/access/access';
import { makeRecoveryIdentity } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { wrapKeys } from '../keys/wrap-keys';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';
import { writeRecoveryGrants } from './grant-recovery';

/**
 * Makes the office's recovery sheet, in place of an earlier one, which opens this base no longer. The secret is in
 * the answer and nowhere else. Refuses FORBIDDEN to all but the head, LOCKED.
 */
export async function makeRecovery(deps: Deps, actor: Actor): Promise<{ secret: string; check: string }> {
  if (!may(actor, 'recovery.make')) refuse('FORBIDDEN');
  officeSeal(deps, actor.officeId);
  const { secret, recipient, check } = await makeRecoveryIdentity();
  const grants = await wrapKeys(deps.keys, actor.officeId, recipient);
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], async () => {
      await tx
        .updateTable('offices')
        .set({
          recovery_recipient: recipient,
          recovery_made_at: deps.clock.now(),
          recovery_confirmed_at: null,
        })
        .where('id', '=', actor.officeId)
        .execute();
      await writeRecoveryGrants(deps, tx, actor.officeId, grants);
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'RECOVERY_MADE', data: { check } }]);
  });
  return { secret, check };
}
