import { ACCESS_EVENT_TYPES, type AccessEvent } from './access-events';
import { CASE_EVENT_TYPES, type CaseEvent } from './case-events';
import { OFFICE_EVENT_TYPES, type OfficeEvent } from './office-events';
import { PERSON_EVENT_TYPES, type PersonEvent } from './person-events';
import { QUARTER_EVENT_TYPES, type QuarterEvent } from './quarter-events';

/**
 * Events of the journal: each type has its own clear data (codes, names of staff, counts; nothing of the citizen).
 * Words of people (a note, the reason of a refusal) are sealed beside it. Old rows stay readable for ever:
 * a type is never removed and its data never narrowed.
 */
export type JournalEvent = AccessEvent | OfficeEvent | CaseEvent | PersonEvent | QuarterEvent;

export type JournalEventType = JournalEvent['type'];

/** Every type once; a type that its area leaves out does not compile. */
const TYPES: Readonly<Record<JournalEventType, true>> = {
  ...ACCESS_EVENT_TYPES,
  ...OFFICE_EVENT_TYPES,
  ...CASE_EVENT_TYPES,
  ...PERSON_EVENT_TYPES,
  ...QUARTER_EVENT_TYPES,
};
export const JOURNAL_EVENT_TYPES: readonly string[] = Object.keys(TYPES);
