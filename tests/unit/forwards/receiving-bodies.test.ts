import { describe, expect, it } from 'vitest';
import {
  findBody,
  findTwin,
  forwardTerm,
  type ReceivingBody,
} from '../../../shared/domain/forwards/receiving-bodies';

const body = (ru: string, kk = '', term: ReceivingBody['term'] = null): ReceivingBody => ({
  kind: 'local-administration',
  name: { ru, kk },
  term,
});
const AKIMAT = body('Аппарат акима г. Кокшетау', 'Көкшетау қ. әкімінің аппараты');

describe('the bodies that an office forwards to', () => {
  it.each([
    ['as it is written', 'Аппарат акима г. Кокшетау', AKIMAT],
    ['in Kazakh', 'көкшетау қ. ӘКІМІНІҢ аппараты', AKIMAT],
    ['with other spaces', '  Аппарат   акима г. Кокшетау ', AKIMAT],
    ['not by a part of its name', 'Аппарат акима', null],
    ['not by an empty name', '', null],
  ])('are found %s', (_how, name, found) => {
    expect(findBody([AKIMAT, body('Прокуратура')], name)).toBe(found);
  });

  it.each<[string, ReceivingBody[], number | null]>([
    ['none in a good list', [AKIMAT, body('Прокуратура')], null],
    ['the second of a name', [AKIMAT, body('Прокуратура'), body('аппарат акима г. Кокшетау')], 2],
    ['a Kazakh name that is another’s Russian one', [body('Полиция'), body('Суд', 'полиция')], 1],
    ['no names are no twins', [body('Полиция'), body('Суд')], null],
    ['one name in both languages is one body', [body('Полиция', 'Полиция')], null],
  ])('stand there once: %s', (_which, bodies, twin) => {
    expect(findTwin(bodies)).toBe(twin);
  });

  it('have the law’s usual term or their own', () => {
    expect(forwardTerm('KZ', null)).toMatchObject({ amount: 3, unit: 'working' });
    expect(forwardTerm('RU', null)).toMatchObject({ amount: 7, unit: 'calendar' });
    expect(forwardTerm('RU', { amount: 5, unit: 'working' })).toMatchObject({ amount: 5, unit: 'working' });
  });
});
