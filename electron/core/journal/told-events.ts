import type { z } from 'zod';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { ReadDb } from '../../db';

type EventType = JournalEvent['type'];

/** What an event says, by its shape; null where it cannot be read: that it was changed, the check of the chain tells. */
export function toldIn<Told>(shape: z.ZodType<Told>, data: string): Told | null {
  try {
    return shape.parse(JSON.parse(data));
  } catch {
    return null;
  }
}

/** Events of some types of an office, in their order. */
export function toldEvents(db: ReadDb, officeId: string, types: readonly EventType[]) {
  return db
    .selectFrom('events')
    .select(['type', 'data'])
    .where('office_id', '=', officeId)
    .where('type', 'in', types)
    .orderBy('seq')
    .execute();
}

/** Ids that the journal tells of as there: one sort of event brought them, none of the other took them since. */
export async function idsTold(
  db: ReadDb,
  officeId: string,
  [came, went]: readonly [EventType, EventType],
  shape: z.ZodType<string>,
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { type, data } of await toldEvents(db, officeId, [came, went])) {
    const id = toldIn(shape, data);
    if (id === null) continue;
    if (type === came) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}
