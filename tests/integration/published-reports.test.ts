/**
 * Reports that were published, made again: invented appeals with their margins are registered, the form is filled, and
 * the figures must come out as they stood in print, with their signs, dashes and commas.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM_FORMAT, type Form } from '../../shared/domain/statistics/forms/form';
import { sayCell } from '../../shared/i18n/say-form';
import { aCore, anAppeal, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

const say = (ru: string) => ({ ru, kk: '', en: '' });
const line = (id: string, rest: object = {}) =>
  ({ kind: 'figure', id, number: '', title: say(id), level: 0, ...rest }) as const;

/** Now, a year ago, the difference, and the growth in per cent to two places. */
const KALMYKIA: Form = {
  format: FORM_FORMAT,
  id: 'kalmykia',
  version: 1,
  title: say('Калмыкия'),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 2, sumTo100: false },
  mask: null,
  tables: [
    {
      id: 'totals',
      title: say('Обращения'),
      indicator: 'appeals.received',
      total: false,
      rows: [
        line('appeals'),
        line('questions', { indicator: 'questions.received' }),
        line('electronic', { filter: { channel: ['email', 'web'] } }),
      ],
      columns: [
        { id: 'now', show: 'count', period: 'now' },
        { id: 'then', show: 'count', period: 'lastYear' },
        { id: 'change', show: 'change', period: 'now', against: 'lastYear' },
        { id: 'growth', show: 'growth', period: 'now', against: 'lastYear' },
        { id: 'index', show: 'index', period: 'now', against: 'lastYear' },
      ],
    },
  ],
};

describe.each(ENGINES)('a published report on %s', engine => {
  let test: TestCore;
  let head: Client;
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test, { profile: 'RU', code: '08-01' }));
    // Kalmykia, I quarter of 2024: 197 appeals with 219 questions; a year before 235 with 274.
    await register('2024-02-29', 197, 219);
    await register('2023-02-28', 235, 274);
  }, 300_000);
  afterAll(() => test.close());

  /** So many appeals, the first of them with a second question until the questions are right. */
  async function register(receivedOn: string, appeals: number, questions: number): Promise<void> {
    const topic = { classifier: 'ru-2025', code: '0002.0007' };
    for (let n = 0; n < appeals; n++)
      await head.appeals.register({
        ...anAppeal({ receivedOn, territory: '08', channel: 'letter' }),
        questions: n < questions - appeals ? [topic, { ...topic, code: '0003.0009' }] : [topic],
      });
  }

  it('of Kalmykia, 2024, falls by 16,17 % and 20,07 %, and a zero base prints a dash', async () => {
    const report = await head.forms.preview({ quarter: '2024-Q1', form: KALMYKIA });
    const [table] = report.tables;
    const printed = table?.rows.map(row =>
      row.cells.map(({ value }, place) => sayCell(value, table.columns[place]?.show ?? 'count', 2, 'ru')),
    );
    expect(printed).toEqual([
      ['197', '235', '−38', '−16,17', '83,83'],
      ['219', '274', '−55', '−20,07', '79,93'],
      ['0', '0', '0', '–', '–'],
    ]);
  });
});
