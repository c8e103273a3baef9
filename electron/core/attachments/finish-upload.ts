import { rm } from 'node:fs/promises';
import { refuseAttach } from '../../../shared/domain/attachments/attachment-actions';
import { fileKeyOf } from '../../vault';
import { caseInSight } from '../appeals/case-in-sight';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { holdKey } from '../vault/old-key';
import { type AttachmentRow, attachmentMac, eventData, itemOf } from './attachment-row';
import { lockFiles } from './lock-files';
import { placeContent, sealAnew, stagingPath } from './sealed-files';
import type { Upload, Uploads } from './uploads';

/**
 * Every piece is there: seals the content under the key that its hash gives, then puts the file in its place and
 * writes its row and its event in one transaction. A crash before the commit leaves a file that no row names, which
 * the sweep takes. The same content put in twice is one file. Refuses UPLOAD_UNKNOWN, BAD_PIECE (not all is there),
 * NOT_FOUND, FORBIDDEN.
 */
export async function finishUpload(
  deps: Deps,
  uploads: Uploads,
  session: Session,
  actor: Actor,
  input: { uploadId: string; note: string },
) {
  return uploads.alone(session, actor, input.uploadId, async upload => {
    if (upload.type === null || upload.received !== upload.facts.bytes) refuse('BAD_PIECE');
    try {
      const row = await keep(deps, actor, upload, input.note);
      const appeal = row.case_id === null ? null : await caseInSight(deps.db.read, actor, row.case_id);
      return itemOf(deps, actor, { row, appeal }, actor.name);
    } finally {
      await uploads.drop(session, upload);
    }
  });
}

async function keep(deps: Deps, actor: Actor, upload: Upload, note: string): Promise<AttachmentRow> {
  const content = upload.hash.digest('hex');
  const { files } = deps.keys.keysOf(actor.officeId, upload.facts.keyVersion);
  const staged = await stagingPath(deps.dataDir);
  try {
    const key = fileKeyOf(files, actor.officeId, content);
    await sealAnew(
      { path: upload.path, key: upload.key, facts: upload.facts },
      { path: staged, key, facts: upload.facts },
    );
    return await deps.db.write(async tx => {
      if (upload.caseId !== null) {
        const refusal = refuseAttach(actor, await caseInSight(tx, actor, upload.caseId));
        if (refusal) refuse(refusal.code);
      }
      // The office key was changed while the file came in: its hash and its key are of the old one.
      await holdKey(tx, actor.officeId, upload.facts.keyVersion).catch(() => refuse('UPLOAD_UNKNOWN'));
      await lockFiles(tx);
      await placeContent(deps.dataDir, staged, content);
      const id = deps.newId();
      const seal = officeSeal(deps, actor.officeId, upload.facts.keyVersion);
      const plain = { name: upload.name, note: note.trim() };
      const row = {
        office_id: actor.officeId,
        id,
        case_id: upload.caseId,
        content,
        bytes: upload.facts.bytes,
        type: upload.type ?? 'unknown',
        sealed: seal.seal('attachments.sealed', id, plain),
        added_at: deps.clock.now(),
        added_by: actor.id,
        removed_at: null,
        removed_by: null,
        key_version: upload.facts.keyVersion,
      };
      const whole: AttachmentRow = { ...row, row_mac: attachmentMac(deps, row) };
      await tx.insertInto('attachments').values(whole).execute();
      if (whole.case_id !== null)
        await appendEvents(deps, tx, actor.officeId, actor.id, [
          {
            type: 'ATTACHMENT_ADDED',
            caseId: whole.case_id,
            data: { ...eventData(whole), bytes: whole.bytes },
          },
        ]);
      return whole;
    });
  } finally {
    await rm(staged, { force: true });
  }
}
