import { CaseAid } from '../../../shared/contract/aid';
import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { caseInSight } from '../appeals/case-in-sight';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { AID, aidOf } from './stored-aid';

/** Aid that was given in the matter of a case, and what this actor may note of it. */
export async function aidForCase(deps: Deps, actor: Actor, { id }: { readonly id: string }) {
  const appeal = await caseInSight(deps.db.read, actor, id);
  const mayGive = !appeal.destroyed && refuseRecord(actor, appeal) === null;
  const rows = await aidOf(deps.db.read, actor.officeId, id);
  const aid = rows.map(row =>
    CaseAid.parse({
      id: row.id,
      kind: row.kind,
      givenOn: row.given_on,
      amount: row.amount,
      withdrawnOn: row.withdrawn_on,
      ...AID.openOwn(deps, row),
      mayWithdraw: mayGive && row.withdrawn_on === null,
    }),
  );
  return { aid, mayGive };
}
