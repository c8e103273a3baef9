import type { LocalName } from '../../../shared/domain/codes';
import type { ReadDb } from '../../db';
import { averageOf, type ClosedCase, spansBy } from './closed-spans';

/** Topics shown: those with most closed cases. */
const MOST = 12;

export interface TopicDays {
  readonly topic: LocalName;
  readonly closed: number;
  readonly averageDays: number;
}

/** How long closed cases took, by the theme of their first question, the most frequent first. */
export async function topicDays(
  db: ReadDb,
  officeId: string,
  closed: readonly ClosedCase[],
): Promise<TopicDays[]> {
  // A code of a classifier holds no space.
  const spans = spansBy(closed, ({ classifier, theme }) =>
    theme === null ? null : `${classifier} ${theme}`,
  );
  const shown = [...spans].sort(([, one], [, other]) => other.length - one.length).slice(0, MOST);
  if (shown.length === 0) return [];
  const topics = await db
    .selectFrom('topics')
    .select(['classifier', 'code', 'name_ru', 'name_kk'])
    .where('owner', 'in', ['*', officeId])
    .where(
      'code',
      'in',
      shown.map(([key]) => key.slice(key.indexOf(' ') + 1)),
    )
    .execute();
  const names = new Map(topics.map(row => [`${row.classifier} ${row.code}`, row]));
  return shown.map(([key, days]) => {
    const ru = names.get(key)?.name_ru ?? key.slice(key.indexOf(' ') + 1);
    return {
      topic: { ru, kk: names.get(key)?.name_kk || ru },
      closed: days.length,
      averageDays: averageOf(days) ?? 0,
    };
  });
}
