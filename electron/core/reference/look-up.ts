import type { ReadDb } from '../../db';

export interface TopicFound {
  readonly classifier: string;
  readonly code: string;
  readonly path: string;
  readonly section: string;
  readonly theme: string;
}

/** Topics of the shipped classifiers and of the office's own, by classifier and code. */
export async function findTopicsByCode(
  db: ReadDb,
  officeId: string,
  refs: readonly { classifier: string; code: string }[],
): Promise<Map<string, TopicFound>> {
  const rows = await db
    .selectFrom('topics')
    .select(['classifier', 'code', 'path', 'section', 'theme'])
    .where('owner', 'in', ['*', officeId])
    .where('classifier', 'in', [...new Set(refs.map(ref => ref.classifier))])
    .where('code', 'in', [...new Set(refs.map(ref => ref.code))])
    .execute();
  return new Map(rows.map(row => [topicKey(row), row]));
}

export function topicKey(ref: { classifier: string; code: string }): string {
  return `${ref.classifier}:${ref.code}`;
}

/** Path of a territory, or null where it is unknown. */
export async function findTerritoryPath(db: ReadDb, code: string): Promise<string | null> {
  const row = await db.selectFrom('territories').select('path').where('code', '=', code).executeTakeFirst();
  return row?.path ?? null;
}
