import {
  estimateHolders,
  POSTING_CAP,
  rarityOf,
  type WeightOf,
  type WordsOfAppeal,
} from '../../../shared/domain/similarity';
import type { ContentWord } from '../../../shared/lib/content-words';
import { bandForms } from '../../../shared/lib/text-bands';
import type { Deps } from '../deps';
import type { OfficeSeal } from '../vault/office-seal';

/** Words of a text that are looked up; of a longer one the longest, which tell most. */
const WORDS = 48;
/** The rarest of them rank; the others only weigh when the few texts are compared. */
const RANKING = 24;
/** What a shared band counts for, in rarities of a word: it stands for three words at once. */
const BAND_WEIGHT = 6;
/** Docs that are worth a second look. */
const MOST_DOCS = 400;

export interface Probe {
  /** Numbers of cases that share rare words or a band, the most promising first. */
  readonly docs: readonly number[];
  /** What a word tells in this office. A word that was not looked up tells as much as the others on average. */
  readonly weightOf: WeightOf;
}

/**
 * Asks the blind index which cases share rare words or a band of the text. The work is bounded: so many words, the
 * newest holders of each. Cases that share only words that stand everywhere are found where they are recent.
 */
export async function probeIndex(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
  words: WordsOfAppeal,
): Promise<Probe> {
  const asked = words.whole
    .filter(word => !word.formula)
    .sort((one, other) => other.key.length - one.key.length)
    .slice(0, WORDS);
  // While rows are sealed anew, a word has a token under each key version.
  const wordTokens = asked.map(word => seal.queryTokens([`w:${word.key}`]));
  const bandTokens = bandForms(words.whole).map(form => seal.queryTokens([form]));
  const tokens = [...wordTokens, ...bandTokens].flat();
  const [holders, newest] = await Promise.all([
    deps.db.search.newestOf(deps.db.read, officeId, tokens, POSTING_CAP),
    newestDoc(deps, officeId),
  ]);
  const docsOf = (token: readonly string[]) =>
    token.flatMap(version => holders.get(version) ?? []).sort((one, other) => other - one);
  const weighed = asked.map((word, index) => {
    const docs = docsOf(wordTokens[index] ?? []);
    return { word, docs, weight: rarityOf(estimateHolders({ docs }, newest), newest) };
  });
  const points = new Map<number, number>();
  const add = (docs: readonly number[], weight: number) => {
    for (const doc of docs) points.set(doc, (points.get(doc) ?? 0) + weight);
  };
  const rarest = [...weighed].sort((one, other) => other.weight - one.weight).slice(0, RANKING);
  for (const { docs, weight } of rarest) add(docs, weight);
  for (const token of bandTokens) add(docsOf(token), BAND_WEIGHT);
  const docs = [...points]
    .sort(([docA, pointsA], [docB, pointsB]) => pointsB - pointsA || docB - docA)
    .slice(0, MOST_DOCS)
    .map(([doc]) => doc);
  return { docs, weightOf: weightsOf(weighed) };
}

function weightsOf(weighed: readonly { word: ContentWord; weight: number }[]): WeightOf {
  const known = new Map(weighed.map(({ word, weight }) => [word.key, weight]));
  const mean = weighed.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, weighed.length);
  return word => known.get(word.key) ?? (mean || 1);
}

/** The last number given to a case of the office: how many there are, near enough for weights. */
async function newestDoc(deps: Deps, officeId: string): Promise<number> {
  const row = await deps.db.read
    .selectFrom('cases')
    .select('doc')
    .where('office_id', '=', officeId)
    .orderBy('doc', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.doc ?? 0;
}
