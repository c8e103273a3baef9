import { type Kysely, sql } from 'kysely';
import type { Migration } from '../migrate';

/**
 * The registration desk: how the office is reached, for receipts; which fields it demands; the keyed hash of a case's
 * status code, and whether the body that passed it on watches it.
 */
export const desk: Migration = {
  id: '0080-desk',
  async up(tx: Kysely<unknown>) {
    for (const statement of [
      `alter table offices add column phone text not null default ''`,
      `alter table offices add column address_ru text not null default ''`,
      `alter table offices add column address_kk text not null default ''`,
      `alter table offices add column hours_ru text not null default ''`,
      `alter table offices add column hours_kk text not null default ''`,
      `alter table offices add column required_fields text not null default '[]'`,
      `alter table cases add column status_key text`,
      `alter table cases add column under_control integer`,
      `create unique index cases_by_status_key on cases (office_id, status_key) where status_key is not null`,
    ])
      await sql.raw(statement).execute(tx);
  },
};
