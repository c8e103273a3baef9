import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Session, ShelvedFile } from '../../core/core';
import { PAGE_HEADERS } from '../../security/csp';
import { answerJson } from './answer';

const MIME = /^[a-z]+\/[a-z0-9.+-]+(; ?charset=[a-z0-9-]+)?$/i;

/** Content-Disposition of a download: RFC 6266 with the name as RFC 5987 says, and a plain fallback. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function headersOf(file: ShelvedFile, size: number | null): Record<string, string | number> {
  return {
    ...PAGE_HEADERS,
    'content-type': MIME.test(file.mime) ? file.mime : 'application/octet-stream',
    ...(size === null ? {} : { 'content-length': size }),
    'content-disposition': attachment(file.name),
    'cache-control': 'no-store',
  };
}

/** Hands out a file that waits for this session, and for no other. */
export async function answerDownload(response: ServerResponse, session: Session | null, id: string) {
  if (session?.actor == null) return answerJson(response, 401, { code: 'UNAUTHORIZED' });
  const file = session.files.get(id);
  if (file === undefined) return answerJson(response, 404, { code: 'NOT_FOUND' });
  if ('bytes' in file.content) {
    response.writeHead(200, headersOf(file, file.content.bytes.length));
    response.end(file.content.bytes);
    return;
  }
  if ('pieces' in file.content) {
    response.writeHead(200, headersOf(file, file.size));
    await pipeline(file.content.pieces(), response);
    return;
  }
  const handle = await open(file.content.path).catch(() => null);
  if (handle === null) return answerJson(response, 404, { code: 'NOT_FOUND' });
  try {
    response.writeHead(200, headersOf(file, (await handle.stat()).size));
    await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    await handle.close();
  }
}
