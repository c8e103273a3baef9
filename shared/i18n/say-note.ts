import type { Language } from '../domain/codes';
import type { Leading, NoteFacts } from '../domain/statistics/note-facts';
import { formatPercent, type Percent, roundPercent } from '../domain/statistics/percent';
import { isMessageKey, type MessageKey, type Translate } from './translator';

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
  const say = (value: number) => sayCount(value, language);
  return [
    `${t('note.received', { count: received, shown: say(received), quarter: periods.quarter })} ${sayGrowth(t, language, facts.toPrevious, periods.previous)} ${sayGrowth(t, language, facts.toLastYear, periods.lastYear)} ${t('note.questions', { count: questions, shown: say(questions) })}`,
    ...paragraph('note.channels', 'channel', facts.channels),
    ...paragraph('note.themes', 'theme', facts.themes),
    ...paragraph('note.places', 'territory', facts.places),
    `${t('note.closed', { count: closed, shown: say(closed) })} ${t('note.late', { count: late, shown: say(late) })} ${t('note.open', { count: open, shown: say(open) })}`,
    ...paragraph('note.results', 'result', facts.results),
  ];
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
