import type { z } from 'zod';
import type { similarContract } from '../../../shared/contract/similar';
import {
  classifyPair,
  compareAppeals,
  type LikenessClass,
  type PairVerdict,
  type Sameness,
  wordsOfAppeal,
} from '../../../shared/domain/similarity';
import { tellsEnough } from '../../../shared/domain/similarity/compare-texts';
import { daysBetween } from '../../../shared/lib/dates';
import { identityForms, nameForms, phoneForms } from '../../../shared/lib/search-forms';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { findTerritoryPath, findTopicsByCode, topicKey } from '../reference/look-up';
import type { Actor } from '../session/session';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
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
    docsOfPerson(deps, actor, seal, typed.person),
  ]);
  if (signal?.aborted) return NOTHING;
  const docs = [...new Set([...ofPerson, ...probe.docs])];
  const candidates = await openCandidates(deps, actor, seal, docs, OPENED);
  if (signal?.aborted) return NOTHING;
  const judged = candidates
    .filter(candidate => candidate.id !== input.except)
    .map(candidate => ({ candidate, verdict: judge(typed, candidate, probe.weightOf) }));
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
  const [office, topics, territoryPath] = await Promise.all([
    officeOf(read, actor.officeId),
    input.questions.length > 0 ? findTopicsByCode(read, actor.officeId, input.questions) : null,
    input.territory ? findTerritoryPath(read, input.territory) : null,
  ]);
  return {
    words: wordsOfAppeal(input.summary, input.text),
    person: typedPerson(
      office.profile,
      new Set(input.applicantId ? [input.applicantId] : []),
      input.applicant,
    ),
    territory: input.territory ?? null,
    territoryPath,
    topics: new Set(input.questions.map(topicKey)),
    themes: new Set([...(topics?.values() ?? [])].map(topic => topic.theme)),
    receivedOn: input.receivedOn ?? deps.clock.today(),
    today: deps.clock.today(),
  };
}

/** The newest cases of the person: by their record, else by what was typed of them. */
async function docsOfPerson(deps: Deps, actor: Actor, seal: OfficeSeal, person: TypedPerson) {
  if (person.applicantIds.size > 0) {
    const rows = await deps.db.read
      .selectFrom('cases')
      .select('doc')
      .where('office_id', '=', actor.officeId)
      .where('applicant_id', 'in', [...person.applicantIds])
      .orderBy('doc', 'desc')
      .limit(OF_PERSON)
      .execute();
    return rows.map(row => row.doc);
  }
  const find = (words: readonly (readonly string[])[]) =>
    deps.db.search.find(
      deps.db.read,
      actor.officeId,
      words.map(forms => seal.tokens(forms)),
      OF_PERSON,
    );
  const [phone] = phoneForms(person.phone);
  const [number] = identityForms(person.identityNumber);
  const names = [person.surname, person.firstName].filter(name => name.length > 1);
  const [byNumber, byPhone, byName] = await Promise.all([
    number && person.identityNumber.length >= 11 ? find([[number]]) : [],
    phone && person.phone.startsWith('+') ? find([[phone]]) : [],
    names.length > 1 ? find(names.flatMap(name => nameForms(name).full.map(form => [form]))) : [],
  ]);
  return [...new Set([...byNumber, ...byPhone, ...byName])].slice(0, OF_PERSON);
}

function judge(typed: Typed, candidate: Candidate, weightOf: Parameters<typeof compareAppeals>[2]) {
  return classifyPair({
    text: compareAppeals(typed.words, candidate.words, weightOf),
    person: isSamePerson(typed.person, candidate),
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
