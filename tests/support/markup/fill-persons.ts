import type { OfficeClient } from '../office-client';
import { MARKED_PERSON } from './fill-cases';
import { MARKUP } from './free-strings';

/** Markup in what is kept of people, of their consents and families, and at the registrar's desk. */
export async function fillPersons(given: { head: OfficeClient; caseId: string; today: string }) {
  const { head, caseId, today } = given;
  const { person } = await head.appeals.get({ id: caseId });
  if (!person) throw new Error('the case has no person');
  const personId = person.id;
  await head.persons.save({
    id: personId,
    expectedVersion: person.version,
    applicant: MARKED_PERSON,
    flags: [{ code: 'frequent', reason: MARKUP }],
  });
  const others = (await head.persons.list({})).items.filter(({ id }) => id !== personId);
  const family = { name: MARKUP, address: MARKUP };
  const made = await head.households.make({ personId, kin: MARKUP, ...family });
  const renamed = await head.households.rename({ id: made.id, expectedVersion: made.version, ...family });
  await head.households.addMember({
    id: made.id,
    expectedVersion: renamed.version,
    personId: others[0]?.id ?? '',
    kin: MARKUP,
  });
  await fillConsents(head, caseId, today);
  await head.drafts.save({
    id: null,
    expectedVersion: null,
    content: JSON.stringify({ surname: MARKUP, firstName: MARKUP, summary: MARKUP, text: MARKUP }),
  });
  await head.numbers.reserve({ count: 2, device: MARKUP });
  const { address } = await head.lists.sealWords({ query: MARKUP });
  const list = { shared: true, view: 'all' as const, filter: {}, sort: null };
  await head.lists.saveView({ id: null, expectedVersion: null, name: MARKUP, query: MARKUP, ...list });
  return { personId, otherPersonId: others[0]?.id ?? '', searchAddress: address };
}

async function fillConsents(head: OfficeClient, caseId: string, today: string): Promise<void> {
  const text = { kind: 'processing', ru: MARKUP, kk: MARKUP } as const;
  await head.consents.saveSettings({ expectedVersion: 0, required: true, forwardOnlyWith: false, ...text });
  const heard = { personId: null, givenOn: today, textVersion: 1, attachmentId: null, note: MARKUP };
  const { id } = await head.consents.give({ caseId, kind: 'processing', form: 'oral', ...heard });
  await head.consents.revoke({ id, expectedVersion: 1, on: today, reason: MARKUP });
}
