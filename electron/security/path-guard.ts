import { isAbsolute, resolve, sep } from 'node:path';

/**
 * Does `path` lie in `root` (or is it the root)? Both absolute; `..` is resolved first. The separator
 * keeps `/srv/page-old` out of `/srv/page`. Says nothing about symbolic links: ask again with real paths.
 */
export function contained(root: string, path: string): boolean {
  if (!isAbsolute(root) || !isAbsolute(path)) return false;
  const base = resolve(root);
  const target = resolve(path);
  if (target === base) return true;
  return target.startsWith(base.endsWith(sep) ? base : base + sep);
}

/**
 * The path of a URL as segments under a folder: decoded once, never upwards.
 * null = not a path we serve (broken encoding, NUL, backslash, drive letter, `.` or `..`, empty segment).
 */
export function segmentsOf(urlPath: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/')) return null;
  if (decoded === '/') return [];
  const segments = decoded.slice(1).split('/');
  const isPlain = (segment: string): boolean =>
    segment !== '' && segment !== '.' && segment !== '..' && !/[\\:]/.test(segment) && !hasControl(segment);
  return segments.every(isPlain) ? segments : null;
}

function hasControl(text: string): boolean {
  for (const char of text) if (char < ' ' || char === '\u007f') return true;
  return false;
}
