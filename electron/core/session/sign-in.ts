import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import type { ReadDb, Row } from '../../db';
import {
  createIdentity,
  createKeyRing,
  type KeyRing,
  openGrant,
  parseSealedIdentity,
  type SealedIdentity,
  sealIdentity,
  unsealIdentity,
  VaultError,
} from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { NO_IDENTITY } from '../office/add-user';
import { officeOf, viewOffice } from '../office/office-row';
import { adoptPersons } from '../persons/adopt-persons';
import { refuse } from '../refusal';
import { askFactor } from '../second-factor/ask-factor';
import { claimProof, writeFactor } from '../second-factor/prove-factor';
import { insertSession } from '../sessions/session-rows';
import { adoptRows } from '../vault/adopt-rows';
import { adoptTables } from '../vault/adopt-tables';
import { vouching } from '../vault/vouching';
import { type Attempt, attemptAt, beginAttempt, clearAttempt } from './attempts';
import type { Actor } from './session';
import { signOut } from './sign-out';
import type { Holders } from './unlock';

/** The actor as a row of users says. */
export function actorOf(user: Row<'users'>): Actor {
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
export function viewActor({ id, login, name, roles, executorId }: Actor) {
  return { id, login, name, roles: [...roles], executorId };
}

interface SignIn {
  readonly login: string;
  readonly password: string;
  /** The user's own password in place of one that somebody else gave. */
  readonly newPassword?: string | undefined;
  /** Of the second factor, where there is one. */
  readonly code?: string | undefined;
  readonly enrol?: { readonly secret: string; readonly code: string } | undefined;
}

/**
 * Signs in: the password opens the user's identity, the identity opens the grant, the grant is the office key.
 * There is no password hash beside it. An unknown login and a wrong password answer alike, take as long, and are
 * delayed alike (TOO_SOON). A password that somebody else gave opens nothing but its own change
 * (MUST_CHANGE_PASSWORD, until `newPassword` comes with it). A second factor is asked after the password
 * (SECOND_FACTOR_NEEDED, WRONG_CODE).
 */
export async function signIn(deps: Deps, holders: Holders, session: Session, input: SignIn) {
  const login = input.login.trim().toLowerCase();
  const user = await userOf(deps.db.read, login);
  if (!user && !(await hasOffice(deps))) refuse('NO_OFFICE');
  const attempt = attemptAt(session, login, user?.id ?? null);
  await beginAttempt(deps, attempt);
  if (!user) {
    // The same work as for a known login: the time it takes must not tell who exists.
    await createIdentity(input.password, deps.passwordCost);
    refuse('WRONG_PASSWORD');
  }
  const secret = await openIdentity(user.sealed_identity, input.password);
  const changed = await ownPassword(deps, user, secret, input, attempt);
  const factor = await askFactor(deps, user, secret, input, attempt);
  const granted = await openGrants(deps, user, secret);
  const actor = actorOf(user);
  const sealedIdentity = changed ?? user.sealed_identity;
  const opened = { ...deps, keys: ringOf(deps, actor.officeId, granted) };
  const signing = deps.db.write(async tx => {
    const tried = await clearAttempt(tx, attempt);
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
  const entry = await signing.finally(() => opened.keys !== deps.keys && opened.keys.lock());
  // From here to `hold` nothing waits: signing out the session's former user may lock the office, and so may
  // anybody else's sign-out, until this session holds it.
  if (session.actor) signOut(holders, session);
  for (const { officeId, version, officeKey } of granted) {
    deps.keys.unlock(officeId, version, officeKey);
    officeKey.fill(0);
  }
  session.actor = actor;
  session.entry = entry;
  // An analyst or administrator holds no grant: signed in, but what is sealed stays shut to this session.
  const holdsKey = granted.some(grant => grant.officeId === actor.officeId);
  holders.enter(session);
  if (holdsKey) holders.hold(session, actor.officeId);
  await stillTheirs(deps, holders, session, sealedIdentity);
  if (holdsKey) {
    await adoptRows(deps, actor.officeId, actor.id);
    await adoptTables(deps, actor.officeId, actor.id);
    await adoptPersons(deps, actor.officeId, actor.id);
  }
  const office = await officeOf(deps.db.read, actor.officeId);
  const signedIn = { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
  return factor.prepared === null
    ? signedIn
    : { ...signedIn, recoveryCodes: [...factor.prepared.recoveryCodes] };
}

/** The user of a login who has a password: not one whose sign-in was taken away, nor one who was only invited. */
async function userOf(db: ReadDb, login: string): Promise<Row<'users'> | undefined> {
  return db
    .selectFrom('users')
    .selectAll()
    .where('login', '=', login)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '!=', NO_IDENTITY)
    .executeTakeFirst();
}

async function hasOffice(deps: Deps): Promise<boolean> {
  return (await deps.db.read.selectFrom('offices').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The secret that the password opens. Refuses WRONG_PASSWORD. */
export async function openIdentity(sealedIdentity: string, password: string): Promise<string> {
  try {
    return await unsealIdentity(parseSealedIdentity(JSON.parse(sealedIdentity)), password);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'WRONG_PASSWORD') refuse('WRONG_PASSWORD');
    throw error;
  }
}

/** Seals the secret anew, as it lies in the base. */
export async function sealAnew(deps: Deps, secret: string, password: string): Promise<string> {
  const sealed: SealedIdentity = await sealIdentity(secret, password, deps.passwordCost);
  return JSON.stringify(sealed);
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
  if (newPassword !== undefined && newPassword !== password) return sealAnew(deps, secret, newPassword);
  // The password was right: the attempt is no failure.
  await deps.db.write(tx => clearAttempt(tx, attempt));
  refuse(newPassword === undefined ? 'MUST_CHANGE_PASSWORD' : 'SAME_PASSWORD');
}

/** The keys that this sign-in brings, before they are unlocked for all; those at hand where it brings none. */
function ringOf(deps: Deps, officeId: string, granted: readonly Granted[]): KeyRing {
  if (!granted.some(grant => grant.officeId === officeId)) return deps.keys;
  const ring = createKeyRing();
  for (const grant of granted) ring.unlock(grant.officeId, grant.version, grant.officeKey);
  return ring;
}

interface Granted {
  readonly officeId: string;
  readonly version: number;
  readonly officeKey: Uint8Array;
}

/** The office keys that were granted to this identity. */
async function openGrants(deps: Deps, user: Row<'users'>, identity: string): Promise<Granted[]> {
  const grants = await deps.db.read
    .selectFrom('grants')
    .selectAll()
    .where('user_id', '=', user.id)
    .orderBy('key_version')
    .execute();
  try {
    return await Promise.all(
      grants.map(async grant => ({
        officeId: grant.office_id,
        version: grant.key_version,
        officeKey: await openGrant(grant.wrapped, identity),
      })),
    );
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'NOT_GRANTED') throw error;
    // Between reading user and grants somebody may have reset them: then this password is the old one.
    const now = await userOf(deps.db.read, user.login);
    if (now?.sealed_identity !== user.sealed_identity) refuse('WRONG_PASSWORD');
    throw error;
  }
}

/**
 * Whoever resets or removes a user ends the sessions they find after their commit; this one may have come between.
 * Looking once more after `hold` leaves no gap: either they find the session, or it finds their change.
 */
async function stillTheirs(deps: Deps, holders: Holders, session: Session, sealedIdentity: string) {
  const now = session.actor ? await userOf(deps.db.read, session.actor.login) : undefined;
  if (now?.sealed_identity === sealedIdentity) return;
  signOut(holders, session);
  refuse('WRONG_PASSWORD');
}
