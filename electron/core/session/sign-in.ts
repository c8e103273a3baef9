import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import type { Row } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf, viewOffice } from '../office/office-row';
import { refuse } from '../refusal';
import { askFactor } from '../second-factor/ask-factor';
import { claimProof, writeFactor } from '../second-factor/prove-factor';
import { insertSession } from '../sessions/session-rows';
import { adoptBase } from '../vault/adopt-base';
import { vouching } from '../vault/vouching';
import { type Attempt, attemptAt, beginAttempt, clearAttempt } from './attempts';
import { chooseOffice } from './choose-office';
import { openPerson, sealAnew, userById, usersOf } from './find-person';
import { openGrants, ringOf, withKeysOf } from './open-grants';
import type { Actor } from './session';
import { signOut } from './sign-out';
import type { Holders } from './unlock';

/** Somebody of the staff; what kind of base they work at, the office's row says. */
type Person = Omit<Actor, 'at'>;

/** The person as a row of users says. */
export function actorOf(user: Row<'users'>): Person {
  return {
    id: user.id,
    officeId: user.office_id,
    login: user.login,
    name: user.name,
    roles: z.array(Role).parse(JSON.parse(user.roles)),
    executorId: user.executor_id,
  };
}

/** What the page may know of the actor. */
export function viewActor({ id, login, name, roles, executorId }: Person) {
  return { id, login, name, roles: [...roles], executorId };
}

interface SignIn {
  readonly login: string;
  readonly password: string;
  /** Code of the office, where the person serves several. */
  readonly office?: string | undefined;
  /** The user's own password in place of one that somebody else gave. */
  readonly newPassword?: string | undefined;
  /** Of the second factor, where there is one. */
  readonly code?: string | undefined;
  readonly enrol?: { readonly secret: string; readonly code: string } | undefined;
}

/**
 * Signs in: the password opens the person's identity, the identity opens the grants, a grant is an office key. There is
 * no password hash beside it. An unknown login and a wrong password answer alike, take as long, and are delayed alike
 * (TOO_SOON). Who serves several offices names one (CHOOSE_OFFICE); the keys of the others come along for
 * `switchOffice`. A password that somebody else gave opens nothing but its own change (MUST_CHANGE_PASSWORD, until
 * `newPassword` comes with it). A second factor is asked after the password (SECOND_FACTOR_NEEDED, WRONG_CODE).
 */
export async function signIn(deps: Deps, holders: Holders, session: Session, input: SignIn) {
  const login = input.login.trim().toLowerCase();
  const users = await usersOf(deps.db.read, login);
  if (users.length === 0 && !(await hasOffice(deps))) refuse('NO_OFFICE');
  const ids = users.map(user => user.id);
  const attempt = attemptAt(session, login, ids);
  await beginAttempt(deps, attempt);
  const person = await openPerson(deps, users, input.password);
  const own = person.users.map(user => user.id);
  const user = await chooseOffice(deps, person.users, input.office, attempt);
  const changed = await ownPassword(deps, user, person.secret, input, attempt);
  const factor = await askFactor(deps, user, person.secret, input, attempt);
  // What another office asks besides the password was not shown: its key stays shut.
  const reached = person.users.filter(row => row.id === user.id || row.second_factor === null);
  const granted = await openGrants(deps, { ...person, users: reached });
  const office = await officeOf(deps.db.read, user.office_id);
  const actor: Actor = { ...actorOf(user), at: office.kind };
  const sealedIdentity = changed ?? user.sealed_identity;
  const ring = ringOf(granted);
  const opened = withKeysOf(deps, ring, actor.officeId);
  const signing = deps.db.write(async tx => {
    const tried = await clearAttempt(tx, attempt, own);
    const left = await vouching(opened, tx, actor.officeId, ['users'], async () => {
      // Reset or removed while Argon2id ran: what the password opened is worth nothing any more.
      const same = await tx
        .updateTable('users')
        .set({ sealed_identity: sealedIdentity, must_change_password: 0 })
        .where('id', '=', user.id)
        .where('sealed_identity', '=', user.sealed_identity)
        .where('second_factor', user.second_factor === null ? 'is' : '=', user.second_factor)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      if (same.numUpdatedRows !== 1n) refuse('WRONG_PASSWORD');
      const claimed = factor.proof === null ? null : await claimProof(tx, user.id, factor.proof);
      if (factor.prepared !== null) await writeFactor(tx, user.id, factor.prepared);
      return claimed;
    });
    await appendEvents(opened, tx, actor.officeId, actor.id, [
      ...(changed === null ? [] : [{ type: 'PASSWORD_CHANGED' as const, data: { login: actor.login } }]),
      ...(factor.prepared === null
        ? []
        : [{ type: 'SECOND_FACTOR_ON' as const, data: { login: actor.login } }]),
      ...(left === null ? [] : [{ type: 'RECOVERY_CODE_USED' as const, data: { login: actor.login, left } }]),
      { type: 'SIGNED_IN', data: { login: actor.login, ...(tried > 1 ? { failed: tried - 1 } : {}) } },
    ]);
    return insertSession(deps, tx, session, actor);
  });
  const entry = await signing.finally(() => ring.lock());
  // From here to `hold` nothing waits: signing out the session's former user may lock the office, and so may
  // anybody else's sign-out, until this session holds it.
  if (session.actor) signOut(holders, session);
  for (const { officeId, version, officeKey } of granted) {
    deps.keys.unlock(officeId, version, officeKey);
    officeKey.fill(0);
  }
  session.actor = actor;
  session.entry = entry;
  session.factor = factor.prepared?.sealed ?? user.second_factor;
  holders.enter(session);
  // An analyst or administrator holds no grant: signed in, but what is sealed stays shut to this session.
  for (const { id, office_id } of reached)
    if (granted.some(grant => grant.officeId === office_id)) holders.hold(session, office_id, id);
  await stillTheirs(deps, holders, session, sealedIdentity);
  if (holders.holds(session, actor.officeId)) await adoptBase(deps, actor.officeId, actor.id);
  const signedIn = { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
  return factor.prepared === null
    ? signedIn
    : { ...signedIn, recoveryCodes: [...factor.prepared.recoveryCodes] };
}

async function hasOffice(deps: Deps): Promise<boolean> {
  return (await deps.db.read.selectFrom('offices').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The identity under the user's own password where the present one came from somebody else; null = it stays. */
async function ownPassword(
  deps: Deps,
  user: Row<'users'>,
  secret: string,
  { password, newPassword }: SignIn,
  attempt: Attempt,
): Promise<string | null> {
  if (user.must_change_password === 0) return null;
  if (newPassword !== undefined && newPassword !== password)
    return sealAnew(deps, secret, newPassword, user.sealed_identity);
  // The password was right: the attempt is no failure.
  await deps.db.write(tx => clearAttempt(tx, attempt));
  refuse(newPassword === undefined ? 'MUST_CHANGE_PASSWORD' : 'SAME_PASSWORD');
}

/**
 * Whoever resets or removes a user ends the sessions they find after their commit; this one may have come between.
 * Looking once more after `hold` leaves no gap: either they find the session, or it finds their change.
 */
async function stillTheirs(deps: Deps, holders: Holders, session: Session, sealedIdentity: string) {
  const now = session.actor ? await userById(deps.db.read, session.actor.id) : undefined;
  if (now?.sealed_identity === sealedIdentity) return;
  signOut(holders, session);
  refuse('WRONG_PASSWORD');
}
