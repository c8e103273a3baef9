import { describe, expect, it } from 'vitest';
import { feminine, inventName, kazakhPatronymic } from '../../../shared/domain/demo/names';
import { createRandom } from '../../../shared/domain/demo/random';

describe('names', () => {
  it.each([
    ['Ахметов', 'Ахметова'],
    ['Жұмабаев', 'Жұмабаева'],
    ['Ильин', 'Ильина'],
    ['Тұрсынов', 'Тұрсынова'],
    ['Ковальский', 'Ковальская'],
    ['Бондаренко', 'Бондаренко'],
    ['Бекболат', 'Бекболат'],
  ])('%s becomes %s for a woman', (male, female) => {
    expect(feminine(male)).toBe(female);
  });

  it.each([
    ['male', 'kk', 'Мұхтарұлы'],
    ['female', 'kk', 'Мұхтарқызы'],
    ['male', 'ru', 'Мухтарович'],
    ['female', 'ru', 'Мухтаровна'],
  ] as const)('a Kazakh patronymic of a %s in %s is %s', (sex, language, patronymic) => {
    expect(kazakhPatronymic({ kk: 'Мұхтар', ru: 'Мухтар' }, sex, language)).toBe(patronymic);
  });

  it('of a Russian text have no Kazakh letters, of either people', () => {
    const random = createRandom(1);
    const spelt = Array.from({ length: 300 }, (_, index) =>
      Object.values(inventName(random, index % 2 ? 'kazakh' : 'russian', 'female', 'ru')).join(' '),
    );
    expect(spelt.filter(name => !/^[А-ЯЁ][а-яё]+( [А-ЯЁ][а-яё]+){2}$/.test(name))).toEqual([]);
  });
});

describe('createRandom', () => {
  it('gives the published sequence of mulberry32 for the seed 1', () => {
    const random = createRandom(1);
    expect([random.next(), random.next()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it('chooses in proportion to the weights and within the bounds', () => {
    const random = createRandom(2);
    const draws = Array.from({ length: 5000 }, () =>
      random.weighted([
        ['a', 9],
        ['b', 1],
        ['c', 0],
      ] as const),
    );
    expect(draws.filter(draw => draw === 'b').length / draws.length).toBeCloseTo(0.1, 1);
    expect(draws).not.toContain('c');
    expect(new Set(Array.from({ length: 500 }, () => random.int(-1, 1)))).toEqual(new Set([-1, 0, 1]));
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
