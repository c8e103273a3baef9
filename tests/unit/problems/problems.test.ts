import { describe, expect, it } from 'vitest';
import { mergeProblems } from '../../../shared/domain/problems/merge-problems';
import { personalMarks } from '../../../shared/domain/problems/personal-words';

describe('words that go to the centre', () => {
  it.each([
    'Очереди на жильё в Акмолинской области растут третий квартал',
    'Тұрғын үй кезегі үш тоқсан қатарынан өсуде',
    'Повысить порог до 40 МРП с 1 января 2027 года',
    'Приказ № 123 от 12.03.2026, п. 5',
    'Просим 1 200 000 тенге на подвоз воды',
    'Дома в посёлке без газа, 3 улицы',
    'Министерство труда и социальной защиты населения Республики Казахстан',
    'Основной вопрос: условной единицей считают прогулы, Верховной инстанцией — суд',
    'Мать и дитя: нет коек в районной больнице',
  ])('“%s” points to nobody', text => {
    expect(personalMarks(text)).toEqual([]);
  });

  it.each([
    ['Позвоните +7 (701) 123-45-67', 'digits'],
    ['ИИН 920311450123 не находят', 'digits'],
    ['Отказали Ахметбековой А. С.', 'initials'],
    ['И.И. Иванов ждёт с мая', 'initials'],
    ['Помочь Марии Ивановне', 'patronymic'],
    ['Айгүл Серікқызы кезекте', 'patronymic'],
    ['Бейбіт Қанатұлына көмек', 'patronymic'],
    ['писать на anna@example.kz', 'mail'],
    ['ул. Абая, дом 12, кв. 5', 'address'],
    ['12-үй емес, үй 12', 'address'],
  ] as const)('“%s” has the mark %s', (text, mark) => {
    expect(personalMarks(text)).toContain(mark);
  });

  it.each([
    ['Отказали Ахметбековой в пособии', ['Ахметбекова']],
    ['ахметбекова ждёт', ['Ахметбекова']],
    ['Төлегеновтің өтініші', ['Төлегенов']],
  ])('“%s” names the applicant behind it', (text, names) => {
    expect(personalMarks(text, names)).toContain('name');
  });

  it('takes a word of the language for no short surname', () => {
    expect(personalMarks('Ким ведёт приём граждан', ['Ким'])).toEqual([]);
  });
});

describe('problems of several offices', () => {
  const problem = (office: string, topic: string, territory: string, cases: number | null) => ({
    office,
    topic,
    territory,
    cases,
    title: `${office}: ${topic}`,
    asked: 'Что-то',
    askedOf: 'Кого-то',
  });

  it('stand as one where topic and place are the same, what more offices name first', () => {
    const merged = mergeProblems([
      problem('A', 'housing', '11', 50),
      problem('B', 'water', '11', 3),
      problem('C', 'water', '11', null),
      problem('C', 'water', '71', 7),
      problem('B', 'water', '11', 4),
    ]);
    expect(merged.map(({ named, ...counts }) => [counts, named.map(({ office }) => office)])).toEqual([
      [{ topic: 'water', territory: '11', offices: 2, cases: 7, hidden: 1 }, ['B', 'B', 'C']],
      [{ topic: 'housing', territory: '11', offices: 1, cases: 50, hidden: 0 }, ['A']],
      [{ topic: 'water', territory: '71', offices: 1, cases: 7, hidden: 0 }, ['C']],
    ]);
  });
});
