import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Resources } from './deps';
import { KATO_FILE } from './reference/reference-tables';

/**
 * Finds the tables and mappings that ship with the program: beside the bundle (`data/`, `mappings/`), or in the
 * source tree when the program runs from there. Throws when they are nowhere: a broken installation.
 */
export function findResources(from: string): Resources {
  for (let folder = from; ; folder = dirname(folder)) {
    const bundled = { tablesDir: join(folder, 'data'), mappingsDir: join(folder, 'mappings') };
    if (existsSync(join(bundled.tablesDir, KATO_FILE))) return bundled;
    const source = {
      tablesDir: join(folder, 'electron/core/reference/data'),
      mappingsDir: join(folder, 'docs/import'),
    };
    if (existsSync(join(source.tablesDir, KATO_FILE))) return source;
    if (folder === dirname(folder))
      throw new Error('the reference tables are missing: the installation is damaged');
  }
}
