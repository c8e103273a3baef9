import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Sets the largest attachment that the office takes, MiB. */
export async function setAttachmentLimit(deps: Deps, actor: Actor, { limitMib }: { limitMib: number }) {
  if (!may(actor, 'attachments.limit')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx.updateTable('offices').set({ attachment_mib: limitMib }).where('id', '=', actor.officeId).execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ATTACHMENT_LIMIT_SET', data: { mib: limitMib } },
    ]);
  });
  return { limitMib };
}
