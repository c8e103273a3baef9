import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Where the server stands and under which names it may be called. */
export interface ServedAt {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  /** Names of this machine in the office's network, besides its addresses. */
  readonly names: readonly string[];
}

/** Why a request is turned away before anything looks at it; `code` is for machines. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];

export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function parseAuthority(authority: string, scheme: string): { name: string; port: number } | null {
  if (!/^[A-Za-z0-9.\-:[\]]{1,255}$/.test(authority)) return null;
  try {
    const url = new URL(`${scheme}://${authority}`);
    const port = url.port === '' ? (scheme === 'https' ? 443 : 80) : Number(url.port);
    return { name: url.hostname.replace(/^\[|\]$/g, '').toLowerCase(), port };
  } catch {
    return null;
  }
}

/**
 * Is the Host header one of ours? A foreign name that resolves to this machine (DNS rebinding) would
 * make a foreign page same-origin with us. An address cannot be rebound, a name can.
 */
export function isOurHost(header: string | undefined, at: ServedAt): boolean {
  const asked = header === undefined ? null : parseAuthority(header, at.scheme);
  if (asked === null || asked.port !== at.port) return false;
  if (isLoopback(at.host)) return isLoopback(asked.name);
  return isIP(asked.name) !== 0 || asked.name === at.host || at.names.includes(asked.name);
}

/** Does the request come from our own page (or from no page at all)? */
export function isOurOrigin(headers: IncomingHttpHeaders, at: ServedAt): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || headers.origin === `${at.scheme}://${headers.host}`;
}

/**
 * A change must come from our page's script: POST with the header `x-reception: 1`, which a foreign page
 * can send only after a pre-flight that is never answered.
 */
export function refuseChange(request: IncomingMessage, at: ServedAt): Refusal | null {
  if (request.method !== 'POST') return { status: 405, code: 'METHOD_NOT_ALLOWED' };
  if (!isOurOrigin(request.headers, at)) return { status: 403, code: 'FOREIGN_ORIGIN' };
  if (request.headers['x-reception'] !== '1') return { status: 403, code: 'CSRF_HEADER_MISSING' };
  return null;
}

/** The body's bytes, or null when it is longer than `limit`; reading stops there. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
