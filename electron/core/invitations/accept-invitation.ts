import { readInvitationCode } from '../../../shared/domain/sign-in/invitation-code';
import type { Row, WriteTx } from '../../db';
import {
  createIdentity,
  createKeyRing,
  openGrant,
  parseSealedIdentity,
  unsealOneOf,
  VaultError,
} from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { wrapKeys } from '../keys/wrap-keys';
import { refuse } from '../refusal';
import { attemptAt, beginAttempt, clearAttempt } from '../session/attempts';
import { identityBeside, openPerson, userById, usersOf } from '../session/find-person';
import { insertGrant } from '../vault/grant-seal';
import { holdHead } from '../vault/head-seal';
import { vouching } from '../vault/vouching';
import { dropInvitation, endInvitation } from './invitation-rows';
import { lockInvited } from './invited-user';

/**
 * The first sign-in of somebody who was invited: the code opens the identity that was made for it, the person's own takes
 * its place, and what was granted to the first is granted to the second. The own one is new, under a password of the
 * person's choice; or, for who serves another office of the base already, the one that `ownPassword` opens, so that one
 * password opens both. An unknown login, one that needs no code and a wrong code answer alike (WRONG_INVITATION), take
 * as long and are delayed like sign-ins (TOO_SOON). A password that opens nothing under this login is WRONG_PASSWORD,
 * whether there is a sign-in elsewhere or none. Who has the code but comes too late is told so (INVITATION_EXPIRED).
 * Refuses STALE where the office's key was changed in this moment. Nobody is signed in yet: that takes the password.
 */
export async function acceptInvitation(
  deps: Deps,
  session: Session,
  input: { login: string; code: string; newPassword?: string | undefined; ownPassword?: string | undefined },
): Promise<{ login: string; office: string }> {
  const code = readInvitationCode(input.code);
  // No code at all: it tests nothing, so it counts for nothing.
  if (code === null) refuse('WRONG_INVITATION');
  const login = input.login.trim().toLowerCase();
  const { read } = deps.db;
  const invitations = await invitationsOf(deps, login);
  const users = input.ownPassword === undefined ? [] : await usersOf(read, login);
  const ids = [...invitations.map(row => row.user_id), ...users.map(row => row.id)];
  const attempt = attemptAt(session, login, ids);
  await beginAttempt(deps, attempt);
  const { invited, secret: first } = await openByCode(deps, invitations, code);
  if (Date.parse(invited.expires_at) <= deps.instant()) {
    await expire(deps, invited);
    refuse('INVITATION_EXPIRED');
  }
  const identity = await ownIdentity(deps, users, login, input);
  // A ring of its own: nobody works with these keys before the sign-in.
  const keys = createKeyRing();
  try {
    const had = await openKeys(deps, invited, first, keys);
    // What the code carries vouches for the row; without it the row waits for a head.
    const opened = had.length > 0 ? { ...deps, keys } : deps;
    const grants = await wrapKeys(keys, invited.office_id, identity.recipient);
    await deps.db.write(async tx => {
      await clearAttempt(tx, attempt, [invited.user_id, ...identity.rows.map(row => row.id)]);
      // Reset, removed or changed since: what the password opened is worth nothing any more.
      for (const row of identity.rows) await refuseChanged(tx, row);
      const person = { id: invited.user_id, recipient: invited.recipient };
      const own = { recipient: identity.recipient, sealed_identity: identity.sealed };
      await vouching(opened, tx, invited.office_id, ['users'], async () => {
        // Of two who bring one code at once, and of a code that was replaced or revoked meanwhile, nothing is left.
        if (!(await lockInvited(tx, person, own))) refuse('WRONG_INVITATION');
        if (!(await dropInvitation(tx, invited.user_id))) refuse('WRONG_INVITATION');
        // No change of the key may come between this look at the grants and their replacement.
        await holdHead(tx, invited.office_id);
        const versions = await takeGrants(tx, invited);
        if (versions.join() !== had.join()) refuse('STALE');
        for (const { version, wrapped } of grants)
          await insertGrant(opened, tx, {
            office_id: invited.office_id,
            user_id: invited.user_id,
            key_version: version,
            wrapped,
          });
      });
      await appendEvents(opened, tx, invited.office_id, invited.user_id, [
        { type: 'INVITATION_USED', data: { login } },
      ]);
    });
  } finally {
    keys.lock();
  }
  return { login, office: invited.code };
}

/** What takes the place of the code's identity; `rows`: those that stand under it already. */
interface OwnIdentity {
  readonly recipient: string;
  readonly sealed: string;
  readonly rows: readonly Row<'users'>[];
}

async function ownIdentity(
  deps: Deps,
  users: readonly Row<'users'>[],
  login: string,
  { newPassword, ownPassword }: { newPassword?: string | undefined; ownPassword?: string | undefined },
): Promise<OwnIdentity> {
  if (ownPassword !== undefined) {
    // A password that somebody else gave is changed first, where it was given.
    const settled = users.filter(user => user.must_change_password === 0);
    const { users: rows } = await openPerson(deps, settled, ownPassword);
    const [row] = rows;
    if (!row) refuse('WRONG_PASSWORD');
    return { recipient: row.recipient, sealed: row.sealed_identity, rows };
  }
  const beside = await identityBeside(deps.db.read, login);
  const { recipient, sealedIdentity } = await createIdentity(newPassword ?? '', deps.passwordCost, beside);
  return { recipient, sealed: JSON.stringify(sealedIdentity), rows: [] };
}

async function refuseChanged(tx: WriteTx, row: Row<'users'>): Promise<void> {
  const now = await userById(tx, row.id);
  if (now?.sealed_identity !== row.sealed_identity) refuse('WRONG_PASSWORD');
}

type Invited = Row<'invitations'> & {
  readonly recipient: string;
  readonly login: string;
  /** Of the office. */
  readonly code: string;
};

/** Codes that are out for a login, in whichever office. */
async function invitationsOf(deps: Deps, login: string): Promise<Invited[]> {
  return deps.db.read
    .selectFrom('invitations as i')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .innerJoin('offices as o', 'o.id', 'i.office_id')
    .selectAll('i')
    .select(['u.recipient', 'u.login', 'o.code'])
    .where('u.login', '=', login)
    .where('u.removed_at', 'is', null)
    .execute();
}

/** The invitation that the code opens, with the secret of its identity. */
async function openByCode(deps: Deps, invitations: readonly Invited[], code: string) {
  const opened = await unsealOneOf(
    invitations.map(row => parseSealedIdentity(JSON.parse(row.sealed_identity))),
    code,
  );
  if (invitations.length === 0) await createIdentity(code, deps.passwordCost);
  const invited = opened === null ? undefined : invitations[opened.at];
  if (opened === null || invited === undefined) refuse('WRONG_INVITATION');
  return { invited, secret: opened.secret };
}

/** Unlocks in the ring what was granted to the code's identity; answers the versions, oldest first. */
async function openKeys(
  deps: Deps,
  { office_id: officeId, user_id: userId }: Invited,
  secret: string,
  keys: ReturnType<typeof createKeyRing>,
): Promise<number[]> {
  const grants = await deps.db.read
    .selectFrom('grants')
    .select(['key_version', 'wrapped'])
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .execute();
  try {
    for (const { key_version: version, wrapped } of grants) {
      const officeKey = await openGrant(wrapped, secret);
      keys.unlock(officeId, version, officeKey);
      officeKey.fill(0);
    }
  } catch (error) {
    // Replaced between the two looks: the code is the old one.
    if (error instanceof VaultError && error.code === 'NOT_GRANTED') refuse('WRONG_INVITATION');
    throw error;
  }
  return keys.versionsOf(officeId);
}

/** Takes the grants of the code's identity away; answers their versions, oldest first. */
async function takeGrants(tx: WriteTx, { office_id: officeId, user_id: userId }: Invited): Promise<number[]> {
  const taken = await tx
    .deleteFrom('grants')
    .where('office_id', '=', officeId)
    .where('user_id', '=', userId)
    .returning('key_version')
    .execute();
  return taken.map(grant => grant.key_version).sort((one, other) => one - other);
}

/** The code is over, also where the clock is set back later. */
async function expire(deps: Deps, { office_id, user_id, recipient, login }: Invited): Promise<void> {
  await deps.db.write(async tx => {
    const ended = await vouching(
      deps,
      tx,
      office_id,
      ['users'],
      async () =>
        (await lockInvited(tx, { id: user_id, recipient })) && (await endInvitation(tx, office_id, user_id)),
    );
    if (ended)
      await appendEvents(deps, tx, office_id, user_id, [{ type: 'INVITATION_EXPIRED', data: { login } }]);
  });
}
