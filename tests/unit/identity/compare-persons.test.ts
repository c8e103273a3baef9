import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersons, type IdentityTraits, identityKeys, LIKELY } from '../../../shared/domain/identity';

/** `Фамилия Имя Отчество; born 1980-01-02; tel 7012345678; nr 850101300005; sex male; adr ...` */
function aPerson(text: string): IdentityTraits {
  const [name = '', ...facts] = text.split(';').map(part => part.trim());
  const [surname = '', firstName, ...patronymic] = name.split(' ');
  const fact = (key: string) => facts.find(part => part.startsWith(`${key} `))?.slice(key.length + 1);
  const birthDate = fact('born');
  const phone = fact('tel');
  const identityNumber = fact('nr');
  const other = fact('also');
  const address = fact('adr');
  return {
    surname,
    ...(firstName ? { firstName } : {}),
    ...(patronymic.length > 0 ? { patronymic: patronymic.join(' ') } : {}),
    ...(birthDate ? { birthDate } : {}),
    ...(phone ? { phones: [phone] } : {}),
    ...(identityNumber ? { identityNumber } : {}),
    ...(other ? { otherNames: [other] } : {}),
    ...(address ? { address } : {}),
  };
}

const SAME = `
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгуль Сериковна
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгүл Серік қызы
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгүл Серік-қызы
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгуль Серик кызы
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгуль Серикқызы
Ахметбекова Айгүл Серікқызы | Akhmetbekova Aigul Serikkyzy
Ахметбекова Айгүл Серікқызы | Айгүл Ахметбекова Серікқызы
Ахметбекова Айгүл Серікқызы | Ахмедбекова Айгүл Серікқызы
Ахметбекова Айгүл Серікқызы | Ахметбекова Айгүл Серікқызы; tel 7012345678
Ахметбек Айгүл Серікқызы | Ахметбекова Айгуль Сериковна
Жұмабаев Нұрлан Ғалымұлы | Жумабаев Нурлан Галымович
Жұмабаев Нұрлан Ғалымұлы | Джумабаев Нурлан Галымович
Жұмабаев Нұрлан Ғалымұлы | Zhumabaev Nurlan Galymuly
Жұмабаев Нұрлан Ғалымұлы | Jumabayev Nurlan Galymuly
Жұмабай Нұрлан Ғалымұлы | Жумабаев Нурлан Галымович; tel 7012345678
Қасымов Ерлан Мұсаұлы | Касымов Ерлан Мусаевич
Қасымов Ерлан Мұсаұлы | Касимов Ерлан Мусаевич
Төлегенова Күлаш Өмірқызы | Тулегенова Куляш Омировна; tel 7071112233
Төлегенова Күлаш Өмірқызы | Толегенова Куляш Омировна
Төлегенова Күлаш Өмірқызы | Толегенова Кулаш Омиркызы
Әбілқайыр Жәния Сәкенқызы | Абилкайыр Жания Сакеновна
Әбілқайырова Жәния Сәкенқызы | Абилкайырова Жания Сакеновна
Әлімжанов Дәурен Бекұлы | Алимжанов Даурен Бекович
Әлімжанов Дәурен Бекұлы | Əлімжанов Дəурен Бекұлы
Әлімжанов Дәурен Бекұлы | Әлiмжанов Дәурен Бекұлы
Һафизов Ілияс Қайратұлы | Хафизов Илияс Кайратович
Шыңғысов Шыңғыс Теңізұлы | Шынгысов Шынгыс Тенизович
Шыңғысов Шыңғыс Теңізұлы | Shyngysov Shyngys Tenizuly
Сергеев Сергей Сергейұлы | Сергеев Сергей Сергеевич
Иванова Мария Петровна | Иванова Мария Петровна
Иванова Мария Петровна | ИВАНОВА МАРИЯ ПЕТРОВНА
Иванова Мария Петровна; tel 7012345678 | Иванова М. П.; tel 7012345678
Иванова Мария Петровна; tel 7012345678 | Иванова М.; tel 7012345678
Иванова Мария Петровна | Ivanova Mariya Petrovna
Иванова Мария Петровна | Мария Иванова Петровна
Иванова Мария Петровна | Ивановa Мария Петровна
Иванова Мария Петровна | Ивнаова Мария Петровна
Иванова Мария Петровна | Иванова Марья Петровна
Иванова Мария Петровна; born 1960-05-01 | Сидорова Мария Петровна; born 1960-05-01
Сидорова Мария Петровна; also Иванова Мария Петровна | Иванова Мария Петровна
Иванова-Сидорова Мария Петровна | Иванова Мария Петровна
Фёдоров Пётр Семёнович | Федоров Петр Семенович
Фёдоров Пётр Семёнович | Fedorov Petr Semenovich
Кузнецов Андрей; born 1980-03-11 | Кузнецов Андрей; born 1980-03-11
Кузнецов Андрей Ильич; born 1980-03-11 | Кузнецов Андрей Ильич; born 1980-11-03
Кузнецов Андрей; nr 850101300005 | Кузнецов А.; nr 850101300005
Ким Вера; tel 7012345678 | Ким Вера; tel 87012345678
Алиев Али Мамед оглы | Алиев Али Мамедович
Юсупова Яна Юрьевна | Iusupova Iana Iurevna; tel 7012345678
Оразбаева Гүлмира Нұрланқызы | Оразбаева Гульмира Нурлановна
Оразбаева Гүлмира Нұрланқызы | Оразбаева Гульмира Нурланкызы
Есенов Серік Оразұлы | Есенов Серик Уразович; tel 7012345678
Ли Анна | Ли Анна; nr 850101300005
`;
const DIFFERENT = `
Ахметбекова Айгүл Серікқызы | Ахметбекова Айнұр Серікқызы
Ахметбекова Айгүл Серікқызы | Ахметбекова Гүлнар Серікқызы
Ахметбекова Айгүл Серікқызы | Ахметбеков Ерлан Серікұлы
Ахметбекова Айгүл Серікқызы | Сәрсенова Айгүл Маратқызы
Ахметбекова Айгүл Серікқызы | Сәрсенова Айгүл Серікқызы
Ахметбекова Айгүл Серікқызы; nr 850101300005 | Ахметбекова Айгүл Серікқызы; nr 850101300015
Ахметбекова Айгүл Серікқызы; born 1980-01-02 | Ахметбекова Айгүл Серікқызы; born 1991-07-15
Ахметбекова Айгүл; tel 7012345678 | Ахметбеков Ерлан; tel 7012345678
Жұмабаев Нұрлан Ғалымұлы | Жұмабаев Нұржан Ғалымұлы; born 1980-01-02
Жұмабаев Нұрлан Ғалымұлы | Жұмабаев Нұрлан Сәкенұлы
Жұмабаев Нұрлан Ғалымұлы | Жумабаев Нурлан Оразович
Жұмабаев Нұрлан Ғалымұлы | Жұмабаева Нұрлан Ғалымқызы
Қасымов Ерлан | Касымов Ернар
Қасымов Ерлан Мұсаұлы | Қасымов Марат Мұсаұлы
Иванова Мария Петровна | Иванова Мария Ивановна
Иванова Мария Петровна | Иванов Пётр Иванович
Иванова Мария Петровна | Петрова Мария Петровна
Иванова Мария Петровна | Иванова Анна Петровна; tel 7012345678
Иванова Мария Петровна; tel 7012345678 | Иванов Пётр Петрович; tel 7012345678
Иванова | Иванова
Иванова М. | Иванова М.
Ким | Ким
Ким Вера | Ким Анна
Ким Вера Николаевна | Пак Вера Николаевна
Сидоров Иван Иванович; born 1950-01-01 | Сидоров Иван Иванович; born 1985-01-01
Сидоров Александр Иванович | Сидорова Александра Ивановна
Кузнецов Андрей Ильич | Кузнецов Алексей Ильич
Кузнецов Андрей; born 1980-03-11 | Кузнецов Сергей; born 1980-03-11
Абдрахманов Серік Серікұлы | Абдрахманов Берік Серікұлы; born 1980-03-11
Оразбаева Гүлмира | Оразбаева Гүлнәр
Оразбаева Гүлмира Нұрланқызы | Есенова Гүлмира Нұрланқызы
`;
const pairs = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(half => half.trim()) as [string, string]);

describe('one person across two alphabets', () => {
  it.each(pairs(SAME))('%s = %s', (one, other) => {
    const likeness = comparePersons(aPerson(one), aPerson(other));
    expect(likeness.score, JSON.stringify(likeness)).toBeGreaterThanOrEqual(LIKELY);
    const shared = [...identityKeys(aPerson(one))].filter(key => identityKeys(aPerson(other)).has(key));
    expect(shared, 'found by a key in common').not.toEqual([]);
  });

  it.each(pairs(DIFFERENT))('%s ≠ %s', (one, other) => {
    const likeness = comparePersons(aPerson(one), aPerson(other));
    expect(likeness.score, JSON.stringify(likeness)).toBeLessThan(LIKELY);
  });

  it('says why, as values', () => {
    expect(
      comparePersons(aPerson('Ахметбекова Айгүл Серікқызы'), aPerson('Ахметбекова Айгуль Сериковна')),
    ).toEqual({
      score: 0.94,
      reasons: ['surname-same', 'name-spelling', 'patronymic-kk-ru'],
      against: [],
    });
  });

  it.each([
    ['another identity number', 'number-differs', 0.2, { identityNumber: '850101300015' }],
    ['another birth date', 'birth-differs', 0.45, { birthDate: '1991-07-15' }],
    ['another sex', 'sex-differs', 0.3, { sex: 'male' as const }],
  ])('%s caps the score, whatever else agrees', (_name, code, cap, change) => {
    const one: IdentityTraits = {
      ...aPerson('Ахметбекова Айгүл Серікқызы; born 1980-01-02; tel 7012345678; adr Абай 5, 12'),
      identityNumber: '850101300005',
      sex: 'female',
    };
    const { score, against } = comparePersons(one, { ...one, ...change });
    expect(against).toEqual([code]);
    expect(score).toBeLessThanOrEqual(cap);
  });

  const anyPerson = fc
    .tuple(
      fc.constantFrom(...pairs(SAME).flat(), ...pairs(DIFFERENT).flat()),
      fc.constantFrom('', '; born 1980-03-11', '; born 1980-11-03'),
      fc.constantFrom('', '; tel 7012345678', '; tel 7770001122'),
    )
    .map(parts => aPerson(parts.join('')));

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const [there, back] = [comparePersons(one, other), comparePersons(other, one)];
        expect(there.score).toBe(back.score);
        expect([...there.against].sort()).toEqual([...back.against].sort());
      }),
    );
  });

  it('knows nobody better than themselves, and says nothing against it', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const self = comparePersons(one, one);
        expect(self.against).toEqual([]);
        expect(self.score).toBeGreaterThanOrEqual(comparePersons(one, other).score);
      }),
    );
  });

  it('is never less sure for what both share besides', () => {
    const shared = fc.constantFrom<Partial<IdentityTraits>>(
      { birthDate: '1975-05-05' },
      { phones: ['+77051112233'] },
      { identityNumber: '850101300005' },
      { address: 'Абай көшесі 5, 12 пәтер' },
    );
    fc.assert(
      fc.property(anyPerson, anyPerson, shared, (one, other, both) => {
        const bare = (person: IdentityTraits): IdentityTraits => ({
          ...person,
          birthDate: undefined,
          phones: [],
          identityNumber: undefined,
        });
        const [a, b] = [bare(one), bare(other)];
        const before = comparePersons(a, b).score;
        const after = comparePersons({ ...a, ...both }, { ...b, ...both });
        // The number tells birth date and sex besides, and they may speak against a name.
        expect(after.score).toBeGreaterThanOrEqual(after.against.includes('sex-differs') ? 0 : before);
      }),
    );
  });
});
