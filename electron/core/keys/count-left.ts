import type { ReadDb } from '../../db';
import { SEALED_TABLES } from './sealed-tables';

/** How many rows of an office stand under another version of its key than this one. */
export async function countLeft(db: ReadDb, officeId: string, version: number): Promise<number> {
  let left = 0;
  for (const table of SEALED_TABLES) left += await table.left(db, officeId, version);
  return left;
}
