import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { CreateOffice } from '../../../shared/contract/office';
import type { RecoveryIdentity } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { viewActor } from '../session/sign-in';
import { signOut } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { insertSession } from '../sessions/session-rows';
import { prepareUser } from './add-user';
import { FIRST_KEY, insertOffice, sheetGrantsOf } from './insert-office';
import { officeOf, viewOffice } from './office-row';

type Input = z.output<typeof CreateOffice>;

/**
 * Makes the office, its key and its head, and signs the head in. The first office of a base needs no sign-in:
 * nothing is there yet to protect; afterwards the base refuses (OFFICE_EXISTS).
 */
export async function createOffice(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: Input,
  /** `beside`: a further office of one base under a head of its own. No procedure offers it; tests of walls need it. */
  options: { demo: boolean; beside?: boolean; sheet?: RecoveryIdentity } = { demo: false },
) {
  const officeKey = randomBytes(32);
  const head = await prepareUser(deps, officeKey, {
    login: input.login,
    name: input.headName,
    roles: ['head'],
    password: input.password,
  });
  const { sheet, demo } = options;
  const sheetGrants = await sheetGrantsOf(officeKey, sheet);
  const officeId = deps.newId();
  // Rows are vouched for under the new key as they are written; it goes again where nothing was made.
  deps.keys.unlock(officeId, FIRST_KEY, officeKey);
  const made = deps.db.write(async tx => {
    // The row is a lock as well: of two who set up one base at once, the second waits and is refused.
    const first = await tx
      .insertInto('meta')
      .values({ key: 'first-office', value: officeId })
      .onConflict(conflict => conflict.column('key').doNothing())
      .executeTakeFirstOrThrow();
    const existing = await tx.selectFrom('offices').select('id').limit(1).executeTakeFirst();
    const taken = first.numInsertedOrUpdatedRows === 0n || existing !== undefined;
    if (taken && !options.beside) refuse('OFFICE_EXISTS');
    await insertOffice(deps, tx, { id: officeId, facts: input, head, sheet, sheetGrants, demo });
    return insertSession(deps, tx, session, { id: head.id, officeId });
  });
  officeKey.fill(0);
  const entry = await made.catch(error => {
    deps.keys.lock(officeId);
    throw error;
  });
  const actor: Actor = {
    id: head.id,
    officeId,
    login: head.login,
    name: head.name,
    roles: ['head'],
    executorId: null,
    at: input.kind ?? 'office',
  };
  if (session.actor) signOut(holders, session);
  session.actor = actor;
  session.entry = entry;
  holders.hold(session, officeId, head.id);
  const office = await officeOf(deps.db.read, officeId);
  return { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
}
