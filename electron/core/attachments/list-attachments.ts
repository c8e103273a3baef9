import { refuseAttach } from '../../../shared/domain/attachments/attachment-actions';
import { caseInSight } from '../appeals/case-in-sight';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import type { Actor } from '../session/session';
import { itemOf } from './attachment-row';

/** The attachments of a case, oldest first; without a case, those of this actor that wait for one. */
export async function listAttachments(deps: Deps, actor: Actor, { caseId }: { caseId: string | null }) {
  const { read } = deps.db;
  const appeal = caseId === null ? null : await caseInSight(read, actor, caseId);
  const query = read
    .selectFrom('attachments as f')
    .leftJoin('users as u', 'u.id', 'f.added_by')
    .selectAll('f')
    .select('u.name as added_by_name')
    .where('f.office_id', '=', actor.officeId)
    .orderBy('f.id');
  const [rows, office] = await Promise.all([
    (caseId === null
      ? query
          .where('f.case_id', 'is', null)
          .where('f.added_by', '=', actor.id)
          .where('f.removed_at', 'is', null)
      : query.where('f.case_id', '=', caseId)
    ).execute(),
    officeOf(read, actor.officeId),
  ]);
  return {
    items: rows.map(({ added_by_name, ...row }) =>
      itemOf(deps, actor, { row: { ...row, bytes: Number(row.bytes) }, appeal }, added_by_name ?? ''),
    ),
    mayAdd: appeal === null || refuseAttach(actor, appeal) === null,
    limitMib: office.attachment_mib,
  };
}
