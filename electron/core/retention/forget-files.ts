import { rm } from 'node:fs/promises';
import type { WriteTx } from '../../db';
import { lockFiles } from '../attachments/lock-files';
import { pathOfContent } from '../attachments/sealed-files';
import type { Deps } from '../deps';

/** What stood in the base of an attachment that is gone. */
export interface GoneAttachment {
  readonly id: string;
  readonly content: string;
  readonly type: string;
}

/** Takes a case's attachments out of the base. */
export function forgetAttachments(tx: WriteTx, officeId: string, caseId: string): Promise<GoneAttachment[]> {
  return tx
    .deleteFrom('attachments')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .returning(['id', 'content', 'type'])
    .execute();
}

/**
 * Removes the files of contents that no attachment names any more. What a killed program leaves here, the sweep of
 * attachments takes.
 */
export async function removeContents(deps: Deps, contents: readonly string[]): Promise<void> {
  if (contents.length === 0) return;
  await deps.db.write(async tx => {
    await lockFiles(tx);
    for (const content of new Set(contents)) {
      const named = await tx
        .selectFrom('attachments')
        .select('id')
        .where('content', '=', content)
        .limit(1)
        .executeTakeFirst();
      if (!named) await rm(pathOfContent(deps.dataDir, content), { force: true });
    }
  });
}
