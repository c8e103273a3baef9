import { sql } from 'kysely';
import type { PersonIndex } from '../person-index';
import { assertTokens } from '../search-index';

/** Documents of one statement: a statement each costs more than its tokens. */
const ROWS = 50;

/** Tokens as text[] under a GIN index, as the index of cases. */
export const postgresPersonIndex: PersonIndex = {
  async put(tx, officeId, edition, entries) {
    for (let from = 0; from < entries.length; from += ROWS) {
      const part = entries.slice(from, from + ROWS);
      const docs = await tx
        .insertInto('person_docs')
        .values(part.map(({ applicantId }) => ({ office_id: officeId, applicant_id: applicantId, edition })))
        .onConflict(conflict => conflict.columns(['office_id', 'applicant_id']).doUpdateSet({ edition }))
        .returning(['doc', 'applicant_id'])
        .execute();
      const docOf = new Map(docs.map(row => [row.applicant_id, row.doc]));
      const rows = part.map(({ applicantId, tokens }) => {
        assertTokens([tokens]);
        return sql`(${docOf.get(applicantId)}::bigint, ${officeId}, ${[...tokens]}::text[])`;
      });
      await sql`insert into person_tokens(doc, office_id, tokens) values ${sql.join(rows)}
        on conflict (doc) do update set tokens = excluded.tokens`.execute(tx);
    }
  },
  async remove(tx, officeId, applicantId) {
    const row = await tx
      .deleteFrom('person_docs')
      .where('office_id', '=', officeId)
      .where('applicant_id', '=', applicantId)
      .returning('doc')
      .executeTakeFirst();
    if (row) await sql`delete from person_tokens where doc = ${row.doc}`.execute(tx);
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
