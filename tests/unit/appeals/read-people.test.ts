import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../shared/domain/appeals/read-people';

const person = (over: object = {}) => ({
  surname: 'Ахметов',
  firstName: 'Ерлан',
  patronymic: 'Серікұлы',
  phone: '8 701 234 56 78',
  address: 'Абай, 5',
  ...over,
});

describe('a table pasted from a spreadsheet', () => {
  it.each([
    ['five columns', 'Ахметов\tЕрлан\tСерікұлы\t8 701 234 56 78\tАбай, 5'],
    ['a whole name in one cell', 'Ахметов Ерлан Серікұлы\t8 701 234 56 78\tАбай, 5'],
    ['counted rows', '1\tАхметов\tЕрлан\tСерікұлы\t8 701 234 56 78\tАбай, 5'],
    [
      'headings in another order',
      'Телефон\tАдрес\tИмя\tФамилия\tОтчество\n8 701 234 56 78\tАбай, 5\tЕрлан\tАхметов\tСерікұлы',
    ],
    [
      'Kazakh headings',
      '№\tТегі\tАты\tӘкесінің аты\tТелефон\tМекенжайы\tҚолы\n1\tАхметов\tЕрлан\tСерікұлы\t8 701 234 56 78\tАбай, 5\t',
    ],
    [
      '«Аты-жөні» in one column',
      'Аты-жөні\tТелефон\tМекенжайы\nАхметов Ерлан Серікұлы\t8 701 234 56 78\tАбай, 5',
    ],
    [
      'semicolons, quotation marks and odd spaces',
      '"Ахметов";Ерлан;Серікұлы;8 701\u00a0234 56 78; Абай,  5 ',
    ],
  ])('%s', (_name, text) => {
    expect(readPeople(text, 'KZ').map(row => row.person)).toEqual([person()]);
  });

  it.each([
    ['no surname', '\tЕрлан\t\t\t', ['no-surname']],
    ['a number where the name stands', 'Ахметов2\tЕрлан', ['digits-in-name']],
    ['half a telephone', 'Ахметов\tЕрлан\t\t8 701', ['bad-phone']],
    ['an address without end', `Ахметов\tЕрлан\t\t\t${'а'.repeat(501)}`, ['too-long']],
    ['a patronymic that is not there', 'Ахметов\tЕрлан\t\t\t', []],
  ])('points out %s beside its row', (_name, text, problems) => {
    expect(readPeople(`Иванов\tПётр\n${text}`, 'KZ')[1]).toMatchObject({ line: 2, problems });
  });

  it('points out who stands there twice, once', () => {
    const rows = readPeople('Иванов\tПётр\nИванов\tПётр\nИванов\tПавел', 'RU');
    expect(rows.map(row => row.problems)).toEqual([[], ['repeated'], []]);
  });

  it('keeps a Turkic patronymic of two words', () => {
    expect(readPeople('Мамедов Али Вагиф оглы', 'RU')[0]?.person).toMatchObject({
      surname: 'Мамедов',
      firstName: 'Али',
      patronymic: 'Вагиф оглы',
    });
  });

  it('never throws, and every line with words is a row or the headings', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter(text => !/[\r\n]/.test(text)),
          { maxLength: 30 },
        ),
        lines => {
          const rows = readPeople(lines.join('\n'), 'KZ');
          const full = lines.filter(line =>
            line
              .split(line.includes('\t') ? '\t' : ';')
              .some(cell => cell.replace(/^"(.*)"$/s, '$1').trim() !== ''),
          );
          expect([full.length, full.length - 1]).toContain(
            Math.max(rows.length, full.length === 0 ? 0 : rows.length),
          );
        },
      ),
    );
  });
});
