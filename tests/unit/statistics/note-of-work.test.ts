import { describe, expect, it } from 'vitest';
import { figureKey } from '../../../shared/domain/statistics/forms/mask/hide-small';
import { noteFacts } from '../../../shared/domain/statistics/note-facts';
import { sayNote } from '../../../shared/i18n/say-note';
import { createTranslator } from '../../../shared/i18n/translator';
import { FURTHER, QUARTER } from '../../support/quarter-report';

const PERIODS = { quarter: 'I квартал 2024', previous: 'IV кв. 2023', lastYear: 'I кв. 2023' };
const line = (indicator: (typeof FURTHER)['figures'][number]['indicator'], now: number) => ({
  indicator,
  basis: 'inquiries' as const,
  now,
  previous: 0,
  lastYear: 0,
  yearToDate: now,
});
const WORK = {
  ...FURTHER,
  figures: [
    line('receptions.held', 31),
    line('inquiries.sent', 12),
    line('inquiries.answered', 9),
    line('inquiries.late', 2),
    line('promises.given', 3),
    line('promises.kept', 1),
    line('aid.given', 4),
    line('aid.legal', 21),
    line('problems.named', 2),
  ],
};

describe('what the note says of the work', () => {
  it.each([
    [
      'ru',
      'Проведён 31 личный приём. Направлено 12 запросов; получено ответов — 9, ответ просрочен — 2. Дано 3 обещания; выполнено за квартал — 1. Материальная помощь оказана 4 раза, юридическая — 21. Системных проблем названо: 2.',
    ],
    [
      'kk',
      '31 жеке қабылдау өткізілді. 12 сауал жіберілді; алынған жауап — 9, жауап мерзімі өткені — 2. 3 уәде берілді; тоқсан ішінде орындалғаны — 1. Материалдық көмек 4 рет көрсетілді, заң көмегі — 21. Аталған жүйелі мәселелер: 2.',
    ],
    [
      'en',
      '31 receptions were held. 12 inquiries were sent; answers received: 9, answered late: 2. 3 promises were given; kept in the quarter: 1. Aid in kind was given 4 times; legal aid: 21. Systemic problems named: 2.',
    ],
  ] as const)('in %s', (language, said) => {
    const paragraphs = sayNote(createTranslator(language), language, noteFacts(QUARTER, WORK), PERIODS);
    expect(paragraphs.at(-1)).toBe(said);
  });

  it('is nothing where nothing was done, and at a centre', () => {
    const t = createTranslator('ru');
    const idle = { ...WORK, figures: WORK.figures.map(({ indicator }) => line(indicator, 0)) };
    const [quiet, centre] = [idle, null].map(further =>
      sayNote(t, 'ru', noteFacts(QUARTER, further), PERIODS),
    );
    expect(quiet).toEqual(centre);
    expect(quiet?.join(' ')).not.toMatch(/запрос|обещани|помощь/);
  });

  it('keeps back what is hidden, without telling its last digit', () => {
    const key = figureKey({ indicator: 'inquiries.sent', filter: {}, period: 'now' });
    const facts = noteFacts(QUARTER, WORK, new Set([key]));
    const said = sayNote(createTranslator('ru'), 'ru', facts, PERIODS).at(-1);
    expect(said).toContain('Направлено * запросов; получено ответов — 9');
  });
});
