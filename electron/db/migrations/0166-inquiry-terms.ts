import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** Terms of reply that an office sets in place of the program's, as JSON; null = it sets none. */
export const inquiryTerms: Migration = {
  id: '0166-inquiry-terms',
  async up(tx: Kysely<unknown>) {
    await sql.raw(`alter table offices add column inquiry_terms text`).execute(tx);
  },
};
