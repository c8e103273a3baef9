import { feminine, inventName, kazakhPatronymic } from '../../shared/domain/demo/names';
import { createRandom, type Random } from '../../shared/domain/demo/random';
import type { IdentityTraits } from '../../shared/domain/identity';

/** A person as two clerks write them down: one in Kazakh, one in Russian. */
export interface Bilingual {
  readonly kk: Person;
  readonly ru: Person;
}
export interface Person {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly phones: string[];
}

const ENDINGS = ['ов', 'беков', 'баев', 'ханов', ''];
const LANGUAGES = ['kk', 'ru'] as const;

/**
 * Person number `n`, the same at every run. Both spellings come from the written lists of the demonstration, not from
 * the rules that are measured; surnames are forenames with an ending, as most Kazakh surnames are.
 */
export function inventedPerson(n: number): Bilingual {
  const sex = n % 2 === 0 ? 'female' : 'male';
  const [kk, ru] = LANGUAGES.map(language => {
    const random = createRandom(2 * n + 1);
    const name = inventName(random, 'kazakh', sex, language);
    const root = inventName(random, 'kazakh', random.chance(0.8) ? 'male' : 'female', language);
    const father = inventName(random, 'kazakh', 'male', language).firstName;
    const ending = random.pick(ENDINGS);
    const surname = random.chance(0.3) ? name.surname : withEnding(root.firstName, ending, sex);
    const both = { kk: father, ru: father };
    const phone = `+7701${String(random.int(0, 9_999_999)).padStart(7, '0')}`;
    const { firstName } = name;
    return { surname, firstName, patronymic: kazakhPatronymic(both, sex, language), phones: [phone] };
  });
  if (!kk || !ru) throw new Error('a language has no spelling');
  return { kk, ru };
}

function withEnding(root: string, ending: string, sex: 'female' | 'male'): string {
  return sex === 'female' ? feminine(`${root}${ending}`) : `${root}${ending}`;
}

const LETTERS = 'абвгдежзиклмнопрстуфх';

/** A typist's slip past the first letter: a letter missing, two in each other's place, a wrong one. */
export function withSlip(random: Random, word: string): string {
  const at = random.int(1, Math.max(1, word.length - 3));
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  return random.pick([
    `${before}${next}${after}`,
    `${before}${next}${letter}${after}`,
    `${before}${random.pick([...LETTERS])}${next}${after}`,
  ]);
}

const bare = { phones: [] as string[] };

type Met = Omit<Person, 'patronymic'> & { readonly patronymic?: string };

/** How the second clerk met the same person. */
export const MEETINGS: Readonly<Record<string, (random: Random, both: Bilingual) => Met>> = {
  'whole name, the other alphabet': (_random, { ru }) => ({ ...ru, ...bare }),
  'no patronymic': (_random, { ru: { patronymic: _none, ...ru } }) => ({ ...ru, ...bare }),
  'surname and forename in each other’s fields': (_random, { ru }) => ({
    ...ru,
    ...bare,
    surname: ru.firstName,
    firstName: ru.surname,
  }),
  'a slip in the surname': (random, { ru }) => ({ ...ru, ...bare, surname: withSlip(random, ru.surname) }),
  'a slip in the forename, the same phone': (random, { ru }) => ({
    ...ru,
    firstName: withSlip(random, ru.firstName),
  }),
  'another surname, the same phone': (_random, { ru }) => ({ ...ru, surname: 'Иванова' }),
};

/** Two people who are easily taken for one. */
export const STRANGERS: Readonly<
  Record<string, (one: Bilingual, other: Bilingual) => readonly [IdentityTraits, IdentityTraits]>
> = {
  'one family: surname, father and phone alike': ({ kk, ru }, { ru: other }) => [
    kk,
    { ...ru, firstName: other.firstName },
  ],
  'namesakes with other fathers': ({ kk, ru }, { ru: other }) => [
    { ...kk, ...bare },
    { ...ru, patronymic: other.patronymic, ...bare },
  ],
  'one forename and father, other surnames': ({ kk, ru }, { ru: other }) => [
    { ...kk, ...bare },
    { ...ru, surname: other.surname, ...bare },
  ],
  'any two': ({ kk }, { ru: other }) => [kk, other],
};
