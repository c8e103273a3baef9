import type { z } from 'zod';
import type { referenceContract } from '../../../shared/contract/reference';
import { synonymsOf } from '../../../shared/domain/reference/synonyms';
import { splitWords } from '../../../shared/lib/fold';
import { stemWord } from '../../../shared/lib/stem';
import type { ReadDb, Row } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { topicKey } from './look-up';
import { SHIPPED } from './seed-reference';

type TopicsInput = z.output<NonNullable<(typeof referenceContract.topics)['~orpc']['inputSchema']>>;
type TerritoriesInput = z.output<NonNullable<(typeof referenceContract.territories)['~orpc']['inputSchema']>>;

/** `like` pattern of the beginning of a word; folded words hold no wildcard characters. */
const beginning = (word: string) => `% ${word}%`;

/** Topics looked at for the best few; a classifier has some hundreds. */
const LOOKED_AT = 600;

/**
 * Topics of the shipped classifier and of the office's own whose words begin with what is typed, in any form of the
 * words or by what people call the thing. The topic whose very code is typed comes first: whoever wants a whole theme
 * must not look for it among what stands under it. Then what fits by name, then what the office chose most lately.
 */
export async function findTopics(deps: Deps, actor: Actor, input: TopicsInput) {
  const { read } = deps.db;
  let query = read.selectFrom('topics').selectAll().where('owner', 'in', [SHIPPED, actor.officeId]);
  if (input.classifier) query = query.where('classifier', '=', input.classifier);
  if (input.parent) query = query.where('parent', '=', input.parent);
  const words = splitWords(input.query ?? '');
  for (const word of words)
    query = query.where(eb => eb.or(beginningsOf(word).map(start => eb('search', 'like', beginning(start)))));
  const [found, uses] = await Promise.all([
    query.orderBy('level').orderBy('code').limit(LOOKED_AT).execute(),
    lateUses(deps, actor),
  ]);
  const isNamed = (search: string, word: string) =>
    [word, ...stemWord(word)].some(start => search.includes(` ${start}`));
  const isCode = (row: Row<'topics'>) => (row.code === input.query?.trim() ? 1 : 0);
  const ranked = found
    .map((row, place) => ({ row, place, named: words.filter(word => isNamed(row.search, word)).length }))
    .sort(
      (one, other) =>
        isCode(other.row) - isCode(one.row) ||
        other.named - one.named ||
        (uses.get(topicKey(other.row)) ?? 0) - (uses.get(topicKey(one.row)) ?? 0) ||
        one.place - other.place,
    )
    .slice(0, input.limit)
    .map(({ row }) => row);
  const rows = await topicRows(read, actor, ranked);
  return rows.map(row => ({ ...row, uses: uses.get(topicKey(row)) ?? 0 }));
}

/** The word as typed, its stems, and what the classifier may call it. */
function beginningsOf(word: string): string[] {
  return [...new Set([word, ...stemWord(word), ...synonymsOf(word)])].filter(
    start => start === word || start.length >= 3,
  );
}

/** Cases whose choices are the office's habit of late. */
const LATE_CASES = 1_000;

/** How often each topic was chosen in the office's newest thousand cases. */
async function lateUses(deps: Deps, actor: Actor): Promise<Map<string, number>> {
  const { read } = deps.db;
  const late = read
    .selectFrom('cases')
    .select(['classifier', 'topic'])
    .where('office_id', '=', actor.officeId)
    .orderBy('doc', 'desc')
    .limit(LATE_CASES)
    .as('late');
  const rows = await read
    .selectFrom(late)
    .select(['classifier', 'topic', eb => eb.fn.countAll<number>().as('n')])
    .groupBy(['classifier', 'topic'])
    .execute();
  return new Map(rows.map(row => [topicKey({ classifier: row.classifier, code: row.topic }), Number(row.n)]));
}

/** Topics by classifier and code, as the pickers show them; keys as `topicKey` makes them. */
export async function findTopicRows(
  deps: Deps,
  actor: Actor,
  refs: readonly { classifier: string; code: string }[],
) {
  if (refs.length === 0) return new Map<string, never>();
  const { read } = deps.db;
  const rows = await read
    .selectFrom('topics')
    .selectAll()
    .where('owner', 'in', [SHIPPED, actor.officeId])
    .where('classifier', 'in', [...new Set(refs.map(ref => ref.classifier))])
    .where('code', 'in', [...new Set(refs.map(ref => ref.code))])
    .execute();
  return new Map((await topicRows(read, actor, rows)).map(row => [topicKey(row), row]));
}

/** Topics with the names of what they stand under. */
async function topicRows(read: ReadDb, actor: Actor, rows: readonly Row<'topics'>[]) {
  const names = await namesOf(
    read,
    rows.flatMap(row => stepsOf(row.path).slice(0, -1)),
    actor.officeId,
  );
  return rows.map(row => ({
    classifier: row.classifier,
    code: row.code,
    level: row.level,
    name: { ru: row.name_ru, kk: row.name_kk || row.name_ru },
    trail: stepsOf(row.path)
      .slice(0, -1)
      .flatMap(code => names.get(`${row.classifier}:${code}`) ?? []),
  }));
}

/** Territories whose words begin with what is typed, the larger ones first. */
export async function findTerritories(deps: Deps, input: TerritoriesInput) {
  const { read } = deps.db;
  let query = read.selectFrom('territories').selectAll();
  if (input.profile) query = query.where('profile', '=', input.profile);
  if (input.parent) query = query.where('parent', '=', input.parent);
  for (const word of splitWords(input.query ?? '')) query = query.where('search', 'like', beginning(word));
  const rows = await query.orderBy('level').orderBy('code').limit(input.limit).execute();
  const paths = rows.flatMap(row => ancestorPaths(row.path));
  const above =
    paths.length === 0
      ? []
      : await read
          .selectFrom('territories')
          .select(['path', 'name_ru', 'name_kk'])
          .where('path', 'in', paths)
          .execute();
  const names = new Map(above.map(row => [row.path, { ru: row.name_ru, kk: row.name_kk }]));
  return rows.map(row => ({
    code: row.code,
    level: row.level,
    name: { ru: row.name_ru, kk: row.name_kk },
    trail: ancestorPaths(row.path).flatMap(path => names.get(path) ?? []),
  }));
}

/** Classifiers an office can use. */
export async function listClassifiers(deps: Deps, actor: Actor) {
  const rows = await deps.db.read
    .selectFrom('classifiers as c')
    .innerJoin('topics as t', join =>
      join.onRef('t.owner', '=', 'c.owner').onRef('t.classifier', '=', 'c.id'),
    )
    .select(['c.id', 'c.name_ru', 'c.name_kk', 'c.edition', eb => eb.fn.countAll<number>().as('topics')])
    .where('c.owner', 'in', [SHIPPED, actor.officeId])
    .groupBy(['c.id', 'c.name_ru', 'c.name_kk', 'c.edition'])
    .orderBy('c.id')
    .execute();
  return rows.map(row => ({
    id: row.id,
    name: { ru: row.name_ru, kk: row.name_kk },
    edition: row.edition,
    topics: Number(row.topics),
  }));
}

const stepsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** `11/1110/111010/` -> `11/`, `11/1110/`. */
function ancestorPaths(path: string): string[] {
  const steps = stepsOf(path);
  return steps.slice(0, -1).map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
}

async function namesOf(read: ReadDb, codes: readonly string[], officeId: string) {
  if (codes.length === 0) return new Map<string, { ru: string; kk: string }>();
  const rows = await read
    .selectFrom('topics')
    .select(['classifier', 'code', 'name_ru', 'name_kk'])
    .where('owner', 'in', [SHIPPED, officeId])
    .where('code', 'in', [...new Set(codes)])
    .execute();
  return new Map(
    rows.map(row => [`${row.classifier}:${row.code}`, { ru: row.name_ru, kk: row.name_kk || row.name_ru }]),
  );
}
