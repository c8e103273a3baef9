import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { PAGE_HEADERS } from '../../security/csp';
import { findPageFile } from '../../security/find-page-file';
import { answerJson } from './answer';

/** Serves the built page, GET and HEAD only; `path` is the URL's path, still encoded. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED' }, { allow: 'GET, HEAD' });
  }
  const file = await findPageFile(folder, path);
  if (file === null) return answerJson(response, 404, { code: 'NOT_FOUND' });
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'content-type': file.mime,
    'content-length': file.size,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}
