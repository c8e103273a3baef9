import { z } from 'zod';
import { pagesOf } from '../../db';
import type { Deps } from '../deps';
import { idsTold } from '../journal/told-events';
import { PAGE, type Problem } from '../system/problem';
import { type AttachmentRow, fileOf, isOwnAttachment, openAttachment } from './attachment-row';
import { pathOfContent, piecesOfSealed } from './sealed-files';

const Told = z.object({ attachment: z.string() }).transform(({ attachment }) => attachment);

/**
 * Checks every attachment of an office: the row's MAC and seal, and its file to the last chunk; and that none is
 * missing which the journal gave to a case and did not purge. Needs the office key.
 */
export async function checkAttachments(deps: Deps, officeId: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const whole = new Set<string>();
  for await (const rows of pagesOf(deps.db.read, 'attachments', officeId, PAGE)) {
    for (const found of rows) {
      const code = await wrongWith(deps, { ...found, bytes: Number(found.bytes) }, whole);
      if (code !== null) problems.push({ code, table: 'attachments', row: found.id });
    }
  }
  for (const id of await missingRows(deps, officeId))
    problems.push({ code: 'ROW_MISSING', table: 'attachments', row: id });
  return problems;
}

async function wrongWith(
  deps: Deps,
  row: AttachmentRow,
  whole: Set<string>,
): Promise<Problem['code'] | null> {
  if (!isOwnAttachment(deps, row)) return 'ROW_CHANGED';
  try {
    openAttachment(deps, row);
  } catch {
    return 'SEAL_BROKEN';
  }
  if (whole.has(row.content)) return null;
  try {
    const { key, facts } = fileOf(deps, row);
    for await (const piece of piecesOfSealed(pathOfContent(deps.dataDir, row.content), key, facts))
      piece.fill(0);
    whole.add(row.content);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'FILE_MISSING'
      : 'FILE_DAMAGED';
  }
}

/** Ids that the journal gave to cases and has not purged, and that have no row. */
async function missingRows(deps: Deps, officeId: string): Promise<string[]> {
  const expected = await idsTold(deps.db.read, officeId, ['ATTACHMENT_ADDED', 'ATTACHMENT_PURGED'], Told);
  const rows = await deps.db.read
    .selectFrom('attachments')
    .select('id')
    .where('office_id', '=', officeId)
    .execute();
  for (const { id } of rows) expected.delete(id);
  return [...expected];
}
