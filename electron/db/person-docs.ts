import type { WriteTx } from './database';
import type { PersonEntry } from './person-index';
import { assertTokens } from './search-index';

/** Documents of one statement: a statement each costs more than its tokens. */
const ROWS = 50;

/** One person's document number and tokens. */
export interface PersonDoc {
  readonly doc: number;
  readonly tokens: readonly string[];
}

/** Gives persons their document numbers, and hands them on in parts that fit one statement. */
export async function* numberPersons(
  tx: WriteTx,
  officeId: string,
  edition: number,
  entries: readonly PersonEntry[],
): AsyncGenerator<PersonDoc[]> {
  for (let from = 0; from < entries.length; from += ROWS) {
    const part = entries.slice(from, from + ROWS);
    assertTokens(part.map(({ tokens }) => tokens));
    const docs = await tx
      .insertInto('person_docs')
      .values(part.map(({ applicantId }) => ({ office_id: officeId, applicant_id: applicantId, edition })))
      .onConflict(conflict => conflict.columns(['office_id', 'applicant_id']).doUpdateSet({ edition }))
      .returning(['doc', 'applicant_id'])
      .execute();
    const tokensOf = new Map(part.map(({ applicantId, tokens }) => [applicantId, tokens]));
    yield docs.map(({ doc, applicant_id }) => ({ doc, tokens: tokensOf.get(applicant_id) ?? [] }));
  }
}

/** Takes a person's document number away; undefined where there was none. */
export async function forgetPersonDoc(
  tx: WriteTx,
  officeId: string,
  applicantId: string,
): Promise<number | undefined> {
  const row = await tx
    .deleteFrom('person_docs')
    .where('office_id', '=', officeId)
    .where('applicant_id', '=', applicantId)
    .returning('doc')
    .executeTakeFirst();
  return row?.doc;
}
