import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Working hours within which an offered case is to be accepted; null = no limit. */
export async function handoverHours(deps: Deps, actor: Actor) {
  return { hours: (await officeOf(deps.db.read, actor.officeId)).handover_hours };
}

/** Sets them; cases that lie longer already come back at the next look. */
export async function setHandoverHours(deps: Deps, actor: Actor, { hours }: { hours: number | null }) {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx.updateTable('offices').set({ handover_hours: hours }).where('id', '=', actor.officeId).execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'HANDOVER_SET', data: { hours } }]);
  });
  return { hours };
}
