import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path from there with `/`; nothing where there is no folder. */
export async function walkFiles(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walkFiles(folder, name)));
    else if (entry.isFile() && !name.endsWith('.part')) found.push(name);
  }
  return found;
}
