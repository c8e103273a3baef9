import type { IdentityTraits } from './compare-persons';
import { checkIin } from './iin';
import { partsOfName } from './match-names';
import { patronymicRoot, single, spellingOf, surnameRoot } from './name-spelling';

/**
 * Keys under which records of one person meet whatever the spelling: candidates are found by a key in common, so
 * that a comparison opens a few records and not a million. A slip in one part is met by a key without that part.
 */
export function identityKeys(person: IdentityTraits): Set<string> {
  const keys = new Set<string>();
  const { surname, firstName, patronymic, others } = partsOfName(person);
  const iin = person.identityNumber ? checkIin(person.identityNumber) : null;
  const birth = person.birthDate ?? (iin?.ok ? iin.birthDate : undefined);
  const first = hard(single(spellingOf(firstName)));
  const father = patronymic.length > 2 ? hard(patronymicRoot(patronymic)) : '';
  const families = [surname, ...surname.split(/[\s-]+/), ...others]
    .filter(Boolean)
    .map(n => hard(surnameRoot(n)));
  if (person.identityNumber) keys.add(`i|${person.identityNumber}`);
  for (const phone of person.phones ?? []) {
    const digits = phone.replace(/\D/g, '').slice(-10);
    if (digits.length >= 7) keys.add(`t|${digits}`);
  }
  for (const family of new Set(families)) {
    // In either order: the two are often put into each other's fields.
    if (first) keys.add(`n|${[family, hard(surnameRoot(firstName))].sort().join('|')}`);
    if (birth) keys.add(`b|${family}|${anyOrder(birth)}`);
    if (firstName.length > 0) keys.add(`f|${family}|${single(spellingOf(firstName)).slice(0, 1)}|${father}`);
  }
  if (first && birth) keys.add(`d|${first}|${anyOrder(birth)}`);
  if (first && father) keys.add(`p|${first}|${father}`);
  return keys;
}

/** Vowels are what spellings differ by; four consonants tell names apart well enough for a first look. */
function hard(name: string): string {
  const consonants = name.slice(1).replace(/[аеиоу]/g, '');
  return (name.slice(0, 1) + single(consonants)).slice(0, 5);
}

/** Day and month in one order, so that 3 November meets 11 March. */
function anyOrder(birth: string): string {
  return `${birth.slice(0, 4)}${[birth.slice(5, 7), birth.slice(8, 10)].sort().join('')}`;
}
