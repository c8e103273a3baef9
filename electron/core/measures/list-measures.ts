import { CaseMeasure } from '../../../shared/contract/measures';
import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { caseInSight } from '../appeals/case-in-sight';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { MEASURES, measuresOf } from './stored-measure';

/** Checks and measures in the matter of a case, who noted them, and what this actor may note of it. */
export async function measuresForCase(deps: Deps, actor: Actor, { id }: { readonly id: string }) {
  const { read } = deps.db;
  const appeal = await caseInSight(read, actor, id);
  const mayNote = !appeal.destroyed && refuseRecord(actor, appeal) === null;
  const [rows, names] = await Promise.all([
    measuresOf(read, actor.officeId, id),
    userNames(read, actor.officeId),
  ]);
  const measures = rows.map(row =>
    CaseMeasure.parse({
      id: row.id,
      kind: row.kind,
      takenOn: row.taken_on,
      persons: row.persons,
      withdrawnOn: row.withdrawn_on,
      recordedBy: names.get(row.made_by) ?? '',
      ...MEASURES.openOwn(deps, row),
      mayWithdraw: mayNote && row.withdrawn_on === null,
    }),
  );
  return { measures, mayNote };
}
