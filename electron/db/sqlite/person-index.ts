import { sql } from 'kysely';
import type { PersonIndex } from '../person-index';
import { assertTokens } from '../search-index';

/** Documents of one statement: a statement each costs more than its tokens. */
const ROWS = 50;

/** Contentless FTS5 with detail=none, as the index of cases; a document's tokens go when they are replaced. */
export const sqlitePersonIndex: PersonIndex = {
  async put(tx, officeId, edition, entries, fresh = false) {
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
        return sql`(${docOf.get(applicantId)}, ${tokens.join(' ')})`;
      });
      if (!fresh)
        await sql`delete from person_tokens where rowid in (${sql.join(docs.map(row => row.doc))})`.execute(
          tx,
        );
      await sql`insert into person_tokens(rowid, tokens) values ${sql.join(rows)}`.execute(tx);
    }
  },
  async remove(tx, officeId, applicantId) {
    const row = await tx
      .deleteFrom('person_docs')
      .where('office_id', '=', officeId)
      .where('applicant_id', '=', applicantId)
      .returning('doc')
      .executeTakeFirst();
    if (row) await sql`delete from person_tokens where rowid = ${row.doc}`.execute(tx);
  },
  async find(db, officeId, words, limit) {
    assertTokens(words);
    const expression = words.map(forms => `(${forms.join(' OR ')})`).join(' AND ');
    const { rows } = await sql<{ doc: number; applicant_id: string }>`
      select d.doc, d.applicant_id from person_tokens t join person_docs d on d.doc = t.rowid
      where t.person_tokens match ${expression} and d.office_id = ${officeId} order by t.rowid desc limit ${limit}
    `.execute(db);
    return rows.map(row => ({ doc: row.doc, applicantId: row.applicant_id }));
  },
};
