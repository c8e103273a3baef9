import { z } from 'zod';
import { AttachmentItem, AttachmentKind } from '../../../shared/contract/attachments';
import type { CaseState } from '../../../shared/domain/appeals/case-actions';
import { refuseRemove } from '../../../shared/domain/attachments/attachment-actions';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { type FileFacts, type FileKey, fileKeyOf, VaultError } from '../../vault';
import { caseInSight } from '../appeals/case-in-sight';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';

/** A row as the program uses it: `bytes` a number on either engine. */
export type AttachmentRow = Tables['attachments'];

const Sealed = z.object({ name: z.string(), note: z.string() });

/** The columns the MAC covers, in this order for ever. */
const COLUMNS = [
  'office_id',
  'id',
  'case_id',
  'content',
  'bytes',
  'type',
  'added_at',
  'added_by',
  'removed_at',
  'removed_by',
  'key_version',
] as const satisfies readonly (keyof AttachmentRow)[];

export function attachmentMac(deps: Pick<Deps, 'keys'>, row: Omit<AttachmentRow, 'row_mac'>): Buffer {
  const values = ['attachments', COLUMNS.map(column => row[column])];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

/** Is the row's MAC its own? False as well where nobody holds its key version. */
export function isOwnAttachment(deps: Pick<Deps, 'keys'>, row: AttachmentRow): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row.row_mac, attachmentMac(deps, row));
}

/** Name and note of a row. */
export function openAttachment(deps: Deps, row: AttachmentRow): z.output<typeof Sealed> {
  const seal = officeSeal(deps, row.office_id);
  return Sealed.parse(seal.open('attachments.sealed', row.id, row.key_version, row.sealed));
}

/** Key and facts of a row's sealed file. Throws VaultError LOCKED. */
export function fileOf(deps: Deps, row: AttachmentRow): { key: FileKey; facts: FileFacts } {
  const { files } = deps.keys.keysOf(row.office_id, row.key_version);
  return {
    key: fileKeyOf(files, row.office_id, row.content),
    facts: { keyVersion: row.key_version, bytes: row.bytes },
  };
}

/** A row and the case it belongs to; `appeal` null while it waits for one. */
export interface AttachmentInHand {
  readonly row: AttachmentRow;
  readonly appeal: CaseState | null;
}

/**
 * An attachment that this actor may see: of a case they see, or their own that waits for one. Refuses NOT_FOUND;
 * throws VaultError TAMPERED for a row that another program edited.
 */
export async function findAttachment(
  deps: Deps,
  db: ReadDb | WriteTx,
  actor: Actor,
  id: string,
): Promise<AttachmentInHand> {
  const found = await db
    .selectFrom('attachments')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) refuse('NOT_FOUND');
  const row = { ...found, bytes: Number(found.bytes) };
  if (row.case_id === null && row.added_by !== actor.id) refuse('NOT_FOUND');
  const appeal = row.case_id === null ? null : await caseInSight(db, actor, row.case_id);
  if (!deps.keys.isUnlocked(actor.officeId)) refuse('LOCKED');
  if (!isOwnAttachment(deps, row))
    throw new VaultError('TAMPERED', 'The attachment was changed outside the program.');
  return { row, appeal };
}

/** What the page shows of an attachment. */
export function itemOf(
  deps: Deps,
  actor: Actor,
  { row, appeal }: AttachmentInHand,
  addedByName: string,
): z.output<typeof AttachmentItem> {
  return AttachmentItem.parse({
    id: row.id,
    ...openAttachment(deps, row),
    type: AttachmentKind.parse(row.type),
    bytes: row.bytes,
    addedAt: row.added_at,
    addedByName,
    removedAt: row.removed_at,
    mayRemove: appeal === null || refuseRemove(actor, appeal, { addedBy: row.added_by }) === null,
  });
}

/** Writes a changed row with its new MAC. Refuses STALE where another one was written since it was read. */
export async function rewriteRow(
  deps: Deps,
  tx: WriteTx,
  before: AttachmentRow,
  change: Partial<Omit<AttachmentRow, 'office_id' | 'id' | 'row_mac'>>,
): Promise<AttachmentRow> {
  const row = { ...before, ...change };
  const row_mac = attachmentMac(deps, row);
  const { numUpdatedRows } = await tx
    .updateTable('attachments')
    .set({ ...change, row_mac })
    .where('office_id', '=', row.office_id)
    .where('id', '=', row.id)
    .where('row_mac', '=', before.row_mac)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) refuse('STALE');
  return { ...row, row_mac };
}

/** What the journal says of an attachment. */
export function eventData(row: AttachmentRow) {
  return { fileType: row.type, attachment: row.id };
}
