import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_TOPIC } from '../../../shared/domain/statistics/no-topic';
import { splitWords } from '../../../shared/lib/fold';
import type { Database, WriteTx } from '../../db';
import { parseTableMeta } from './parse-table';
import {
  CLASSIFIER_FILE,
  KATO_FILE,
  loadClassifier,
  loadKato,
  loadRuSubjects,
  RU_SUBJECTS_FILE,
  type TerritoryRow,
  type TopicRow,
} from './reference-tables';

/** The classifier that ships with the program. */
export const SHIPPED_CLASSIFIER = 'ru-2025';
/** Owner of tables that belong to no office. */
export const SHIPPED = '*';

const CHUNK = 500;

/** Folded words with a space before each, so that a typed beginning of a word finds it by ` begin`. */
export function searchText(...texts: readonly (string | null)[]): string {
  const words = new Set(texts.flatMap(text => (text === null ? [] : splitWords(text))));
  return [...words].map(word => ` ${word}`).join('');
}

/** Section and тематика of a topic, from its own code and those above it. */
export function topicRow(
  owner: string,
  classifier: string,
  topic: {
    code: string;
    parent: string | null;
    level: number;
    trail: readonly string[];
    nameRu: string;
    nameKk: string;
  },
) {
  const codes = [...topic.trail, topic.code];
  const section = codes[0] ?? topic.code;
  return {
    owner,
    classifier,
    code: topic.code,
    parent: topic.parent,
    level: topic.level,
    path: codes.map(code => `${code}/`).join(''),
    section,
    theme: codes[1] ?? section,
    name_ru: topic.nameRu,
    name_kk: topic.nameKk,
    search: searchText(topic.nameRu, topic.nameKk, topic.code),
  };
}

/** Question without a topic, one in every classifier. */
export function noTopicRow(owner: string, classifier: string) {
  return topicRow(owner, classifier, {
    code: NO_TOPIC,
    parent: null,
    level: 1,
    trail: [],
    nameRu: 'Без темы',
    nameKk: 'Тақырыпсыз',
  });
}

function shippedTopic(topic: TopicRow) {
  const groups = topic.code.split('.');
  const trail = groups.slice(0, -1).map((_, index) => groups.slice(0, index + 1).join('.'));
  return topicRow(SHIPPED, SHIPPED_CLASSIFIER, {
    ...topic,
    trail,
    // Deep levels have no Kazakh name yet; the Russian one is better than nothing on a form.
    nameKk: topic.nameKk ?? topic.nameRu,
  });
}

function territoryRow(profile: 'KZ' | 'RU', territory: TerritoryRow) {
  return {
    code: territory.code,
    profile,
    parent: territory.parent,
    level: territory.level,
    // Paths of the two countries must not meet: 55 is an oblast of one and a subject of the other.
    path: profile === 'RU' ? `RU-${territory.path}/` : `${territory.path}/`,
    name_ru: territory.nameRu,
    name_kk: territory.nameKk,
    search: searchText(territory.nameRu, territory.nameKk, territory.code),
  };
}

/** Puts the shipped tables into a base that has none or an older edition. */
export async function seedReference(db: Database, tablesDir: string): Promise<void> {
  const readText = (file: string) => readFileSync(join(tablesDir, file), 'utf8');
  const known = await db.read
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'reference')
    .executeTakeFirst();
  // Twenty thousand rows are read only where they are needed: every start comes by here.
  const edition = [CLASSIFIER_FILE, KATO_FILE, RU_SUBJECTS_FILE]
    .map(file => parseTableMeta(readText(file)).edition)
    .join(' ');
  if (known?.value === edition) return;
  const classifier = loadClassifier(readText);
  const kato = loadKato(readText);
  const subjects = loadRuSubjects(readText);
  await db.write(async tx => {
    // The edition goes in first and locks its row: of two programs on a fresh base only one puts the tables in.
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('meta')
      .values({ key: 'reference', value: edition })
      .onConflict(conflict =>
        conflict.column('key').doUpdateSet({ value: edition }).where('meta.value', '<>', edition),
      )
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return;
    await tx.deleteFrom('topics').where('owner', '=', SHIPPED).execute();
    await tx.deleteFrom('classifiers').where('owner', '=', SHIPPED).execute();
    await tx.deleteFrom('territories').execute();
    await tx
      .insertInto('classifiers')
      .values({
        owner: SHIPPED,
        id: SHIPPED_CLASSIFIER,
        name_ru: 'Тематический классификатор обращений',
        name_kk: 'Жолданымдардың тақырыптық жіктеуіші',
        edition: classifier.meta.edition,
        source: classifier.meta.source,
      })
      .execute();
    await insertTopics(tx, [...classifier.topics.map(shippedTopic), noTopicRow(SHIPPED, SHIPPED_CLASSIFIER)]);
    const territories = [
      ...kato.territories.map(row => territoryRow('KZ', row)),
      ...subjects.territories.map(row => territoryRow('RU', row)),
    ];
    for (let from = 0; from < territories.length; from += CHUNK)
      await tx
        .insertInto('territories')
        .values(territories.slice(from, from + CHUNK))
        .execute();
  });
}

/** Writes topics in chunks. */
export async function insertTopics(
  tx: WriteTx,
  topics: readonly ReturnType<typeof topicRow>[],
): Promise<void> {
  for (let from = 0; from < topics.length; from += CHUNK)
    await tx
      .insertInto('topics')
      .values(topics.slice(from, from + CHUNK))
      .execute();
}
