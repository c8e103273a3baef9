import type { Hmac } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { refuseAttach } from '../../../shared/domain/attachments/attachment-actions';
import { isProgramName, safeFileName } from '../../../shared/domain/attachments/file-name';
import type { AttachmentType } from '../../../shared/domain/attachments/file-types';
import { bytesOfMib, pieceLength } from '../../../shared/domain/attachments/pieces';
import { contentHasher, type FileFacts, type FileKey, passingFileKey } from '../../vault';
import { caseInSight } from '../appeals/case-in-sight';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { detectType } from './detect-type';
import { addSealed, beginSealed, stagingPath } from './sealed-files';

/** Files that one session may be putting in at once. */
const AT_ONCE = 16;
/** An upload nobody added to for so long was given up. */
const GIVEN_UP_MS = 15 * 60_000;

/** A file on its way in. It lies in the staging folder under a key that only this object knows. */
export interface Upload {
  readonly id: string;
  readonly actorId: string;
  readonly officeId: string;
  readonly caseId: string | null;
  readonly name: string;
  readonly path: string;
  readonly key: FileKey;
  readonly facts: FileFacts;
  readonly hash: Hmac;
  received: number;
  type: AttachmentType | null;
  touchedAt: number;
  /** A call of this upload is under way. */
  busy: boolean;
}

/** The files on their way in, by session: nobody else finds them, and they end with it. */
export function createUploads(deps: Deps) {
  const bySession = new WeakMap<Session, Map<string, Upload>>();

  function of(session: Session): Map<string, Upload> {
    const known = bySession.get(session) ?? new Map<string, Upload>();
    bySession.set(session, known);
    return known;
  }

  async function drop(session: Session, upload: Upload): Promise<void> {
    of(session).delete(upload.id);
    await rm(upload.path, { force: true });
  }

  function find(session: Session, actor: Actor, id: string): Upload {
    const upload = of(session).get(id);
    if (!upload || upload.actorId !== actor.id) refuse('UPLOAD_UNKNOWN');
    return upload;
  }

  /** One call at a time for one upload: two pieces at once could swap their places in the hash. */
  async function alone<T>(session: Session, actor: Actor, id: string, work: (upload: Upload) => Promise<T>) {
    const upload = find(session, actor, id);
    if (upload.busy) refuse('BAD_PIECE');
    upload.busy = true;
    try {
      return await work(upload);
    } finally {
      upload.busy = false;
      upload.touchedAt = deps.instant();
    }
  }

  async function begin(
    session: Session,
    actor: Actor,
    input: { caseId: string | null; name: string; bytes: number },
  ): Promise<{ uploadId: string }> {
    if (input.caseId !== null) {
      const refusal = refuseAttach(actor, await caseInSight(deps.db.read, actor, input.caseId));
      if (refusal) refuse(refusal.code);
    }
    const { attachment_mib } = await officeOf(deps.db.read, actor.officeId);
    if (input.bytes < 1) refuse('EMPTY_FILE');
    if (input.bytes > bytesOfMib(attachment_mib))
      refuse('ATTACHMENT_TOO_LARGE', { limitMib: attachment_mib });
    if (isProgramName(input.name)) refuse('PROGRAM_REFUSED');
    for (const old of [...of(session).values()])
      if (!old.busy && (old.actorId !== actor.id || deps.instant() - old.touchedAt > GIVEN_UP_MS))
        await drop(session, old);
    if (of(session).size >= AT_ONCE) refuse('TOO_MANY_UPLOADS');
    const keys = deps.keys.keysOf(actor.officeId);
    const upload: Upload = {
      id: deps.newId(),
      actorId: actor.id,
      officeId: actor.officeId,
      caseId: input.caseId,
      name: safeFileName(input.name),
      path: await stagingPath(deps.dataDir),
      key: passingFileKey(),
      facts: { keyVersion: keys.version, bytes: input.bytes },
      hash: contentHasher(keys.files, actor.officeId),
      received: 0,
      type: null,
      touchedAt: deps.instant(),
      busy: false,
    };
    await beginSealed(upload.path, upload.facts);
    of(session).set(upload.id, upload);
    return { uploadId: upload.id };
  }

  async function put(
    session: Session,
    actor: Actor,
    input: { uploadId: string; offset: number; piece: string },
  ): Promise<{ received: number }> {
    return alone(session, actor, input.uploadId, async upload => {
      const piece = Buffer.from(input.piece, 'base64');
      const isNext = input.offset === upload.received;
      if (!isNext || piece.length !== pieceLength(upload.facts.bytes, input.offset)) refuse('BAD_PIECE');
      if (upload.type === null) {
        const type = await detectType(piece);
        if (type === 'program') {
          await drop(session, upload);
          refuse('PROGRAM_REFUSED');
        }
        upload.type = type;
      }
      await addSealed(upload.path, upload.key, upload.facts, input.offset, piece, false);
      upload.hash.update(piece);
      piece.fill(0);
      upload.received += piece.length;
      return { received: upload.received };
    });
  }

  return {
    begin,
    put,
    alone,
    drop,
    async cancel(session: Session, actor: Actor, input: { uploadId: string }) {
      const upload = of(session).get(input.uploadId);
      if (!upload || upload.actorId !== actor.id) return { cancelled: false };
      await drop(session, upload);
      return { cancelled: true };
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
