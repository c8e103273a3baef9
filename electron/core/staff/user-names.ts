import type { ReadDb } from '../../db';

/** Names of those who have or had a sign-in in the office, by id. */
export async function userNames(db: ReadDb, officeId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('office_id', '=', officeId)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
