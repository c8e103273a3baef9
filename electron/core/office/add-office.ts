import { randomBytes } from 'node:crypto';
import { may } from '../../../shared/domain/access/access';
import { grantOfficeKey, makeRecoveryIdentity } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { askAgain } from '../session/ask-again';
import { userById } from '../session/find-person';
import type { Actor } from '../session/session';
import type { Holders } from '../session/unlock';
import { FIRST_KEY, insertOffice, type OfficeFacts, sheetGrantsOf } from './insert-office';

/**
 * Makes a further office of the base, with a key, a journal and a recovery sheet of its own. Its first head is who makes
 * it, under the identity that opens the present office: one password, two offices; `switchOffice` leads there at once.
 * Nothing of the present office goes over. Asks password and second factor anew. Refuses what {@link askAgain} refuses,
 * OFFICE_CODE_TAKEN, UNKNOWN_TERRITORY, STALE.
 */
export async function addOffice(
  deps: Deps,
  holders: Holders,
  session: Session,
  actor: Actor,
  { password, factorCode, ...facts }: OfficeFacts & { password: string; factorCode?: string | undefined },
) {
  if (!may(actor, 'offices.add')) refuse('FORBIDDEN');
  const proved = await askAgain(deps, session, actor, { password, code: factorCode });
  const user = await userById(deps.db.read, actor.id);
  if (!user) refuse('UNAUTHORIZED');
  const id = deps.newId();
  const officeKey = randomBytes(32);
  const sheet = await makeRecoveryIdentity();
  const head = {
    id: deps.newId(),
    login: user.login,
    name: user.name,
    roles: ['head' as const],
    recipient: user.recipient,
    sealedIdentity: user.sealed_identity,
    wrapped: await grantOfficeKey(officeKey, user.recipient),
  };
  const sheetGrants = await sheetGrantsOf(officeKey, sheet);
  // Rows are vouched for under the new key as they are written; it goes again where nothing was made.
  deps.keys.unlock(id, FIRST_KEY, officeKey);
  officeKey.fill(0);
  const made = deps.db.write(async tx => {
    await proved.claim(tx);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'OFFICE_ADDED', data: { code: facts.code } },
    ]);
    await insertOffice(deps, tx, { id, facts, head, sheet, sheetGrants, demo: false });
  });
  await made.catch(error => {
    deps.keys.lock(id);
    throw error;
  });
  // Signed out while the base was written: the next sign-in brings the key.
  if (session.actor?.id === actor.id) holders.hold(session, id, head.id);
  else deps.keys.lock(id);
  const { code, nameRu, nameKk } = facts;
  return { office: { id, code, nameRu, nameKk }, recovery: { secret: sheet.secret, check: sheet.check } };
}
