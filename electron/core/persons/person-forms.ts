import { identityKeys, single, spellingOf } from '../../../shared/domain/identity';
import { splitGroups } from '../../../shared/lib/fold';
import { identityForms, phoneForms } from '../../../shared/lib/search-forms';
import type { ApplicantData } from '../appeals/applicant';

/** Raised when the forms below change: persons of older editions are indexed anew in the background. */
export const PERSON_INDEX_EDITION = 2;

/** Letters of comparison are fewer than letters typed: three letters may be two here. */
const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 12;
const FEWEST_DIGITS = 3;

type Person = Omit<ApplicantData, 'benefits' | 'phones'> & { readonly phones: readonly string[] };

/**
 * Everything by which a person is found: beginnings of name parts in the letters of comparison (so that Акм, Ахм and
 * Akhm find what they sound like), digits of phones, the identity number, and the keys of identity.
 */
export function personForms(person: Person): Set<string> {
  const forms = new Set<string>();
  const names = [person.surname, person.firstName, person.patronymic, person.organisation];
  for (const word of [...names, ...(person.otherNames ?? [])].flatMap(name => wordsOf(name ?? '')))
    for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
      forms.add(`s:${word.slice(0, length)}`);
  for (const phone of person.phones) for (const form of digitForms(phone)) forms.add(form);
  if (person.identityNumber) for (const form of identityForms(person.identityNumber)) forms.add(form);
  for (const key of identityKeys(person)) forms.add(`k:${key}`);
  return forms;
}

/** The forms under which records of the same person meet. */
export function candidateForms(person: Person): string[] {
  return [...identityKeys(person)].map(key => `k:${key}`);
}

/** What a typed beginning asks for: AND of ORs; empty while too little is typed. */
export function personQueryForms(query: string): string[][] {
  const digits = query.replace(/\D/g, '');
  if (digits.length >= FEWEST_DIGITS && !/\p{L}/u.test(query)) {
    const dialled = new Set([digits]);
    if (/^[78]\d{3,}$/.test(digits)) dialled.add(digits.slice(1));
    return [[...dialled].flatMap(number => [`p:${number}`, `i:${number}`])];
  }
  const words = splitGroups(query).flatMap(group => group.parts);
  if (!words.some(word => word.length >= 3)) return [];
  return wordsOf(query)
    .filter(word => word.length >= SHORTEST_BEGINNING)
    .map(word => [`s:${word.slice(0, LONGEST_BEGINNING)}`]);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(word => single(spellingOf(word)))
    .filter(word => word !== '');
}

/** Endings and beginnings of a phone from three digits on. */
function digitForms(phone: string): Set<string> {
  const forms = new Set(phoneForms(phone));
  const digits = phone.replace(/\D/g, '');
  const home = digits.length === 11 && digits.startsWith('7') ? digits.slice(1) : digits;
  for (let length = FEWEST_DIGITS; length <= home.length; length++) {
    forms.add(`p:${home.slice(0, length)}`);
    forms.add(`p:${home.slice(-length)}`);
  }
  return forms;
}
