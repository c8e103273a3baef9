import type { z } from 'zod';
import type { Problem } from '../../../shared/contract/system';
import type { Deps } from '../deps';
import { opens } from '../system/opens';
import type { OfficeSeal } from '../vault/office-seal';
import { isOwnConsent, openConsent } from './consent-row';

type Found = z.output<typeof Problem>;

/** Consents that do not open, or that another program edited. */
export async function checkConsents(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Found[]> {
  const rows = await deps.db.read
    .selectFrom('consents')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('id')
    .execute();
  return rows.flatMap((row): Found[] => {
    if (!opens(() => openConsent(seal, row)))
      return [{ code: 'SEAL_BROKEN', table: 'consents', row: row.id }];
    return isOwnConsent(deps, row) ? [] : [{ code: 'ROW_CHANGED', table: 'consents', row: row.id }];
  });
}
