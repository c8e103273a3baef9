import type { JournalEventType } from '../../../shared/domain/audit/events';
import type { Deps } from '../deps';
import { eventRows, timelineEvent } from '../journal/event-rows';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { idsOfPerson } from './person-cases';
import { mayReachPerson } from './person-scope';
import { findPerson } from './stored-person';

const TOLD: readonly JournalEventType[] = [
  'PERSON_SAVED',
  'PERSON_FLAGS_SET',
  'PERSONS_MERGED',
  'PERSONS_UNMERGED',
  'HOUSEHOLD_MADE',
  'HOUSEHOLD_JOINED',
  'HOUSEHOLD_LEFT',
];
const MOST = 100;

/** What was changed of a person and of the duplicates joined to them, newest first. Refuses NOT_FOUND. */
export async function personHistory(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const person = await findPerson(read, seal, actor.officeId, input.id);
  if (!person || !(await mayReachPerson(read, actor, person.row.id))) refuse('NOT_FOUND');
  const ids = await idsOfPerson(read, actor.officeId, [person.row.id]);
  const rows = await eventRows(read, actor.officeId)
    .where('v.type', 'in', [...TOLD])
    // The clear data of these events names persons by id and by nothing else that looks like one.
    .where(eb => eb.or(ids.map(id => eb('v.data', 'like', `%"${id}"%`))))
    .orderBy('v.seq', 'desc')
    .limit(MOST)
    .execute();
  return { items: rows.map(row => timelineEvent(seal, row)) };
}
