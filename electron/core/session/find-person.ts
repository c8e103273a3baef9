import type { ReadDb, Row, WriteTx } from '../../db';
import {
  createIdentity,
  parseSealedIdentity,
  type SealedIdentity,
  sealIdentity,
  unsealOneOf,
} from '../../vault';
import type { Deps } from '../deps';
import { NO_IDENTITY } from '../office/add-user';
import { refuse } from '../refusal';

type UserRow = Row<'users'>;

/** A person who proved to be one: their rows, one for each office they serve, and the secret of their identity. */
export interface Person {
  readonly users: readonly UserRow[];
  readonly secret: string;
}

/**
 * The rows of a login that have a password, of all offices: not those whose sign-in was taken away, nor those who were
 * only invited. They need not be one person: a login is an office's own.
 */
export async function usersOf(db: ReadDb, login: string): Promise<UserRow[]> {
  return db
    .selectFrom('users')
    .selectAll()
    .where('login', '=', login)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '!=', NO_IDENTITY)
    .orderBy('id')
    .execute();
}

/** A row of a user who still has a sign-in, by its id. */
export async function userById(db: ReadDb | WriteTx, id: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .where('sealed_identity', '!=', NO_IDENTITY)
    .executeTakeFirst();
}

/** The rows of one person: those under the very identity of this one, itself among them. */
export async function rowsOfPerson(db: ReadDb, user: UserRow): Promise<UserRow[]> {
  const rows = await usersOf(db, user.login);
  return rows.filter(row => isOnePerson(row, user));
}

/**
 * The same for who proved a password and changes it. Refuses STALE where the row is under another identity by now: the
 * password was changed meanwhile, or the sign-in taken away.
 */
export async function rowsToChange(db: ReadDb, user: UserRow): Promise<UserRow[]> {
  const rows = await rowsOfPerson(db, user);
  return rows.some(({ id }) => id === user.id) ? rows : refuse('STALE');
}

function isOnePerson(one: UserRow, other: UserRow): boolean {
  return one.recipient === other.recipient && one.sealed_identity === other.sealed_identity;
}

/**
 * Whose password it is among the users of one login. Refuses WRONG_PASSWORD, after the same work where there is nobody:
 * the time it takes must not tell who exists, nor in how many offices.
 */
export async function openPerson(deps: Deps, users: readonly UserRow[], password: string): Promise<Person> {
  const identities = users.map(user => parseSealedIdentity(JSON.parse(user.sealed_identity)));
  const opened = await unsealOneOf(identities, password);
  if (users.length === 0) await createIdentity(password, deps.passwordCost);
  const user = opened === null ? undefined : users[opened.at];
  if (opened === null || user === undefined) refuse('WRONG_PASSWORD');
  return { users: users.filter(row => isOnePerson(row, user)), secret: opened.secret };
}

/** The secret that the password opens. Refuses WRONG_PASSWORD. */
export async function openIdentity(sealedIdentity: string, password: string): Promise<string> {
  const opened = await unsealOneOf([parseSealedIdentity(JSON.parse(sealedIdentity))], password);
  return opened?.secret ?? refuse('WRONG_PASSWORD');
}

/** Seals the secret anew, as it lies in the base: in place of an identity of this login. */
export async function sealAnew(
  deps: Deps,
  secret: string,
  password: string,
  before: string,
): Promise<string> {
  const beside = parseSealedIdentity(JSON.parse(before));
  return JSON.stringify(await sealIdentity(secret, password, deps.passwordCost, beside));
}

/** An identity that stands under this login already, in whichever office: a new one takes its salt over. */
export async function identityBeside(db: ReadDb, login: string): Promise<SealedIdentity | null> {
  const [first] = await usersOf(db, login);
  return first ? parseSealedIdentity(JSON.parse(first.sealed_identity)) : null;
}
