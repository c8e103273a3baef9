import type { z } from 'zod';
import type { similarContract } from '../../../shared/contract/similar';
import {
  classifyPair,
  compareAppeals,
  type LikenessClass,
  type PairVerdict,
  type Sameness,
  type WeightOf,
  wordsOfAppeal,
} from '../../../shared/domain/similarity';
import { tellsEnough } from '../../../shared/domain/similarity/compare-texts';
import { daysBetween } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { likePersons } from '../persons/match-persons';
import { idsOfPerson } from '../persons/person-cases';
import { findTerritoryPath, findTopicsByCode, topicKey } from '../reference/look-up';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { type Candidate, openCandidates } from './open-candidates';
import { probeIndex } from './probe-index';
import { isSamePerson, type TypedPerson, typedPerson } from './same-person';

type Input = z.output<NonNullable<(typeof similarContract.similar)['~orpc']['inputSchema']>>;

/** Cases opened and compared word by word. */
const OPENED = 40;
/** Newest cases of one person that are looked at besides. */
const OF_PERSON = 20;
const ORDER: readonly LikenessClass[] = ['duplicate', 'repeat', 'related'];
const NOTHING = { items: [], fewWords: true };

/**
 * Earlier appeals that the one being typed may repeat or duplicate. The blind index names a few candidates, their
 * sealed words are opened and compared in memory; nothing of the typed text is kept. Stops early when nobody waits
 * for the answer any more.
 */
export async function findSimilar(deps: Deps, actor: Actor, input: Input, signal?: AbortSignal) {
  const seal = officeSeal(deps, actor.officeId);
  const typed = await readTyped(deps, actor, input);
  if (signal?.aborted) return NOTHING;
  const [probe, ofPerson] = await Promise.all([
    probeIndex(deps, actor.officeId, seal, typed.words),
    docsOfPerson(deps, actor, typed.person),
  ]);
  if (signal?.aborted) return NOTHING;
  const docs = [...new Set([...ofPerson, ...probe.docs])];
  const theirs = new Set(typed.person.applicantIds.size > 0 ? ofPerson : []);
  const candidates = await openCandidates(deps, actor, seal, docs, OPENED);
  if (signal?.aborted) return NOTHING;
  const judged = candidates
    .filter(candidate => candidate.id !== input.except)
    .map(candidate => ({ candidate, verdict: judge(typed, candidate, theirs, probe.weightOf) }));
  return {
    items: judged
      .flatMap(({ candidate, verdict }) => similarCase(candidate, verdict))
      .sort(
        (one, other) =>
          ORDER.indexOf(one.likeness) - ORDER.indexOf(other.likeness) || other.score - one.score,
      )
      .slice(0, input.limit),
    fewWords: !tellsEnough(typed.words.whole),
  };
}

type Typed = Awaited<ReturnType<typeof readTyped>>;

async function readTyped(deps: Deps, actor: Actor, input: Input) {
  const { read } = deps.db;
  const [office, topics, territoryPath, applicantIds] = await Promise.all([
    officeOf(read, actor.officeId),
    input.questions.length > 0 ? findTopicsByCode(read, actor.officeId, input.questions) : null,
    input.territory ? findTerritoryPath(read, input.territory) : null,
    input.applicantId ? recordsOf(deps, actor, input.applicantId) : [],
  ]);
  return {
    words: wordsOfAppeal(input.summary, input.text),
    person: typedPerson(office.profile, new Set(applicantIds), input.applicant),
    territory: input.territory ?? null,
    territoryPath,
    topics: new Set(input.questions.map(topicKey)),
    themes: new Set([...(topics?.values() ?? [])].map(topic => topic.theme)),
    receivedOn: input.receivedOn ?? deps.clock.today(),
    today: deps.clock.today(),
  };
}

/** Every record of the person who was chosen: theirs, the one it was joined to, those that were joined to it. */
async function recordsOf(deps: Deps, actor: Actor, applicantId: string): Promise<string[]> {
  const { read } = deps.db;
  const row = await read
    .selectFrom('applicants')
    .select('merged_into')
    .where('office_id', '=', actor.officeId)
    .where('id', '=', applicantId)
    .executeTakeFirst();
  return row ? idsOfPerson(read, actor.officeId, [row.merged_into ?? applicantId]) : [];
}

/** The newest cases of the person, as the main applicant or beside: of the one chosen, else of whom the typed one is like. */
async function docsOfPerson(deps: Deps, actor: Actor, { applicantIds, applicant }: TypedPerson) {
  const ids =
    applicantIds.size > 0
      ? [...applicantIds]
      : applicant
        ? await idsOfPerson(
            deps.db.read,
            actor.officeId,
            (await likePersons(deps, actor, applicant, OF_PERSON)).map(({ row }) => row.id),
          )
        : [];
  if (ids.length === 0) return [];
  const ofOffice = deps.db.read.selectFrom('cases').where('cases.office_id', '=', actor.officeId);
  const main = ofOffice.where('cases.applicant_id', 'in', ids);
  const beside = ofOffice
    .innerJoin('case_people as b', join =>
      join.onRef('b.office_id', '=', 'cases.office_id').onRef('b.case_id', '=', 'cases.id'),
    )
    .where('b.applicant_id', 'in', ids);
  const newest = (query: typeof main) =>
    query.select('cases.doc').orderBy('cases.doc', 'desc').limit(OF_PERSON).execute();
  const rows = await Promise.all([newest(main), newest(beside)]);
  return [...new Set(rows.flat().map(row => row.doc))];
}

function judge(typed: Typed, candidate: Candidate, theirs: ReadonlySet<number>, weightOf: WeightOf) {
  return classifyPair({
    text: compareAppeals(typed.words, candidate.words, weightOf),
    person: theirs.has(candidate.doc) ? 'same' : isSamePerson(typed.person, candidate),
    place: placeOf(typed, candidate),
    topic: topicOf(typed, candidate),
    days: daysBetween(candidate.receivedOn, typed.receivedOn),
    earlier: {
      closedOn: candidate.closedOn,
      overdue: candidate.closedOn === null && candidate.dueOn < typed.today,
    },
  });
}

/** A whole oblast in common is no place in common; a place inside the other is not known to be another. */
function placeOf(typed: Typed, { territory }: Candidate): Sameness {
  if (typed.territory === null || territory === null || typed.territoryPath === null) return 'unknown';
  if (typed.territory === territory.code) return territory.level > 1 ? 'same' : 'unknown';
  const nested =
    typed.territoryPath.startsWith(territory.path) || territory.path.startsWith(typed.territoryPath);
  return nested ? 'unknown' : 'other';
}

function topicOf(typed: Typed, { topics }: Candidate): Sameness | 'near' {
  if (typed.topics.size === 0 || topics.length === 0) return 'unknown';
  if (topics.some(topic => typed.topics.has(topicKey(topic)))) return 'same';
  return topics.some(topic => typed.themes.has(topic.theme)) ? 'near' : 'other';
}

function similarCase(candidate: Candidate, { likeness, score, reasons }: PairVerdict) {
  if (likeness === null) return [];
  const { id, number, status, receivedOn, applicantName, summary, territoryName, executorName } = candidate;
  return [
    {
      id,
      number,
      likeness,
      score,
      reasons: reasons.map(reason => ({ code: reason.code, params: { ...reason.params } })),
      status,
      receivedOn,
      applicantName,
      summary,
      topicName: candidate.topics[0]?.name ?? null,
      territoryName,
      executorName,
    },
  ];
}
