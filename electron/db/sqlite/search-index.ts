import { sql } from 'kysely';
import { assertTokens, holdersOf, MOST_TOKENS, type SearchIndex } from '../search-index';

/** Documents of one statement: a statement each costs more than its tokens. */
const ROWS = 50;

/** FTS5 expression: AND of ORs over opaque tokens. */
export function expressionOf(words: readonly (readonly string[])[]): string {
  assertTokens(words);
  return words.map(forms => `(${forms.join(' OR ')})`).join(' AND ');
}

/**
 * Contentless FTS5 with detail=none: it keeps which document holds which token and nothing else.
 * An office's tokens are made with its own key, so documents of two offices cannot meet in a query.
 */
export const sqliteSearchIndex: SearchIndex = {
  async add(tx, _officeId, entries) {
    for (let from = 0; from < entries.length; from += ROWS) {
      const rows = entries
        .slice(from, from + ROWS)
        .map(({ doc, tokens }) => sql`(${doc}, ${tokens.join(' ')})`);
      await sql`insert into case_tokens(rowid, tokens) values ${sql.join(rows)}`.execute(tx);
    }
  },
  async replace(tx, _officeId, { doc, tokens }) {
    await sql`delete from case_tokens where rowid = ${doc}`.execute(tx);
    await sql`insert into case_tokens(rowid, tokens) values (${doc}, ${tokens.join(' ')})`.execute(tx);
  },
  async remove(tx, _officeId, docs) {
    for (const doc of docs) await sql`delete from case_tokens where rowid = ${doc}`.execute(tx);
  },
  async find(db, _officeId, words, limit) {
    const { rows } = await sql<{ rowid: number }>`
      select rowid from case_tokens where case_tokens match ${expressionOf(words)} order by rowid desc limit ${limit}
    `.execute(db);
    return rows.map(row => row.rowid);
  },
  async count(db, _officeId, words, cap) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select rowid from case_tokens where case_tokens match ${expressionOf(words)} limit ${cap})
    `.execute(db);
    return rows[0]?.n ?? 0;
  },
  async newestOf(db, _officeId, tokens, cap) {
    const asked = tokens.slice(0, MOST_TOKENS);
    if (asked.length === 0) return new Map();
    const parts = asked.map(
      (token, n) =>
        sql`select ${n} as n, rowid as doc from (select rowid from case_tokens
          where case_tokens match ${expressionOf([[token]])} order by rowid desc limit ${cap})`,
    );
    const { rows } = await sql<{ n: number; doc: number }>`${sql.join(parts, sql` union all `)}`.execute(db);
    return holdersOf(asked, rows);
  },
  newest(_officeId, words, limit) {
    return sql<number>`(select rowid from case_tokens where case_tokens match ${expressionOf(words)} order by rowid desc limit ${limit})`;
  },
  async missing(db, officeId, limit) {
    const { rows } = await sql<{ doc: number }>`
      select doc from cases where office_id = ${officeId} and destroyed_on is null
        and doc not in (select id from case_tokens_docsize) limit ${limit}
    `.execute(db);
    return rows.map(row => row.doc);
  },
};
