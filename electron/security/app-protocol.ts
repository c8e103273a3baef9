import { readFile } from 'node:fs/promises';
import { type Protocol, protocol } from 'electron';
import { PAGE_HEADERS } from './csp';
import { findPageFile } from './find-page-file';
import { APP_HOST, APP_SCHEME } from './page-origin';

/** Makes app:// an origin like https. Electron takes one such call, before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

const refusal = (status: number): Response => new Response(null, { status, headers: { ...PAGE_HEADERS } });

/** What app:// answers: files of the built page, GET only, one host. */
export async function answerAppRequest(
  rendererDir: string,
  method: string,
  address: string,
): Promise<Response> {
  const url = new URL(address);
  if (url.host !== APP_HOST) return refusal(404);
  if (method !== 'GET') return refusal(405);
  const file = await findPageFile(rendererDir, url.pathname);
  if (file === null) return refusal(404);
  const body = new Uint8Array(await readFile(file.path));
  return new Response(body, { headers: { ...PAGE_HEADERS, 'content-type': file.mime } });
}

/** Serves the page; the session must have no other way to a file. */
export function serveAppScheme(on: Protocol, rendererDir: string): void {
  on.handle(APP_SCHEME, request => answerAppRequest(rendererDir, request.method, request.url));
}
