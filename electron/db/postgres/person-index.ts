import { sql } from 'kysely';
import { forgetPersonDoc, numberPersons } from '../person-docs';
import type { PersonIndex } from '../person-index';
import { assertTokens } from '../search-index';

/** Tokens as text[] under a GIN index, as the index of cases. */
export const postgresPersonIndex: PersonIndex = {
  async put(tx, officeId, edition, entries) {
    for await (const docs of numberPersons(tx, officeId, edition, entries)) {
      const rows = docs.map(({ doc, tokens }) => sql`(${doc}::bigint, ${officeId}, ${[...tokens]}::text[])`);
      await sql`insert into person_tokens(doc, office_id, tokens) values ${sql.join(rows)}
        on conflict (doc) do update set tokens = excluded.tokens`.execute(tx);
    }
  },
  async remove(tx, officeId, applicantId) {
    const doc = await forgetPersonDoc(tx, officeId, applicantId);
    if (doc !== undefined) await sql`delete from person_tokens where doc = ${doc}`.execute(tx);
  },
  async find(db, officeId, words, limit) {
    assertTokens(words);
    const matches = sql.join(
      words.map(forms => sql`t.tokens && ${[...forms]}::text[]`),
      sql` and `,
    );
    const { rows } = await sql<{ doc: number; applicant_id: string }>`
      select d.doc, d.applicant_id from person_tokens t join person_docs d on d.doc = t.doc
      where t.office_id = ${officeId} and ${matches} order by t.doc desc limit ${limit}
    `.execute(db);
    return rows.map(row => ({ doc: row.doc, applicantId: row.applicant_id }));
  },
};
