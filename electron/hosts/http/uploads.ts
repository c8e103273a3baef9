import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Session } from '../../core/core';
import { contained } from '../../security/path-guard';
import { answerJson, refuse } from './answer';
import type { Refusal } from './request-guards';

/** Largest file that may be put in: ten years of a region's journal fit many times. */
export const UPLOAD_LIMIT = 512 * 1024 * 1024;
const WAITING_LIMIT = 16;
const NAME_LIMIT = 200;

class TooLarge extends Error {}

/** The name as it may stand in a list and on a disk: no folders, no control characters. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
  const clean = last.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return (clean === '' || /^\.+$/.test(clean) ? 'file' : clean).slice(-NAME_LIMIT);
}

function counting(limit: number, count: (size: number) => void): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      count(size);
      if (size > limit) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof TooLarge) return { status: 413, code: 'FILE_TOO_LARGE' };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { status: 507, code: 'DISK_FULL' };
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return { status: 507, code: 'READ_ONLY' };
  return null;
}

export interface UploadsOptions {
  /** Folder of files that wait; made at need, readable by its owner alone. */
  readonly folder: string;
  readonly limit?: number;
}

/** Files that a browser puts in: they wait on disk until their session ends. */
export function createUploads({ folder, limit = UPLOAD_LIMIT }: UploadsOptions) {
  async function answerUpload(
    request: IncomingMessage,
    response: ServerResponse,
    session: Session | null,
    name: string,
  ): Promise<void> {
    if (session?.actor == null) return refuse(response, { status: 401, code: 'UNAUTHORIZED' });
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      return refuse(response, { status: 413, code: 'FILE_TOO_LARGE' });
    }
    const actorId = session.actor.id;
    const id = randomUUID();
    const path = join(folder, id);
    let size = 0;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const counter = counting(limit, now => {
        size = now;
      });
      await pipeline(request, counter, createWriteStream(path, { flags: 'wx', mode: 0o600 }), {
        end: true,
      });
    } catch (error) {
      await rm(path, { force: true });
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      return refuse(response, refusal);
    }
    // Who signed out meanwhile must not leave a file behind.
    if (session.actor?.id !== actorId) {
      await rm(path, { force: true });
      return refuse(response, { status: 401, code: 'UNAUTHORIZED' });
    }
    const mime = request.headers['content-type'] ?? 'application/octet-stream';
    const file = { id, name: cleanName(name), mime, size, content: { path } };
    session.files.set(id, file);
    await dropOldest(session);
    answerJson(response, 200, { fileId: id, name: file.name, size, mime });
  }

  const uploadedBy = (session: Session) =>
    [...session.files.values()].flatMap(file =>
      'path' in file.content && contained(folder, file.content.path)
        ? [{ id: file.id, path: file.content.path }]
        : [],
    );

  async function drop(session: Session, file: { id: string; path: string }): Promise<void> {
    session.files.delete(file.id);
    await rm(file.path, { force: true });
  }

  async function dropOldest(session: Session): Promise<void> {
    for (const file of uploadedBy(session).slice(0, -WAITING_LIMIT)) await drop(session, file);
  }

  return {
    answerUpload,
    /** Forgets everything that waits for a session; its uploads leave the disk. */
    async forget(session: Session): Promise<void> {
      for (const file of uploadedBy(session)) await drop(session, file);
      session.files.clear();
    },
    /** Uploads hold personal data in the clear: none may outlive the run that took them. */
    async sweep(): Promise<void> {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
