import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'device-id';
const SHAPE = /^[0-9a-f-]{36}$/;

/**
 * The random id of the PC that this data folder lies on, made when first asked for: window and command line count
 * failed sign-ins by it. It names nobody. A folder that cannot be written has none.
 */
export async function deviceIdOf(dataDir: string): Promise<string | undefined> {
  const path = join(dataDir, FILE);
  const known = await readId(path);
  if (known !== undefined) return known;
  // Of two programs that make it at once, both use the file of the last.
  await writeFile(path, randomUUID(), { mode: 0o600 }).catch(() => undefined);
  return readId(path);
}

async function readId(path: string): Promise<string | undefined> {
  const id = await readFile(path, 'utf8').catch(() => '');
  return SHAPE.test(id) ? `folder:${id}` : undefined;
}
