import type { ReadDb, Row } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { type Attempt, withdrawAttempt } from './attempts';

type UserRow = Row<'users'>;

/** An office that a person serves, as they are asked to choose it. */
interface Served {
  readonly user: UserRow;
  readonly office: {
    readonly id: string;
    readonly code: string;
    readonly nameRu: string;
    readonly nameKk: string;
  };
}

/** The offices of these rows, by their codes. */
export async function officesOf(db: ReadDb, users: readonly UserRow[]): Promise<Served[]> {
  const offices = await db
    .selectFrom('offices')
    .select(['id', 'code', 'name_ru', 'name_kk'])
    .where(
      'id',
      'in',
      users.map(user => user.office_id),
    )
    .orderBy('code')
    .execute();
  return offices.flatMap(({ id, code, name_ru: nameRu, name_kk: nameKk }) => {
    const user = users.find(row => row.office_id === id);
    return user ? [{ user, office: { id, code, nameRu, nameKk } }] : [];
  });
}

/**
 * The row of the office that a person signs in to: the one named by its code, the only one where none is. Refuses
 * CHOOSE_OFFICE with those they serve; the password was right, so this is no failed attempt.
 */
export async function chooseOffice(
  deps: Deps,
  users: readonly UserRow[],
  code: string | undefined,
  attempt: Attempt,
): Promise<UserRow> {
  const served = await officesOf(deps.db.read, users);
  const named = served.filter(
    ({ office }) => code === undefined || office.code.toLowerCase() === code.toLowerCase(),
  );
  const [only, ...others] = named;
  if (only && others.length === 0) return only.user;
  await withdrawAttempt(deps, attempt);
  refuse('CHOOSE_OFFICE', { offices: served.map(({ office }) => office) });
}
