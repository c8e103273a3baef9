import type { ImportMapping } from '../../../shared/contract/import-mapping';
import type { Candidate } from '../../../shared/domain/routing/decide';
import { NO_TOPIC } from '../../../shared/domain/statistics/no-topic';
import { foldText } from '../../../shared/lib/fold';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import type { TopicFound } from '../reference/look-up';
import { insertTopics, noTopicRow, SHIPPED, topicRow } from '../reference/seed-reference';
import { insertExecutor } from '../staff/executors';

const CODE_LENGTH = 100;
const key = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();

/** Topics of the mapping's classifier, found by code or by name. */
export interface TopicNames {
  find(codeOrName: string | null): TopicFound | undefined;
}

/** Rows of the classifier that a mapping brings along, section first. */
function mappedTopics(mapping: ImportMapping, officeId: string) {
  const { id, topics = [] } = mapping.classifier;
  const parents = new Map(topics.map(topic => [topic.code, topic.parent]));
  const trailOf = (code: string, depth = 0): string[] => {
    const parent = parents.get(code) ?? null;
    return parent === null || depth > 8 ? [] : [...trailOf(parent, depth + 1), parent];
  };
  return topics.map(topic => {
    const trail = trailOf(topic.code);
    return topicRow(officeId, id, {
      code: topic.code,
      parent: topic.parent,
      level: trail.length + 1,
      trail,
      nameRu: topic.nameRu,
      nameKk: topic.nameKk ?? topic.nameRu,
    });
  });
}

/** Makes the classifier that a mapping brings along, or adds what it has new. */
export async function saveMappedClassifier(
  tx: WriteTx,
  mapping: ImportMapping,
  officeId: string,
): Promise<void> {
  const { id, nameRu, nameKk, edition, source, topics } = mapping.classifier;
  if (!topics) return;
  const shipped = await tx
    .selectFrom('classifiers')
    .select('id')
    .where('owner', '=', SHIPPED)
    .where('id', '=', id)
    .executeTakeFirst();
  // A mapping may not rewrite the classifier that everybody counts by.
  if (shipped) return;
  await tx
    .insertInto('classifiers')
    .values({ owner: officeId, id, name_ru: nameRu, name_kk: nameKk, edition, source })
    .onConflict(conflict => conflict.columns(['owner', 'id']).doNothing())
    .execute();
  const known = await tx
    .selectFrom('topics')
    .select('code')
    .where('owner', '=', officeId)
    .where('classifier', '=', id)
    .execute();
  const codes = new Set(known.map(row => row.code));
  const rows = [...mappedTopics(mapping, officeId), noTopicRow(officeId, id)];
  await insertTopics(
    tx,
    rows.filter(row => !codes.has(row.code)),
  );
}

/** Topics as they are in the base, with those the mapping would add. */
export async function loadTopicNames(
  db: ReadDb,
  mapping: ImportMapping,
  officeId: string,
): Promise<TopicNames> {
  const { id } = mapping.classifier;
  const stored = await db
    .selectFrom('topics')
    .selectAll()
    .where('owner', 'in', [SHIPPED, officeId])
    .where('classifier', '=', id)
    .execute();
  const rows = [...mappedTopics(mapping, officeId), noTopicRow(officeId, id), ...stored];
  const byCode = new Map(rows.map(row => [row.code, row]));
  const byName = new Map(
    rows.flatMap(row => [row.name_ru, row.name_kk].map(name => [key(name), row] as const)),
  );
  const found = (codeOrName: string) => byCode.get(codeOrName.trim()) ?? byName.get(key(codeOrName));
  return { find: codeOrName => found(codeOrName ?? NO_TOPIC) };
}

/** Territories by code or by name; of two with one name, the larger. */
export async function loadTerritoryNames(
  db: ReadDb,
): Promise<{ find(codeOrName: string): { code: string; path: string } | undefined }> {
  const rows = await db
    .selectFrom('territories')
    .select(['code', 'path', 'name_ru', 'name_kk', 'level'])
    .orderBy('level', 'desc')
    .execute();
  const byCode = new Map(rows.map(row => [row.code, row]));
  const byName = new Map(
    rows.flatMap(row => [row.name_ru, row.name_kk].map(name => [key(name), row] as const)),
  );
  return { find: codeOrName => byCode.get(codeOrName.trim()) ?? byName.get(key(codeOrName)) };
}

/** Executors by code or by name; made on the way where the mapping allows it. */
export function createExecutorNames(
  deps: Deps,
  mapping: ImportMapping,
  officeId: string,
  candidates: readonly Candidate[],
  codes: ReadonlyMap<string, string>,
) {
  const known = new Map<string, { id: string; name: string; kind: Candidate['kind'] }>();
  for (const { id, name, kind } of candidates) {
    known.set(key(name), { id, name, kind });
    const code = codes.get(id);
    if (code !== undefined) known.set(`#${code}`, { id, name, kind });
  }
  const taken = new Set(codes.values());
  const freeCode = (given: string) => {
    let code = given.slice(0, CODE_LENGTH);
    for (let n = 2; taken.has(code); n++) code = `${given.slice(0, CODE_LENGTH - 10)} (${n})`;
    taken.add(code);
    return code;
  };
  return {
    /** Undefined where nobody of that code or name is known and the mapping makes none. `tx` null: a dry run. */
    async find(tx: WriteTx | null, codeOrName: string) {
      const given = codeOrName.trim();
      const found = known.get(`#${given}`) ?? known.get(key(given));
      if (found || !mapping.executors?.create) return found;
      const executor = {
        id: deps.newId(),
        name: mapping.executors.names?.[given] ?? given,
        kind: mapping.executors.kind,
      };
      if (tx)
        await insertExecutor(tx, officeId, {
          ...executor,
          code: freeCode(given),
          level: null,
          capacity: 20,
          active: true,
        });
      known.set(`#${given}`, executor);
      // A second office of the same name is another executor: only its code may find it.
      if (!known.has(key(executor.name))) known.set(key(executor.name), executor);
      return executor;
    },
  };
}
