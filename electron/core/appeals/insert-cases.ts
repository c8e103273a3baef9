import type { z } from 'zod';
import type { Intake } from '../../../shared/contract/intake';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Author, CasePart, Channel, Status } from '../../../shared/domain/codes';
import type { NumberTemplate } from '../../../shared/domain/numbering';
import type { Decision } from '../../../shared/domain/routing/decide';
import type { Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { OfficeRow } from '../office/office-row';
import { insertPersons, type NewPerson } from '../persons/write-persons';
import type { TopicFound } from '../reference/look-up';
import type { CasePersonRow } from '../vault/case-parts';
import { officeSeal } from '../vault/office-seal';
import { caseMac } from '../vault/row-seal';
import { type ApplicantData, applicantForms, traitsOf } from './applicant';
import { caseForms } from './case-forms';
import { numberAppeals } from './number-appeals';

/** An appeal that passed every check: topics, territory, executor and dates are resolved. */
export interface AdmittedAppeal {
  readonly id: string;
  readonly sourceId: string | null;
  readonly externalId: string | null;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly status: Status;
  readonly channel: Channel;
  readonly source: string;
  readonly kind: string;
  readonly author: Author;
  readonly signatures: number | null;
  readonly repeat: string;
  readonly language: string;
  readonly urgency: string;
  readonly territory: string | null;
  readonly questions: readonly { readonly topic: TopicFound; readonly result: string | null }[];
  readonly applicant: ApplicantData | null;
  /** The applicant is this person, whom the base holds already as `applicant` says. */
  readonly knownApplicantId?: string | undefined;
  /** Those beside the applicant, in order; `known` as above. */
  readonly people?: readonly AdmittedPerson[] | undefined;
  readonly summary: string;
  readonly text: string;
  readonly decision: Decision;
  /** How it came on paper or from another body; sealed with the words. */
  readonly intake?: z.output<typeof Intake> | undefined;
  readonly campaignId?: string | null;
  /** Keyed hash of the code on the receipt. */
  readonly statusKey?: string;
  /** A number taken ahead, instead of the next one. */
  readonly reserved?: { readonly year: number; readonly seq: number };
}

export interface AdmittedPerson {
  readonly part: CasePart;
  readonly knownId: string | null;
  readonly applicant: ApplicantData;
}

export interface Admission {
  readonly id: string;
  readonly number: string;
}

/**
 * Writes appeals with everything that belongs to them in the caller's transaction: numbers, sealed applicant and
 * text, questions, benefits, blind index, journal. Registration writes one, an import hundreds at a time.
 */
export async function insertCases(
  deps: Deps,
  tx: WriteTx,
  office: OfficeRow,
  actorId: string,
  template: NumberTemplate,
  appeals: readonly AdmittedAppeal[],
  yearOf: (appeal: AdmittedAppeal) => number,
  eventsOf: (appeal: AdmittedAppeal, number: string) => JournalEvent[],
): Promise<Admission[]> {
  const seal = officeSeal(deps, office.id);
  const numbers = await numberAppeals(tx, office, template, appeals, yearOf);
  const registeredAt = deps.clock.now();
  const newPeople: NewPerson[] = [];
  const idOf = (known: string | null | undefined, applicant: ApplicantData): string => {
    if (known) return known;
    const id = deps.newId();
    newPeople.push({ id, record: { ...applicant, flags: [] } });
    return id;
  };
  const casePeople: Tables['case_people'][] = [];
  const benefits: { office_id: string; case_id: string; benefit: string }[] = [];
  const questions = appeals.map(appeal => questionRows(deps, office.id, appeal));
  const rows = appeals.map((appeal, index) => {
    const { number, series, year, seq } = numbers[index] ?? missing();
    const applicantId = appeal.applicant ? idOf(appeal.knownApplicantId, appeal.applicant) : null;
    const ownBenefits = new Set(appeal.applicant?.benefits);
    for (const benefit of ownBenefits) benefits.push({ office_id: office.id, case_id: appeal.id, benefit });
    const people = peopleOf(applicantId, appeal.people ?? [], idOf);
    for (const person of people) casePeople.push({ office_id: office.id, case_id: appeal.id, ...person });
    const traits = appeal.applicant ? traitsOf(office.profile, appeal.applicant, appeal.receivedOn) : null;
    const first = appeal.questions[0] ?? missing();
    const row = {
      office_id: office.id,
      id: appeal.id,
      number,
      series,
      year,
      seq,
      source_id: appeal.sourceId,
      external_id: appeal.externalId,
      received_on: appeal.receivedOn,
      registered_at: registeredAt,
      due_on: appeal.dueOn,
      closed_on: appeal.closedOn,
      status: appeal.status,
      channel: appeal.channel,
      source: appeal.source,
      kind: appeal.kind,
      author: appeal.author,
      signatures: appeal.signatures,
      repeat: appeal.repeat,
      language: appeal.language,
      urgency: appeal.urgency,
      territory: appeal.territory,
      executor_id: appeal.decision.executorId,
      decision: JSON.stringify(appeal.decision),
      applicant_id: applicantId,
      sex: traits?.sex ?? null,
      age_band: traits?.ageBand ?? null,
      social_position: appeal.applicant?.socialPosition ?? null,
      classifier: first.topic.classifier,
      topic: first.topic.code,
      sealed: seal.seal('cases.sealed', appeal.id, {
        summary: appeal.summary,
        text: appeal.text,
        ...(appeal.intake ? { intake: appeal.intake } : {}),
      }),
      key_version: seal.keyVersion,
      version: 1,
      status_key: appeal.statusKey ?? null,
      under_control: appeal.intake?.control ? 1 : null,
      campaign_id: appeal.campaignId ?? null,
    };
    const parts = { questions: questions[index] ?? missing(), benefits: [...ownBenefits], people };
    return { ...row, row_mac: caseMac(deps, row, parts) };
  });
  await insertPersons(deps, tx, office.id, newPeople);
  const docs = await tx.insertInto('cases').values(rows).returning(['doc', 'id']).execute();
  if (benefits.length > 0) await tx.insertInto('case_benefits').values(benefits).execute();
  if (casePeople.length > 0) await tx.insertInto('case_people').values(casePeople).execute();
  await tx.insertInto('questions').values(questions.flat()).execute();
  const docOf = new Map(docs.map(row => [row.id, row.doc]));
  await deps.db.search.add(
    tx,
    office.id,
    appeals.map((appeal, index) => ({
      doc: docOf.get(appeal.id) ?? missing(),
      tokens: seal.tokens(searchForms(appeal, (numbers[index] ?? missing()).number)),
    })),
  );
  const events = appeals.flatMap((appeal, index) => eventsOf(appeal, (numbers[index] ?? missing()).number));
  await appendEvents(deps, tx, office.id, actorId, events);
  return appeals.map((appeal, index) => ({ id: appeal.id, number: (numbers[index] ?? missing()).number }));
}

/** Everybody under an appeal of several people, the applicant first and nobody twice; empty for one applicant. */
function peopleOf(
  applicantId: string | null,
  beside: readonly AdmittedPerson[],
  idOf: (known: string | null, applicant: ApplicantData) => string,
): CasePersonRow[] {
  if (beside.length === 0) return [];
  const parts = new Map<string, CasePart>(applicantId === null ? [] : [[applicantId, 'main']]);
  for (const { part, knownId, applicant } of beside) {
    const id = idOf(knownId, applicant);
    if (!parts.has(id)) parts.set(id, part);
  }
  return [...parts].map(([id, part], index) => ({ applicant_id: id, part, ordinal: index + 1 }));
}

function missing(): never {
  throw new Error('an admitted appeal lost its number, question or document');
}

function questionRows(deps: Deps, officeId: string, appeal: AdmittedAppeal) {
  return appeal.questions.map(({ topic, result }, ordinal) => ({
    office_id: officeId,
    id: deps.newId(),
    case_id: appeal.id,
    ordinal: ordinal + 1,
    classifier: topic.classifier,
    topic: topic.code,
    section: topic.section,
    theme: topic.theme,
    result,
    result_on: result === null ? null : appeal.closedOn,
    received_on: appeal.receivedOn,
    closed_on: appeal.closedOn,
  }));
}

/** Everything an appeal can be found by: its number, its people, its words, and the bands of near-same texts. */
function searchForms(
  appeal: Pick<AdmittedAppeal, 'applicant' | 'people' | 'summary' | 'text' | 'intake'>,
  number: string,
): Set<string> {
  const forms = applicantForms(appeal.applicant);
  for (const { applicant } of appeal.people ?? [])
    for (const form of applicantForms(applicant)) forms.add(form);
  for (const form of caseForms(appeal, number)) forms.add(form);
  return forms;
}
