import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { prepareNextKey, putInForce } from './rotate-key';

/**
 * Gives the office a new key because a head asks for it (a PC was stolen, a password got known); the caller goes on with
 * sealing everything anew. Refuses FORBIDDEN, LOCKED, STALE where somebody was granted the key in this moment.
 */
export async function changeKey(deps: Deps, actor: Actor): Promise<{ version: number }> {
  if (!may(actor, 'keys.change')) refuse('FORBIDDEN');
  const next = await prepareNextKey(deps, actor.officeId, null);
  await deps.db.write(tx => putInForce(deps, tx, actor, next, 'asked'));
  return { version: next.version };
}
