import { describe, expect, it } from 'vitest';
import { checkForm, FORM_PROBLEMS, readForm } from '../../../../shared/domain/statistics/forms/check-form';
import type { Form } from '../../../../shared/domain/statistics/forms/form';
import { PARTY_QUARTER } from '../../../../shared/domain/statistics/forms/party-quarter';
import { SHIPPED_FORMS } from '../../../../shared/domain/statistics/forms/shipped';
import { isMessageKey } from '../../../../shared/i18n/translator';

type Table = Form['tables'][number];
const [FIRST] = PARTY_QUARTER.tables;
if (!FIRST) throw new Error('the party form has no tables');

const withTable = (change: Partial<Table>): unknown => ({
  ...PARTY_QUARTER,
  tables: [{ ...FIRST, columns: [{ id: 'now', show: 'count', period: 'now' }], ...change }],
});
const line = (rest: object) => ({
  kind: 'figure',
  id: 'a',
  number: '',
  title: { ru: 'А', kk: '', en: '' },
  level: 0,
  ...rest,
});
const share = { id: 'share', show: 'share', period: 'now' };

describe('a form', () => {
  it.each(SHIPPED_FORMS.map(form => [form.id, form] as const))('%s that ships is good', (_, form) => {
    expect(checkForm(form)).toEqual({ form, problems: [] });
  });

  it('reads back from its text', () => {
    expect(readForm(JSON.stringify(PARTY_QUARTER))).toEqual({ form: PARTY_QUARTER, problems: [] });
  });

  it.each([
    ['two lines of one name', { rows: [line({}), line({})] }, ['DOUBLE_ID', 'totals / rows / a']],
    [
      'a comparison with nothing',
      { rows: [line({})], columns: [{ id: 'c', show: 'growth', period: 'now' }] },
      ['NO_AGAINST', 'totals / columns / c'],
    ],
    [
      'a foreign breakdown',
      { rows: [line({ indicator: 'receptions.held', filter: { section: ['0001'] } })] },
      ['DIMENSION_NOT_OF_INDICATOR', 'totals / rows / a / section'],
    ],
    [
      'topics with benefits',
      { rows: [line({ filter: { section: ['0001'], benefit: ['disabled'] } })] },
      ['QUESTIONS_WITH_BENEFITS', 'totals / rows / a'],
    ],
    [
      'a value of no list',
      { rows: [line({ filter: { channel: ['pigeon'] } })] },
      ['UNKNOWN_VALUE', 'totals / rows / a / channel: pigeon'],
    ],
    [
      'questions as a part of appeals',
      { rows: [line({ indicator: 'questions.received' })], columns: [share] },
      ['SHARE_OF_ANOTHER_BASIS', 'totals / rows / a'],
    ],
    [
      'a share of days',
      { rows: [line({ indicator: 'closing.median' })], columns: [share] },
      ['DAYS_HAVE_NO_SHARE', 'totals / rows / a'],
    ],
    ['a key that nobody knows', { formula: '=1+1' }, ['WRONG_SHAPE', 'tables / 1']],
    ['no lines', { rows: [] }, ['WRONG_SHAPE', 'tables / 1 / rows']],
  ])('with %s is refused, and where is said', (_, change, [code, where]) => {
    expect(checkForm(withTable(change as Partial<Table>))).toEqual({
      form: null,
      problems: [{ code, where }],
    });
  });

  it('that is no JSON is refused', () => {
    expect(readForm('%PDF-1.7')).toEqual({ form: null, problems: [{ code: 'NOT_JSON', where: '' }] });
  });

  it('has words for everything that can be wrong with it', () => {
    expect(FORM_PROBLEMS.filter(code => !isMessageKey(`form.problem.${code}`))).toEqual([]);
  });
});
