import type { z } from 'zod';
import type { personsContract } from '../../../shared/contract/persons';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { applyFlags, flagWithoutReason } from '../../../shared/domain/persons/flags';
import { refuseIdentityNumber, withNormalPhones } from '../appeals/applicant';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { changeKnownPerson } from './change-person';
import { mayReachPerson } from './person-scope';
import { findPerson, type StoredPerson } from './stored-person';

type Input = z.output<NonNullable<(typeof personsContract.save)['~orpc']['inputSchema']>>;

/** A person's record and flags as they are from now on; their cases are found by it. */
export async function savePerson(deps: Deps, actor: Actor, input: Input) {
  const office = await officeOf(deps.db.read, actor.officeId);
  return deps.db.write(async tx => {
    const person = await findPerson(tx, officeSeal(deps, actor.officeId), actor.officeId, input.id);
    // A duplicate that was joined is no longer a record of its own.
    if (!person || person.row.id !== input.id || !(await mayReachPerson(tx, actor, input.id)))
      refuse('NOT_FOUND');
    if (person.row.version !== input.expectedVersion) refuse('STALE');
    const unexplained = flagWithoutReason(input.flags);
    if (unexplained) refuse('REASON_MISSING', { flag: unexplained });
    const { identityNumber } = input.applicant;
    // An old number stays as it is: it may be wrong, and the rest must still be mended.
    if (identityNumber && identityNumber !== person.record.identityNumber && office.demo === 0) {
      const reason = refuseIdentityNumber(office.profile, identityNumber);
      if (reason) refuse('BAD_IDENTITY_NUMBER', { reason });
    }
    const record: StoredPerson = {
      ...withNormalPhones(office.profile, input.applicant),
      flags: applyFlags(person.record.flags, input.flags, actor.name, deps.clock.today()),
    };
    const { row } = await changeKnownPerson(deps, tx, person, record);
    const events: JournalEvent[] = [{ type: 'PERSON_SAVED', data: { person: row.id, version: row.version } }];
    if (JSON.stringify(record.flags) !== JSON.stringify(person.record.flags))
      events.push({
        type: 'PERSON_FLAGS_SET',
        data: { person: row.id },
        text: record.flags.map(flag => `${flag.code}: ${flag.reason}`).join('\n'),
      });
    await appendEvents(deps, tx, actor.officeId, actor.id, events);
    return { id: row.id, version: row.version };
  });
}
