import { factsOf } from '../../../shared/domain/attachments/file-types';
import { PIECE_BYTES } from '../../../shared/domain/attachments/pieces';
import { api } from '../../api/client';
import { fromBase64 } from './base64';
import type { Item } from './send-file';

/** The whole content; its type is the core's word, never the file's name. Stops at the signal. */
export async function fetchContent(item: Pick<Item, 'id' | 'bytes' | 'type'>, signal: AbortSignal) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0; offset < item.bytes; offset += PIECE_BYTES) {
    signal.throwIfAborted();
    const { piece } = await api.attachments.read({ id: item.id, offset });
    pieces.push(fromBase64(piece));
  }
  return new Blob(pieces, { type: factsOf(item.type).mime });
}
