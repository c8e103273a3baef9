import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/** The post of a member of staff, as receipts and reception cards print it; the day from which a campaign takes no more cases. */
export const postsAndCampaignEnds: Migration = {
  id: '0145-posts-and-campaign-ends',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `alter table users add column post text`,
      `alter table campaigns add column closed_on text`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
