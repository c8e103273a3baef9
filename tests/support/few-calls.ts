import { FORM_FORMAT, type Form } from '../../shared/domain/statistics/forms/form';
import { compared, countOf, linesBy, SHARE } from '../../shared/domain/statistics/forms/form-shorthand';

/** Appeals of a quarter by channel: few calls among many letters. */
export const FEW_CALLS = [
  ['letter', 11],
  ['web', 9],
  ['email', 8],
  ['phone', 3],
] as const;

const say = (ru: string) => ({ ru, kk: '', en: '' });
const COLUMNS = [countOf('now'), SHARE, compared('change', 'now', 'previous'), countOf('yearToDate')];
/** Hides what is below five, and has a line that would tell it. */
export const FEW_FORM: Form = {
  format: FORM_FORMAT,
  id: 'few',
  version: 1,
  title: say('Малые числа'),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 3, sumTo100: true },
  mask: { below: 5 },
  tables: [
    {
      id: 'channels',
      title: say('Форма поступления'),
      indicator: 'appeals.received',
      total: true,
      columns: COLUMNS,
      rows: [linesBy(['channel'])],
    },
    {
      id: 'telling',
      title: say('Разность'),
      indicator: 'appeals.received',
      total: true,
      columns: [countOf('now')],
      rows: [
        {
          kind: 'figure',
          id: 'not-phone',
          number: '1',
          title: say('Не по телефону'),
          level: 0,
          filter: { channel: ['walk-in', 'letter', 'email', 'web', 'messenger', 'field', 'online'] },
        },
      ],
    },
  ],
};
