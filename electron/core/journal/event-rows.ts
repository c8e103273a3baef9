import { z } from 'zod';
import { TimelineEvent } from '../../../shared/contract/appeals';
import type { ReadDb } from '../../db';
import type { OfficeSeal } from '../vault/office-seal';

const EventText = z.string();

/** Events of an office with who did them and what was said, still sealed; which of them is for the caller to say. */
export function eventRows(db: ReadDb, officeId: string) {
  return db
    .selectFrom('events as v')
    .leftJoin('users as u', 'u.id', 'v.actor_id')
    .select(['v.id', 'v.at', 'v.type', 'v.data', 'v.sealed', 'v.key_version', 'u.name'])
    .where('v.office_id', '=', officeId);
}

type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>['execute']>>[number];

/** One event as a story of a case or a person tells it. */
export function timelineEvent(seal: OfficeSeal, row: EventRow): z.output<typeof TimelineEvent> {
  return TimelineEvent.parse({
    id: row.id,
    at: row.at,
    actorName: row.name ?? '',
    type: row.type,
    data: JSON.parse(row.data),
    text:
      row.sealed !== null && row.key_version !== null
        ? EventText.parse(seal.open('events.sealed', row.id, row.key_version, row.sealed))
        : null,
  });
}
