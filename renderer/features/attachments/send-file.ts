import type { z } from 'zod';
import type { AttachmentItem } from '../../../shared/contract/attachments';
import { PIECE_BYTES } from '../../../shared/domain/attachments/pieces';
import { api } from '../../api/client';
import { toBase64 } from './base64';

export type Item = z.infer<typeof AttachmentItem>;

/** Where a sending stands: told of every piece, asked before every piece whether to stop. */
export interface Sending {
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Puts a file in, piece by piece. Rejects with the core's refusal, or with AbortError when it was stopped. */
export async function sendFile(
  file: File,
  caseId: string | null,
  { onSent, signal }: Sending,
): Promise<Item> {
  const { uploadId } = await api.attachments.begin({ caseId, name: file.name || 'file', bytes: file.size });
  try {
    for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
      signal.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(offset, offset + PIECE_BYTES).arrayBuffer());
      const { received } = await api.attachments.put({ uploadId, offset, piece: toBase64(bytes) });
      onSent(received);
    }
    signal.throwIfAborted();
    return await api.attachments.finish({ uploadId });
  } catch (error) {
    // What broke off must not wait for the sweep; where even this fails, the sweep takes it.
    await api.attachments.cancel({ uploadId }).catch(() => undefined);
    throw error;
  }
}
