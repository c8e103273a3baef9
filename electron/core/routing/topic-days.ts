import type { LocalName } from '../../../shared/domain/codes';
import { daysBetween } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';

/** Topics shown: those with most closed cases. */
const MOST = 12;

export interface TopicDays {
  readonly topic: LocalName;
  readonly closed: number;
  readonly averageDays: number;
}

/** How long cases closed since a day took, by the theme of their first question, the most frequent first. */
export async function topicDays(db: ReadDb, officeId: string, since: string): Promise<TopicDays[]> {
  const rows = await db
    .selectFrom('cases as c')
    .innerJoin('questions as q', join =>
      join.onRef('q.office_id', '=', 'c.office_id').onRef('q.case_id', '=', 'c.id').on('q.ordinal', '=', 1),
    )
    .select(['q.classifier', 'q.theme', 'c.received_on', 'c.closed_on'])
    .where('c.office_id', '=', officeId)
    .where('c.closed_on', '>=', since)
    .execute();
  const themes = new Map<string, { classifier: string; theme: string; closed: number; days: number }>();
  for (const { classifier, theme, received_on, closed_on } of rows) {
    if (closed_on === null) continue;
    const key = `${classifier} ${theme}`;
    const known = themes.get(key) ?? { classifier, theme, closed: 0, days: 0 };
    known.closed += 1;
    known.days += daysBetween(received_on, closed_on);
    themes.set(key, known);
  }
  const shown = [...themes.values()].sort((one, other) => other.closed - one.closed).slice(0, MOST);
  if (shown.length === 0) return [];
  const topics = await db
    .selectFrom('topics')
    .select(['classifier', 'code', 'name_ru', 'name_kk'])
    .where('owner', 'in', ['*', officeId])
    .where(
      'code',
      'in',
      shown.map(({ theme }) => theme),
    )
    .execute();
  return shown.map(({ classifier, theme, closed, days }) => {
    const found = topics.find(row => row.classifier === classifier && row.code === theme);
    return {
      topic: { ru: found?.name_ru ?? theme, kk: found?.name_kk || (found?.name_ru ?? theme) },
      closed,
      averageDays: Math.round((days / closed) * 10) / 10,
    };
  });
}
