import { sql } from 'kysely';
import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import type { Deps } from '../deps';

type Problem = z.output<typeof ProblemSchema>;

/** Rows that point at rows that are not there, by SQLite's own check. */
export async function brokenReferences(deps: Deps): Promise<Problem[]> {
  const { rows } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(
    deps.db.read,
  );
  return rows.map(row => ({ code: 'FOREIGN_KEY', table: row.table, row: String(row.rowid ?? '') }));
}
