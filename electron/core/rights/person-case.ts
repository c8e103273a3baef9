import { CaseAid } from '../../../shared/contract/aid';
import { Instrument } from '../../../shared/contract/inquiries';
import { CaseMeasure } from '../../../shared/contract/measures';
import type { CasePart } from '../../../shared/domain/codes';
import { maskOthers, type TellingWords } from '../../../shared/domain/rights/mask-others';
import { mapTexts } from '../../../shared/lib/map-texts';
import { AID, aidOf } from '../aid/stored-aid';
import { getAppeal } from '../appeals/get-appeal';
import { openAttachment } from '../attachments/attachment-row';
import type { Deps } from '../deps';
import { INQUIRIES, inquiriesOf } from '../inquiries/stored-inquiry';
import { MEASURES, measuresOf } from '../measures/stored-measure';
import { givenPromise, PROMISES, promisesOf } from '../promises/stored-promise';
import { RECEPTIONS } from '../receptions/reception-row';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { othersOfCase } from './others-of-case';

export type PersonCase = Awaited<ReturnType<typeof caseOfPerson>>;

/**
 * One case as its applicant may have it: their words and what was done, others masked. Who is only named in another's
 * appeal (family, a representative) gets that it is there, not what the other wrote.
 */
export async function caseOfPerson(
  deps: Deps,
  actor: Actor,
  caseId: string,
  person: { readonly ids: readonly string[]; readonly words: TellingWords },
) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const card = await getAppeal(deps, actor, { id: caseId });
  const others = await othersOfCase(read, seal, actor.officeId, caseId, person.ids);
  const part: CasePart = card.people.find(({ id }) => person.ids.includes(id))?.part ?? 'main';
  const theirs = part === 'main' || part === 'co';
  const masked = (text: string) => (theirs ? maskOthers(text, person.words, others) : '');
  return {
    id: card.id,
    number: card.number,
    part,
    others: others.length,
    /** False: another's appeal in which this person is named. */
    theirs,
    status: card.status,
    channel: card.channel,
    kind: card.kind,
    receivedOn: card.receivedOn,
    dueOn: card.dueOn,
    closedOn: card.closedOn,
    executorName: card.executorName,
    summary: masked(card.summary),
    text: masked(card.text),
    intake: others.length === 0 ? card.intake : null,
    questions: card.questions.map(({ topicName, result, resultOn }) => ({ topicName, result, resultOn })),
    timeline: card.timeline.map(({ at, actorName, type, text }) => ({
      at,
      who: actorName,
      what: type,
      text: text === null ? '' : masked(text),
    })),
    reception: theirs ? await receptionOf(deps, actor, caseId, masked) : null,
    inquiries: theirs ? await inquiriesMade(deps, actor, caseId, masked) : [],
    promises: theirs ? await promisesMade(deps, actor, caseId, masked) : [],
    aid: theirs ? await aidGiven(deps, actor, caseId, masked) : [],
    measures: theirs ? await measuresTaken(deps, actor, caseId, masked) : [],
    attachments: await filesOf(deps, actor, caseId, masked),
  };
}

async function receptionOf(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const row = await deps.db.read
    .selectFrom('receptions')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  const seal = officeSeal(deps, actor.officeId);
  return { number: row.number, heldOn: row.held_on, ...mapTexts(RECEPTIONS.open(seal, row), masked) };
}

type Masked = (text: string) => string;

/** Rows that stand, mistyped ones were none, each with its words as this person may have them. */
function standing<Row extends { readonly withdrawn_on: string | null }, Words extends object>(
  rows: readonly Row[],
  open: (row: Row) => Words,
  masked: Masked,
) {
  return rows
    .filter(row => row.withdrawn_on === null)
    .map(row => ({ row, words: mapTexts(open(row), masked) }));
}

/** Inquiries sent in the matter and what was answered. */
async function inquiriesMade(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const rows = await inquiriesOf(deps.db.read, actor.officeId, caseId);
  return standing(rows, row => INQUIRIES.openOwn(deps, row), masked).map(({ row, words }) => ({
    instrument: Instrument.parse(row.instrument),
    sentOn: row.sent_on,
    dueOn: row.due_on,
    answeredOn: row.answered_on,
    ...words,
  }));
}

async function promisesMade(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const rows = await promisesOf(deps.db.read, actor.officeId, caseId);
  return standing(rows, row => PROMISES.openOwn(deps, row), masked).map(({ row, words }) => ({
    givenOn: row.given_on,
    ...givenPromise(row),
    ...words,
  }));
}

async function aidGiven(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const rows = await aidOf(deps.db.read, actor.officeId, caseId);
  return standing(rows, row => AID.openOwn(deps, row), masked).map(({ row, words }) => ({
    kind: CaseAid.shape.kind.parse(row.kind),
    givenOn: row.given_on,
    amount: row.amount,
    ...words,
  }));
}

async function measuresTaken(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const rows = await measuresOf(deps.db.read, actor.officeId, caseId);
  return standing(rows, row => MEASURES.openOwn(deps, row), masked).map(({ row, words }) => ({
    kind: CaseMeasure.shape.kind.parse(row.kind),
    takenOn: row.taken_on,
    persons: row.persons,
    ...words,
  }));
}

async function filesOf(deps: Deps, actor: Actor, caseId: string, masked: Masked) {
  const rows = await deps.db.read
    .selectFrom('attachments')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(found => {
    const row = { ...found, bytes: Number(found.bytes) };
    const { name, note } = openAttachment(deps, row);
    return { row, name: masked(name), note: masked(note) };
  });
}
