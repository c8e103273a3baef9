import { describe, expect, it } from 'vitest';
import { maskOthers } from '../../../shared/domain/rights/mask-others';

const own = {
  names: ['Ахметбекова', 'Айгүл', 'Серікқызы'],
  numbers: ['+77012345678'],
  phrases: ['Абая 5'],
};
const other = {
  names: ['Петров', 'Сергей', 'Қайратұлы'],
  numbers: ['+77059998877', '850101300123'],
  phrases: ['ул. Абая, 7, кв. 3', 'petrov@mail.kz'],
};

describe('what tells others in a text', () => {
  it.each([
    ['names in any case form', 'Видела Петрова с Сергеем.', 'Видела ••• с •••.'],
    ['Kazakh endings', 'Қайратұлына айттым.', '••• айттым.'],
    ['a double name', 'Пришла Петров-Водкина.', 'Пришла •••.'],
    ['a telephone however it is written', 'тел. 8 (705) 999-88-77, позже', 'тел. •••, позже'],
    ['an identity number', 'ИИН 850101300123', 'ИИН •••'],
    ['an address and an e-mail as written', 'Ул. Абая, 7, кв. 3; PETROV@mail.kz', '•••; •••'],
    ['nothing of the person’s own', 'Я, Ахметбекова Айгүл, 8 701 234 56 78, Абая 5.', null],
    ['no other word', 'Дорога к школе № 7 разбита с 2019 года.', null],
  ])('masks %s', (_what, text, expected) => {
    expect(maskOthers(text, own, [other])).toBe(expected ?? text);
  });

  it('leaves a name that both bear, and everything where there is nobody else', () => {
    expect(maskOthers('Айгүл мен Петров', own, [{ ...other, names: ['Айгүл', 'Петров'] }])).toBe(
      'Айгүл мен •••',
    );
    expect(maskOthers('Петров', own, [])).toBe('Петров');
  });
});
