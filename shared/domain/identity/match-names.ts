import type { IdentityCounterReason, IdentityReason } from './compare-persons';
import {
  hasKazakhLetters,
  hasLatinLetters,
  isFirstNameSlip,
  isSlip,
  patronymicRoot,
  single,
  spellingOf,
  surnameRoot,
} from './name-spelling';

export type NameMatch = IdentityReason | IdentityCounterReason;

export interface NameParts {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
  /** Surnames of other spellings and of before. */
  readonly others: readonly string[];
}

interface Named {
  readonly surname: string;
  readonly firstName?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
}

const ENDING_APART = /[\s-]+(ұлы|улы|қызы|кызы|уулу|оглы)$/iu;

/** The three parts of a name; one that stands whole in the field of the surname is taken apart. */
export function partsOfName({ surname, firstName, patronymic, otherNames }: Named): NameParts {
  const others = (otherNames ?? []).map(name => name.trim().split(/\s+/)[0] ?? '').filter(Boolean);
  const whole = surname.trim().replace(ENDING_APART, '$1');
  const words = whole.split(/\s+/);
  if (firstName || words.length < 2)
    return {
      surname: whole,
      firstName: firstName?.trim() ?? '',
      patronymic: patronymic?.trim() ?? '',
      others,
    };
  const [family = '', first = '', ...rest] = words;
  return { surname: family, firstName: first, patronymic: patronymic?.trim() || rest.join(' '), others };
}

const text = (name: string) => name.normalize('NFKC').toLowerCase().trim();

export function matchSurname(one: NameParts, other: NameParts): NameMatch | null {
  if (!one.surname || !other.surname) return null;
  const main = matchOneSurname(one.surname, other.surname);
  if (main !== null) return main;
  const [a, b] = [piecesOf(one.surname), piecesOf(other.surname)];
  const partly = (a.length > 1 || b.length > 1) && a.some(p => b.some(q => sameRoot(p, q)));
  if (partly) return 'surname-part';
  const all = (parts: NameParts) => [parts.surname, ...parts.others];
  const former = all(one).some(name => all(other).some(known => sameRoot(name, known)));
  return former ? 'surname-former' : 'surname-differs';
}

function matchOneSurname(one: string, other: string): NameMatch | null {
  if (text(one) === text(other)) return 'surname-same';
  const [a, b] = [single(spellingOf(one)), single(spellingOf(other))];
  const latin = hasLatinLetters(one) !== hasLatinLetters(other);
  if (a === b && a !== '') return latin ? 'surname-latin' : 'surname-spelling';
  if (sameRoot(one, other)) return 'surname-ending';
  return isSlip(a, b) ? 'surname-slip' : null;
}

const piecesOf = (surname: string) => surname.split(/[\s-]+/).filter(piece => piece.length > 2);
const sameRoot = (one: string, other: string) => {
  const root = surnameRoot(one);
  return root.length >= 3 && root === surnameRoot(other);
};

export function matchFirstName(one: string, other: string): NameMatch | null {
  if (!one || !other) return null;
  const [a, b] = [single(spellingOf(one)), single(spellingOf(other))];
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'name-initial' : 'name-differs';
  if (text(one) === text(other)) return 'name-same';
  if (a === b && a !== '') return 'name-spelling';
  return isFirstNameSlip(a, b) ? 'name-slip' : 'name-differs';
}

export function matchPatronymic(one: string, other: string): NameMatch | null {
  if (!one || !other) return null;
  const [a, b] = [single(spellingOf(one)), single(spellingOf(other))];
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'patronymic-initial' : 'patronymic-differs';
  if (text(one) === text(other)) return 'patronymic-same';
  if (a === b && a !== '') return 'patronymic-spelling';
  const [father, otherFather] = [patronymicRoot(one), patronymicRoot(other)];
  if (father === otherFather)
    return isKazakhForm(one) === isKazakhForm(other) ? 'patronymic-spelling' : 'patronymic-kk-ru';
  return isSlip(father, otherFather) || isSlip(a, b) ? 'patronymic-slip' : 'patronymic-differs';
}

const isKazakhForm = (name: string) => hasKazakhLetters(name) || /(?:ули|улу|кизи)$/.test(spellingOf(name));
