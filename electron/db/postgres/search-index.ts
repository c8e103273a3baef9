import { sql } from 'kysely';
import { assertTokens, holdersOf, MOST_TOKENS, type SearchIndex } from '../search-index';

/** Documents of one statement: a statement each costs more than its tokens. */
const ROWS = 50;

/** Tokens as text[] under a GIN index: `&&` for the alternatives of a word, AND over the words. */
function matches(words: readonly (readonly string[])[]) {
  assertTokens(words);
  return sql.join(
    words.map(forms => sql`tokens && ${[...forms]}::text[]`),
    sql` and `,
  );
}

export const postgresSearchIndex: SearchIndex = {
  async add(tx, officeId, entries) {
    for (let from = 0; from < entries.length; from += ROWS) {
      const rows = entries
        .slice(from, from + ROWS)
        .map(({ doc, tokens }) => sql`(${doc}::bigint, ${officeId}, ${[...tokens]}::text[])`);
      await sql`insert into case_tokens(doc, office_id, tokens) values ${sql.join(rows)}`.execute(tx);
    }
  },
  async replace(tx, officeId, { doc, tokens }) {
    await sql`update case_tokens set tokens = ${[...tokens]}::text[] where doc = ${doc} and office_id = ${officeId}`.execute(
      tx,
    );
  },
  async remove(tx, officeId, docs) {
    await sql`delete from case_tokens where office_id = ${officeId} and doc = any(${[...docs]}::bigint[])`.execute(
      tx,
    );
  },
  async find(db, officeId, words, limit) {
    const { rows } = await sql<{ doc: number }>`
      select doc from case_tokens where office_id = ${officeId} and ${matches(words)} order by doc desc limit ${limit}
    `.execute(db);
    return rows.map(row => row.doc);
  },
  async count(db, officeId, words, cap) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select 1 from case_tokens where office_id = ${officeId} and ${matches(words)} limit ${cap}) t
    `.execute(db);
    return rows[0]?.n ?? 0;
  },
  async newestOf(db, officeId, tokens, cap) {
    const asked = tokens.slice(0, MOST_TOKENS);
    if (asked.length === 0) return new Map();
    // A query for each token: by its own frequency the planner chooses between the index and the newest rows.
    const parts = asked.map(
      (token, n) =>
        sql`(select ${sql.lit(n)} as n, doc from case_tokens
          where office_id = ${officeId} and ${matches([[token]])} order by doc desc limit ${cap})`,
    );
    const { rows } = await sql<{ n: number; doc: number }>`${sql.join(parts, sql` union all `)}`.execute(db);
    return holdersOf(asked, rows);
  },
  newest(officeId, words, limit) {
    return sql<number>`(select doc from case_tokens where office_id = ${officeId} and ${matches(words)} order by doc desc limit ${limit})`;
  },
  async missing(db, officeId, limit) {
    const { rows } = await sql<{ doc: number }>`
      select doc from cases where office_id = ${officeId} and destroyed_on is null
        and not exists (select 1 from case_tokens t where t.doc = cases.doc) limit ${limit}
    `.execute(db);
    return rows.map(row => row.doc);
  },
};
