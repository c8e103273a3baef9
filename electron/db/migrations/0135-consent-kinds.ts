import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/**
 * Consents to passing data on and to publication beside the one to processing, each with words of its own (`kind` null =
 * processing), and whether an appeal may be forwarded without one.
 */
export const consentKinds: Migration = {
  id: '0135-consent-kinds',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `alter table consents add column kind text`,
      `alter table consent_texts add column kind text`,
      `alter table consent_settings add column forward_only_with integer`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
