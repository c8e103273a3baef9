import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportMapping } from '../../shared/contract/import-mapping';

export const SHIPPED_MAPPINGS = ['minsk-115', 'appeals-kz-bilingual', 'plain'] as const;

/** A mapping that ships with the program, checked by the contract. */
export function shippedMapping(name: (typeof SHIPPED_MAPPINGS)[number]): ImportMapping {
  const path = join(import.meta.dirname, '../../docs/import', `${name}.mapping.json`);
  return ImportMapping.parse(JSON.parse(readFileSync(path, 'utf8')));
}
