import type { Session } from '../../electron/core/core';

/** A file that is written while it is fetched, as its owner's session fetches it. */
export function shelvedPieces(session: Session, fileId: string): AsyncIterable<Uint8Array> {
  const content = session.files.get(fileId)?.content;
  if (!content || !('pieces' in content)) throw new Error('nothing is written while it is fetched');
  return content.pieces();
}

/** The same, whole. */
export async function shelvedBytes(session: Session, fileId: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of shelvedPieces(session, fileId)) pieces.push(piece);
  return Buffer.concat(pieces);
}
