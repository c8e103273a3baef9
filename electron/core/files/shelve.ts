import { randomUUID } from 'node:crypto';
import type { Session, ShelvedFile } from '../core';

/** A session that exports again and again must not fill the memory: the oldest file goes. */
const SHELF_SIZE = 8;

/** Puts a file where only this session can fetch it, and answers its ticket. */
export function shelve<File extends Omit<ShelvedFile, 'id'>>(
  session: Session,
  file: File,
  id: string = randomUUID(),
) {
  session.files.set(id, { ...file, id });
  while (session.files.size > SHELF_SIZE) {
    const oldest = session.files.keys().next().value;
    if (oldest === undefined) break;
    session.files.delete(oldest);
  }
  return { fileId: id, name: file.name, size: file.size as File['size'], mime: file.mime };
}

/** Bytes made here, as a file with a ticket. */
export function shelveBytes(session: Session, name: string, mime: string, bytes: Uint8Array) {
  return shelve(session, { name, mime, size: bytes.byteLength, content: { bytes } });
}
