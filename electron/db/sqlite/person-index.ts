import { sql } from 'kysely';
import { forgetPersonDoc, numberPersons } from '../person-docs';
import type { PersonIndex } from '../person-index';
import { expressionOf } from './search-index';

/** Contentless FTS5 with detail=none, as the index of cases; a document's tokens go when they are replaced. */
export const sqlitePersonIndex: PersonIndex = {
  async put(tx, officeId, edition, entries, fresh = false) {
    for await (const docs of numberPersons(tx, officeId, edition, entries)) {
      if (!fresh)
        await sql`delete from person_tokens where rowid in (${sql.join(docs.map(row => row.doc))})`.execute(
          tx,
        );
      const rows = docs.map(({ doc, tokens }) => sql`(${doc}, ${tokens.join(' ')})`);
      await sql`insert into person_tokens(rowid, tokens) values ${sql.join(rows)}`.execute(tx);
    }
  },
  async remove(tx, officeId, applicantId) {
    const doc = await forgetPersonDoc(tx, officeId, applicantId);
    if (doc !== undefined) await sql`delete from person_tokens where rowid = ${doc}`.execute(tx);
  },
  async find(db, officeId, words, limit) {
    const { rows } = await sql<{ doc: number; applicant_id: string }>`
      select d.doc, d.applicant_id from person_tokens t join person_docs d on d.doc = t.rowid
      where t.person_tokens match ${expressionOf(words)} and d.office_id = ${officeId}
      order by t.rowid desc limit ${limit}
    `.execute(db);
    return rows.map(row => ({ doc: row.doc, applicantId: row.applicant_id }));
  },
};
