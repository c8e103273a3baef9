import { z } from 'zod';
import { Kind } from '../../../shared/contract/common';
import type { TypedAppeal } from '../../../shared/contract/similar';
import {
  compareWords,
  KIND_VOTE,
  type Neighbour,
  PLACE_VOTE,
  type Suggestion,
  splitQuestions,
  TOPIC_VOTE,
  voteOf,
  type WeightOf,
  wordsOfAppeal,
} from '../../../shared/domain/similarity';
import type { ContentWord } from '../../../shared/lib/content-words';
import type { Deps } from '../deps';
import { findTopicRows } from '../reference/find-entries';
import { topicKey } from '../reference/look-up';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { type Candidate, openCandidates } from './open-candidates';
import { probeIndex } from './probe-index';

/** Cases opened and compared; fifteen of them vote. */
const OPENED = 60;
const NOTHING = { topics: [], territories: [], kinds: [] };
const KNOWN_KIND = z.array(Kind);

/**
 * What the office's most alike past cases were given: topics, territories, kinds, with the cases behind each. Learned
 * from nothing else, told with its reason, below a floor not told at all. A text with several questions is also asked
 * part by part.
 */
export async function suggestEntries(
  deps: Deps,
  actor: Actor,
  input: z.output<typeof TypedAppeal>,
  signal?: AbortSignal,
) {
  const seal = officeSeal(deps, actor.officeId);
  const words = wordsOfAppeal(input.summary, input.text);
  const probe = await probeIndex(deps, actor.officeId, seal, words);
  if (signal?.aborted || probe.docs.length === 0) return NOTHING;
  const candidates = await openCandidates(deps, actor, seal, probe.docs, OPENED);
  if (signal?.aborted) return NOTHING;
  const byId = new Map(candidates.map(candidate => [candidate.id, candidate]));
  const neighbours = (of: readonly ContentWord[], labelsOf: (candidate: Candidate) => readonly string[]) =>
    neighboursOf(of, candidates, probe.weightOf, labelsOf);
  const examplesOf = ({ examples }: Suggestion) =>
    examples.flatMap(id => {
      const candidate = byId.get(id);
      return candidate ? [{ id, number: candidate.number, summary: candidate.summary }] : [];
    });
  const topicsOf = (candidate: Candidate) => candidate.topics.map(topicKey);
  const whole = voteOf(neighbours(words.whole, topicsOf), TOPIC_VOTE).map(vote => ({ ...vote, part: null }));
  const byPart = splitQuestions(input.text).flatMap((part, index) =>
    voteOf(neighbours(wordsOfAppeal(part, '').whole, topicsOf), TOPIC_VOTE, 1).map(vote => ({
      ...vote,
      part: index + 1,
    })),
  );
  const topics = joined(byPart, whole);
  const rows = await findTopicRows(
    deps,
    actor,
    topics.map(({ label }) => refOf(label)),
  );
  const places = voteOf(
    neighbours(words.whole, ({ territory }) => (territory === null ? [] : [territory.code])),
    PLACE_VOTE,
    1,
  );
  const kinds = voteOf(
    neighbours(words.whole, ({ kind }) => [kind]),
    KIND_VOTE,
    1,
  );
  return {
    topics: topics.flatMap(vote => {
      const row = rows.get(vote.label);
      return row
        ? [
            {
              topic: { classifier: row.classifier, code: row.code },
              name: row.name,
              trail: row.trail,
              level: row.level,
              part: vote.part,
              ...supportOf(vote, examplesOf(vote)),
            },
          ]
        : [];
    }),
    territories: places.flatMap(vote => {
      const name = candidates.find(({ territory }) => territory?.code === vote.label)?.territoryName;
      return name ? [{ code: vote.label, name, ...supportOf(vote, examplesOf(vote)) }] : [];
    }),
    kinds: kinds.flatMap(vote =>
      KNOWN_KIND.safeParse([vote.label]).success
        ? [{ kind: Kind.parse(vote.label), ...supportOf(vote, examplesOf(vote)) }]
        : [],
    ),
  };
}

function neighboursOf(
  words: readonly ContentWord[],
  candidates: readonly Candidate[],
  weightOf: WeightOf,
  labelsOf: (candidate: Candidate) => readonly string[],
): Neighbour[] {
  return candidates.map(candidate => ({
    caseId: candidate.id,
    likeness: compareWords(words, candidate.words.whole, weightOf),
    labels: labelsOf(candidate),
  }));
}

interface PartVote extends Suggestion {
  readonly part: number | null;
}

/** The parts' own topics where the parts differ, then those of the whole; each topic once. */
function joined(byPart: readonly PartVote[], whole: readonly PartVote[]): PartVote[] {
  const different = new Set(byPart.map(({ label }) => label)).size > 1;
  const votes = different ? [...byPart, ...whole] : [...whole];
  return votes.filter((vote, index) => votes.findIndex(({ label }) => label === vote.label) === index);
}

function supportOf<T>({ cases, of, confidence }: Suggestion, examples: T) {
  return { cases, of, confidence, examples };
}

function refOf(label: string): { classifier: string; code: string } {
  const at = label.indexOf(':');
  return { classifier: label.slice(0, at), code: label.slice(at + 1) };
}
