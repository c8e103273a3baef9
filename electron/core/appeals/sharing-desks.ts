import type { ReadDb } from '../../db';
import { seeingExecutors } from '../parts/stored-part';
import { readingDesks } from '../readings/stored-reading';

/** Desks that see a case which another leads: by a part of it, or because its answer was given to them to read. */
export async function sharingDesks(db: ReadDb, officeId: string, caseId: string): Promise<string[]> {
  const parts = await seeingExecutors(db, officeId, caseId);
  const readers = await readingDesks(db, officeId, caseId);
  return [...new Set([...parts, ...readers])];
}
