import type { Language } from '../domain/codes';
import { HIDDEN } from '../domain/statistics/forms/fill-cell';
import type { Leading, NoteFacts, NoteWork } from '../domain/statistics/note-facts';
import { formatPercent, type Percent, roundPercent } from '../domain/statistics/percent';
import { isMessageKey, type MessageKey, type Translate } from './translator';

const HIDDEN_PLURAL = 5;

/** The paragraphs of the analytical note, in the language asked for. */
export function sayNote(
  t: Translate,
  language: Language,
  facts: NoteFacts,
  periods: { readonly quarter: string; readonly previous: string; readonly lastYear: string },
): string[] {
  const list = (dimension: string, values: readonly Leading[]) =>
    values
      .map(value => {
        const count = sayCount(value.count, language);
        return `${nameOf(t, language, dimension, value)} — ${count} (${formatPercent(value.share, language)})`;
      })
      .join('; ');
  const paragraph = (key: MessageKey, dimension: string, values: readonly Leading[]) =>
    values.length === 0 ? [] : [t(key, { list: list(dimension, values) })];
  const { received, questions, closed, late, open } = facts;
  const say = (value: number | null) => sayShown(value, language);
  const growth = (percent: Percent | null, period: string) =>
    received === null ? '' : `${sayGrowth(t, language, percent, period)} `;
  return [
    `${t('note.received', { ...say(received), quarter: periods.quarter })} ${growth(facts.toPrevious, periods.previous)}${growth(facts.toLastYear, periods.lastYear)}${t('note.questions', say(questions))}`,
    ...paragraph('note.channels', 'channel', facts.channels),
    ...paragraph('note.themes', 'theme', facts.themes),
    ...paragraph('note.places', 'territory', facts.places),
    `${t('note.closed', say(closed))} ${t('note.late', say(late))} ${t('note.open', say(open))}`,
    ...paragraph('note.results', 'result', facts.results),
    ...(facts.work ? sayWork(t, language, facts.work) : []),
  ];
}

/** Receptions, inquiries, promises and aid: a sentence for each of which there is something to say. */
function sayWork(t: Translate, language: Language, work: NoteWork): string[] {
  const say = (value: number | null) => sayShown(value, language);
  const { receptions, sent, answered, answeredLate, promised, kept, aided, advised, problems } = work;
  const has = (...values: (number | null)[]) => values.some(value => value !== 0);
  const sentences = [
    has(receptions) ? t('note.receptions', say(receptions)) : null,
    has(sent, answered, answeredLate)
      ? t('note.inquiries', {
          ...say(sent),
          answered: say(answered).shown,
          late: say(answeredLate).shown,
        })
      : null,
    has(promised, kept) ? t('note.promises', { ...say(promised), kept: say(kept).shown }) : null,
    has(aided, advised) ? t('note.aid', { ...say(aided), legal: say(advised).shown }) : null,
    has(problems) ? t('note.problems', { shown: say(problems).shown }) : null,
  ].filter(sentence => sentence !== null);
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** A count with its plural; the plural of a hidden number would tell its last digit. */
function sayShown(value: number | null, language: Language) {
  return {
    count: value ?? HIDDEN_PLURAL,
    shown: value === null ? HIDDEN : sayCount(value, language),
  };
}

function nameOf(t: Translate, language: Language, dimension: string, { code, label }: Leading): string {
  const key = `code.${dimension}.${code}`;
  if (isMessageKey(key)) return t(key).toLowerCase();
  return (language === 'kk' && label.kk) || label.ru;
}

function sayCount(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru-RU').format(value);
}

/** «Это на 15,5 % больше, чем за II кв. 2026.» */
function sayGrowth(t: Translate, language: Language, growth: Percent | null, period: string): string {
  if (growth === null) return t('note.noBase', { period });
  const rounded = roundPercent(growth, 1);
  if (rounded === 0) return t('note.same', { period });
  const size = growth.numerator < 0n ? { ...growth, numerator: -growth.numerator } : growth;
  return t(rounded > 0 ? 'note.more' : 'note.less', { percent: formatPercent(size, language), period });
}
