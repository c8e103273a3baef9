import { pagesOf } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { NO_PARTS, partsOf } from './case-parts';
import { resealGrant } from './grant-seal';
import { caseMac } from './row-seal';

const PAGE = 500;

/**
 * Vouches for the rows of a base that was made before rows had MACs, at the first sign-in with the office key.
 * Only where not one row and not the journal's head has a MAC: else somebody took MACs away, and verification must
 * tell. The journal says that it happened.
 */
export async function adoptRows(deps: Deps, officeId: string, actorId: string): Promise<void> {
  const head = await deps.db.read
    .selectFrom('journal_heads')
    .select('sealed_mac')
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  if (!head || head.sealed_mac !== null) return;
  await deps.db.write(async tx => {
    for (const table of ['cases', 'grants'] as const) {
      const vouched = await tx
        .selectFrom(table)
        .select('office_id')
        .where('office_id', '=', officeId)
        .where('row_mac', 'is not', null)
        .limit(1)
        .executeTakeFirst();
      if (vouched) return;
    }
    let cases = 0;
    for await (const rows of pagesOf(tx, 'cases', officeId, PAGE)) {
      const parts = await partsOf(
        tx,
        officeId,
        rows.map(row => row.id),
      );
      for (const row of rows)
        await tx
          .updateTable('cases')
          .set({ row_mac: caseMac(deps, row, parts.get(row.id) ?? NO_PARTS) })
          .where('office_id', '=', officeId)
          .where('id', '=', row.id)
          .execute();
      cases += rows.length;
    }
    const versions = deps.keys.versionsOf(officeId);
    const grants = await tx.selectFrom('grants').selectAll().where('office_id', '=', officeId).execute();
    const known = grants.filter(grant => versions.includes(grant.key_version));
    for (const grant of known) await resealGrant(deps, tx, grant);
    await appendEvents(deps, tx, officeId, actorId, [
      { type: 'ROWS_SEALED', data: { cases, grants: known.length } },
    ]);
  });
}
