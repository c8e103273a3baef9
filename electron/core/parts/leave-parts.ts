import type { JournalEvent } from '../../../shared/domain/audit/events';
import { refuseCloseOverParts } from '../../../shared/domain/parts/part-actions';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { openPartsOf, PARTS } from './stored-part';

/** Ends what others still owe to a case that is being closed; only a head does so, with words. */
export async function leaveOpenParts(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  caseId: string,
  reason: string | undefined,
): Promise<JournalEvent[]> {
  const open = await openPartsOf(tx, actor.officeId, caseId);
  const refusal = refuseCloseOverParts(actor, open.length, reason);
  if (refusal) refuse(refusal.code, 'parts' in refusal ? { parts: refusal.parts } : undefined);
  if (open.length === 0 || reason === undefined) return [];
  for (const row of open) {
    const ended = { state: 'left', ended_on: deps.clock.today() };
    await PARTS.rewrite(deps, tx, row, ended, { ...PARTS.openOwn(deps, row), answer: reason });
  }
  return [{ type: 'PARTS_LEFT', caseId, data: { parts: open.length }, text: reason }];
}
