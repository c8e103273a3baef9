import { refuseCampaign } from '../../../shared/domain/appeals/campaign';
import type { ReadDb, Row, WriteTx } from '../../db';
import { refuse } from '../refusal';

/** A campaign of the office by its id; undefined: there is none. */
export function findCampaign(
  db: ReadDb | WriteTx,
  officeId: string,
  id: string,
): Promise<Row<'campaigns'> | undefined> {
  return db
    .selectFrom('campaigns')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The campaign that a case is to be marked with. Refuses UNKNOWN_CAMPAIGN, CAMPAIGN_CLOSED. */
export async function openCampaign(
  db: ReadDb | WriteTx,
  officeId: string,
  id: string,
): Promise<Row<'campaigns'>> {
  const row = await findCampaign(db, officeId, id);
  const refusal = refuseCampaign(row && { closedOn: row.closed_on });
  if (refusal || !row) refuse(refusal ?? 'UNKNOWN_CAMPAIGN');
  return row;
}
