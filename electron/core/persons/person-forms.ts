import { identityForms, nameForms, phoneForms } from '../../../shared/lib/search-forms';
import type { StoredPerson } from './stored-person';

/** Raised when the forms below change: persons of older editions are indexed anew in the background. */
export const PERSON_INDEX_EDITION = 1;

/** Everything by which a person is found: name parts and their beginnings, digits of phones, the identity number. */
export function personForms(person: StoredPerson): Set<string> {
  const forms = new Set<string>();
  const names = [person.surname, person.firstName, person.patronymic, person.organisation];
  for (const name of [names.filter(Boolean).join(' '), ...(person.otherNames ?? [])]) {
    const { full, prefixes } = nameForms(name);
    for (const form of full) forms.add(form);
    for (const form of prefixes) forms.add(form);
  }
  for (const phone of person.phones) for (const form of phoneForms(phone)) forms.add(form);
  if (person.identityNumber) for (const form of identityForms(person.identityNumber)) forms.add(form);
  return forms;
}
