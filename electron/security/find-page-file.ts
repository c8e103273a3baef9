import { realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contained, segmentsOf } from './path-guard';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageFile {
  readonly path: string;
  readonly size: number;
  readonly mime: string;
  /** Named by its content: may be kept for ever. */
  readonly immutable: boolean;
}

async function realFile(root: string, segments: readonly string[]): Promise<PageFile | null> {
  try {
    const path = await realpath(join(root, ...segments));
    if (!contained(await realpath(root), path)) return null;
    const found = await stat(path);
    const mime = MIME[extname(path).toLowerCase()];
    if (!found.isFile() || mime === undefined) return null;
    return { path, size: found.size, mime, immutable: segments[0] === 'assets' };
  } catch {
    return null;
  }
}

/**
 * The file of the built page that a URL path asks for; paths without an extension are screens of the
 * page and answer with its index. null = nothing to serve: outside the folder, also through a symbolic
 * link, of a type the page has not, or absent.
 */
export async function findPageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const segments = segmentsOf(urlPath);
  if (segments === null) return null;
  const last = segments.at(-1);
  if (last === undefined || extname(last) === '') return realFile(root, ['index.html']);
  return realFile(root, segments);
}
