import { sql } from 'kysely';
import type { Database } from '../../electron/db';

const TABLES = [
  'cases',
  'applicants',
  'questions',
  'case_benefits',
  'events',
  'executors',
  'classifiers',
  'topics',
] as const;

/** How many rows stand in every table, how far the numbers are, where the journal ends. */
export async function baseState({ read, engine }: Database): Promise<Record<string, unknown>> {
  const counts: Record<string, unknown> = {};
  for (const table of TABLES) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(read);
    counts[table] = Number(rows[0]?.n);
  }
  const index = engine === 'sqlite' ? 'case_tokens_docsize' : 'case_tokens';
  const tokens = await sql<{ n: number }>`select count(*) as n from ${sql.table(index)}`.execute(read);
  return {
    ...counts,
    indexed: Number(tokens.rows[0]?.n),
    counters: await read.selectFrom('counters').select(['series', 'year', 'last']).orderBy('year').execute(),
    journal: await read.selectFrom('journal_heads').select(['seq', 'hash']).execute(),
  };
}
