import type { Translate } from '../../shared/i18n/translator';
import type { Tone } from './Tag';

const DAY = 86_400_000;

/** Calendar days from `today` to the due date; negative when it has passed. */
export function daysLeft(dueOn: string, today: string): number {
  return Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY);
}

/** How much time is left, as a list says it: «−2 дня», «сегодня», «3 дня», with the tone of its tag. */
export function dueText(dueOn: string | null, today: string, t: Translate): { text: string; tone: Tone } {
  if (!dueOn) return { text: t('ui.due.none'), tone: 'muted' };
  const left = daysLeft(dueOn, today);
  if (left < 0) return { text: t('ui.due.late', { count: -left }), tone: 'bad' };
  if (left === 0) return { text: t('ui.due.today'), tone: 'bad' };
  return { text: t('ui.due.left', { count: left }), tone: left <= 3 ? 'warn' : 'muted' };
}
