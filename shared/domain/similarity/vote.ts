/** A past case that resembles what is being typed, with what it was given. */
export interface Neighbour {
  readonly caseId: string;
  /** Likeness of the texts, 0 to 1. */
  readonly likeness: number;
  /** What it votes for: its topics, its territory, its kind. */
  readonly labels: readonly string[];
}

export interface Suggestion {
  readonly label: string;
  /** Past cases behind it: «5 похожих дел → Пенсии». */
  readonly cases: number;
  /** Of how many that voted. */
  readonly of: number;
  /** Its share of the votes, 0 to 1. */
  readonly confidence: number;
  /** The most alike of them, at most three. */
  readonly examples: readonly string[];
}

export interface VoteRules {
  /** Cases that vote at most, the most alike first. */
  readonly neighbours: number;
  /** Below this likeness a case does not vote. */
  readonly floor: number;
  /** A single case votes alone only from here on. */
  readonly alone: number;
  /** Smallest share of the votes that is worth saying. */
  readonly share: number;
}

/** Measured on 1,200 bilingual appeals by tests/bench/similar.bench.ts; cautious: a wrong hint costs more than none. */
export const TOPIC_VOTE: VoteRules = { neighbours: 15, floor: 0.12, alone: 0.4, share: 0.2 };
/** Place and kind are said only where past cases agree. */
export const PLACE_VOTE: VoteRules = { neighbours: 15, floor: 0.2, alone: 0.5, share: 0.5 };
export const KIND_VOTE: VoteRules = { neighbours: 15, floor: 0.15, alone: 0.5, share: 0.6 };

/**
 * What the most alike past cases were given, as suggestions, best first. A vote weighs the square of the likeness, so
 * that a near copy outvotes several that only share the theme. Below the floor nothing is suggested.
 */
export function voteOf(neighbours: readonly Neighbour[], rules: VoteRules, most = 3): Suggestion[] {
  const voters = neighbours
    .filter(({ likeness, labels }) => likeness >= rules.floor && labels.length > 0)
    .sort((one, other) => other.likeness - one.likeness || (one.caseId < other.caseId ? -1 : 1))
    .slice(0, rules.neighbours);
  const first = voters[0];
  if (!first || (voters.length === 1 && first.likeness < rules.alone)) return [];
  const total = voters.reduce((sum, { likeness }) => sum + likeness ** 2, 0);
  const tally = new Map<string, { votes: number; examples: string[]; cases: number }>();
  for (const { caseId, likeness, labels } of voters)
    for (const label of new Set(labels)) {
      const entry = tally.get(label) ?? { votes: 0, examples: [], cases: 0 };
      entry.votes += likeness ** 2;
      entry.cases += 1;
      if (entry.examples.length < 3) entry.examples.push(caseId);
      tally.set(label, entry);
    }
  return [...tally]
    .map(([label, { votes, cases, examples }]) => ({
      label,
      cases,
      of: voters.length,
      confidence: votes / total,
      examples,
    }))
    .filter(({ confidence }) => confidence >= rules.share)
    .sort((one, other) => other.confidence - one.confidence || (one.label < other.label ? -1 : 1))
    .slice(0, most);
}
