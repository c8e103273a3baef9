import type { SqliteCopy } from '../../db';
import type { Manifest } from './manifest';

/** What of a base goes into a manifest, read from the file itself. */
export async function lookIntoBase(base: SqliteCopy): Promise<Pick<Manifest, 'migrations' | 'counts'>> {
  const count = async (table: string): Promise<number> =>
    Number((await base.rows(`select count(*) as n from ${table}`))[0]?.n ?? 0);
  return {
    migrations: (await base.rows('select id from schema_migrations order by id')).map(row => String(row.id)),
    counts: {
      cases: await count('cases'),
      events: await count('events'),
      applicants: await count('applicants'),
      users: await count('users'),
    },
  };
}
