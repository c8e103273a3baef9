import { compareText } from '../../lib/compare-text';

/** A past case: what it was about, from the widest description to the narrowest, who had it and on which day. */
export interface PracticeCase {
  readonly keys: readonly string[];
  readonly executorId: string;
  /** Days since 1970. */
  readonly day: number;
}

export interface PracticeGuess {
  readonly executorId: string;
  /** 0..1; all guesses of one appeal together are at most 1. */
  readonly share: number;
}

/** What the most telling description says, for people: of so many cases alike, this one had so many. */
export interface PracticeSupport {
  readonly key: string;
  readonly own: number;
  readonly of: number;
}

interface Tally {
  total: number;
  readonly by: Map<string, number>;
  /** The same without forgetting, for people. */
  cases: number;
  readonly casesBy: Map<string, number>;
}

/** Days after which a case counts half: people come and go, districts change hands. */
const HALF_LIFE_DAYS = 60;
/** A description that was seen with many different executors is trusted less: weight of one of them. */
const DOUBT_PER_EXECUTOR = 0.7;
const DOUBT = 0.5;

/** What an office's past cases teach about who takes what; opaque but for the functions below. */
export type Practice = ReadonlyMap<string, Tally>;

/** Learns from past cases, the recent ones more (half-life of 60 days before `today`, days since 1970). */
export function learnPractice(cases: readonly PracticeCase[], today: number): Practice {
  const practice = new Map<string, Tally>();
  for (const { keys, executorId, day } of cases) {
    const weight = 0.5 ** (Math.max(0, today - day) / HALF_LIFE_DAYS);
    for (const key of keys) {
      let tally = practice.get(key);
      if (!tally) {
        tally = { total: 0, by: new Map(), cases: 0, casesBy: new Map() };
        practice.set(key, tally);
      }
      tally.total += weight;
      tally.cases += 1;
      tally.by.set(executorId, (tally.by.get(executorId) ?? 0) + weight);
      tally.casesBy.set(executorId, (tally.casesBy.get(executorId) ?? 0) + 1);
    }
  }
  return practice;
}

/**
 * Who would take such an appeal, the likeliest first. Interpolated back-off from the widest description to the
 * narrowest (Witten and Bell 1991 in form): the narrower one speaks as loud as it is well attested.
 */
export function rankByPractice(practice: Practice, keys: readonly string[]): PracticeGuess[] {
  let shares = new Map<string, number>();
  for (const key of keys) {
    const tally = practice.get(key);
    if (!tally) continue;
    const trust = tally.total / (tally.total + tally.by.size * DOUBT_PER_EXECUTOR + DOUBT);
    const next = new Map([...shares].map(([id, share]) => [id, share * (1 - trust)]));
    for (const [id, weight] of tally.by) next.set(id, (next.get(id) ?? 0) + (trust * weight) / tally.total);
    shares = next;
  }
  return [...shares]
    .map(([executorId, share]) => ({ executorId, share }))
    .sort((a, b) => b.share - a.share || compareText(a.executorId, b.executorId));
}

/** The narrowest description with at least `atLeast` past cases, and how many of them this executor had. */
export function supportOf(
  practice: Practice,
  keys: readonly string[],
  executorId: string,
  atLeast = 3,
): PracticeSupport | null {
  for (const key of [...keys].reverse()) {
    const tally = practice.get(key);
    if (tally && tally.cases >= atLeast)
      return { key, own: tally.casesBy.get(executorId) ?? 0, of: tally.cases };
  }
  return null;
}

/** `0002/0002.0007/` -> `0002/`, `0002/0002.0007/`. */
export function steps(path: string): string[] {
  const parts = path.split('/').filter(part => part !== '');
  return parts.map((_part, index) => `${parts.slice(0, index + 1).join('/')}/`);
}

/**
 * Descriptions of an appeal from the widest to the narrowest: its place, its topic at every level, then its topic
 * at every level of its place.
 */
export function practiceKeys(appeal: {
  readonly topics: readonly { readonly classifier: string; readonly path: string }[];
  readonly territoryPath: string | null;
}): string[] {
  const places = appeal.territoryPath === null ? [] : steps(appeal.territoryPath);
  const first = appeal.topics[0];
  const topics = first ? steps(first.path).map(step => `${first.classifier} ${step}`) : [];
  const narrowest = topics.at(-1);
  const widest = topics[0];
  return [
    ...places.map(place => `@${place}`),
    ...topics,
    ...(widest === undefined || widest === narrowest ? [] : places.map(place => `${widest}@${place}`)),
    ...(narrowest === undefined ? [] : places.map(place => `${narrowest}@${place}`)),
  ];
}
