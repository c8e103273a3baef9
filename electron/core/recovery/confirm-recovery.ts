import { may } from '../../../shared/domain/access/access';
import { readCheck } from '../../../shared/domain/recovery/secret-text';
import { checkOf } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Notes that the sheet is on paper: its check phrase was typed back. Refuses WRONG_CHECK. */
export async function confirmRecovery(deps: Deps, actor: Actor, input: { check: string }) {
  if (!may(actor, 'recovery.make')) refuse('FORBIDDEN');
  const { recovery_recipient: recipient } = await officeOf(deps.db.read, actor.officeId);
  if (recipient === null || readCheck(input.check) !== checkOf(recipient)) refuse('WRONG_CHECK');
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ recovery_confirmed_at: deps.clock.now() })
        .where('id', '=', actor.officeId)
        .where('recovery_recipient', '=', recipient)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'RECOVERY_CONFIRMED', data: { check: checkOf(recipient) } },
    ]);
  });
  return { ok: true as const };
}
