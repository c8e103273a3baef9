import { PIECE_BYTES } from '../../shared/domain/attachments/pieces';
import type { Client } from './core';

/** The least that is taken for a PDF by its content. */
export const A_PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
/** A PNG of one white pixel. */
export const A_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

/** Begins an upload and sends every piece of it. */
export async function sendPieces(
  client: Client,
  file: { caseId: string | null; name: string; bytes: Uint8Array },
): Promise<string> {
  const { caseId, name, bytes } = file;
  const { uploadId } = await client.attachments.begin({ caseId, name, bytes: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += PIECE_BYTES) {
    const piece = Buffer.from(bytes.subarray(offset, offset + PIECE_BYTES)).toString('base64');
    await client.attachments.put({ uploadId, offset, piece });
  }
  return uploadId;
}

/** Puts a file in as the page does. */
export async function putIn(
  client: Client,
  file: { caseId: string | null; name: string; bytes: Uint8Array; note?: string },
) {
  const uploadId = await sendPieces(client, file);
  return client.attachments.finish({ uploadId, note: file.note ?? '' });
}

/** The content as the page reads it. */
export async function takeOut(client: Client, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let offset = 0; ; offset += PIECE_BYTES) {
    const { piece, bytes } = await client.attachments.read({ id, offset });
    pieces.push(Buffer.from(piece, 'base64'));
    if (offset + PIECE_BYTES >= bytes) return Buffer.concat(pieces);
  }
}
