import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** For how many days a code is good. */
export async function invitationDays(deps: Deps, actor: Actor): Promise<{ days: number }> {
  const { invitation_days: days } = await officeOf(deps.db.read, actor.officeId);
  return { days };
}

/** Sets for how many days the codes are good that are made from now on. */
export async function setInvitationDays(deps: Deps, actor: Actor, { days }: { days: number }) {
  if (!may(actor, 'signIns.manage')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx.updateTable('offices').set({ invitation_days: days }).where('id', '=', actor.officeId).execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'INVITATION_DAYS_SET', data: { days } }]);
  });
  return { days };
}
