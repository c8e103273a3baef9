import type { z } from 'zod';
import type { Intake } from '../../../shared/contract/intake';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Author, Channel, Status } from '../../../shared/domain/codes';
import {
  defaultIndices,
  formatNumber,
  letterFor,
  type NumberTemplate,
} from '../../../shared/domain/numbering';
import type { Decision } from '../../../shared/domain/routing/decide';
import { contentWords } from '../../../shared/lib/content-words';
import { indexForms } from '../../../shared/lib/search-forms';
import { bandForms } from '../../../shared/lib/text-bands';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { OfficeRow } from '../office/office-row';
import type { TopicFound } from '../reference/look-up';
import { officeSeal } from '../vault/office-seal';
import { caseMac } from '../vault/row-seal';
import { type ApplicantData, applicantForms, traitsOf } from './applicant';
import { takeNumbers } from './take-numbers';

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
  readonly summary: string;
  readonly text: string;
  readonly decision: Decision;
  /** How it came on paper or from another body; sealed with the words. */
  readonly intake?: z.output<typeof Intake> | undefined;
  /** Keyed hash of the code on the receipt. */
  readonly statusKey?: string;
}

/** Registered appeals are one series; cards of personal reception are another. */
export const APPEAL_SERIES = 'appeal';

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
  const applicants: {
    office_id: string;
    id: string;
    sealed: Buffer;
    key_version: number;
    version: number;
  }[] = [];
  const benefits: { office_id: string; case_id: string; benefit: string }[] = [];
  const questions = appeals.map(appeal => questionRows(deps, office.id, appeal));
  const rows = appeals.map((appeal, index) => {
    const { number, series, year, seq } = numbers[index] ?? missing();
    const applicantId = appeal.applicant ? deps.newId() : null;
    const ownBenefits = new Set(appeal.applicant?.benefits);
    if (appeal.applicant && applicantId) {
      applicants.push({
        office_id: office.id,
        id: applicantId,
        sealed: seal.seal('applicants.sealed', applicantId, appeal.applicant),
        key_version: seal.keyVersion,
        version: 1,
      });
      for (const benefit of ownBenefits) benefits.push({ office_id: office.id, case_id: appeal.id, benefit });
    }
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
      campaign_id: null,
    };
    const parts = { questions: questions[index] ?? missing(), benefits: [...ownBenefits] };
    return { ...row, row_mac: caseMac(deps, row, parts) };
  });
  if (applicants.length > 0) await tx.insertInto('applicants').values(applicants).execute();
  const docs = await tx.insertInto('cases').values(rows).returning(['doc', 'id']).execute();
  if (benefits.length > 0) await tx.insertInto('case_benefits').values(benefits).execute();
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

function missing(): never {
  throw new Error('an admitted appeal lost its number, question or document');
}

/** Numbers of a batch: each year takes its whole run at once, in the order of the batch. */
async function numberAppeals(
  tx: WriteTx,
  office: OfficeRow,
  template: NumberTemplate,
  appeals: readonly AdmittedAppeal[],
  yearOf: (appeal: AdmittedAppeal) => number,
) {
  const runs = new Map<number, { count: number; last: number }>();
  const plan = appeals.map(appeal => {
    const year = yearOf(appeal);
    const run = runs.get(year) ?? { count: 0, last: 0 };
    run.count += 1;
    runs.set(year, run);
    return { appeal, year, run };
  });
  for (const [year, run] of runs) run.last = await takeNumbers(tx, office.id, APPEAL_SERIES, year, run.count);
  const indices = defaultIndices(office.profile);
  return plan.map(({ appeal, year, run }) => {
    run.last += 1;
    const number = formatNumber(template, {
      office: office.code,
      letter: letterFor(indices, APPEAL_SERIES, appeal.author),
      channel: indices.channel[appeal.channel],
      year,
      seq: run.last,
      ...(appeal.applicant ? { surname: appeal.applicant.surname } : {}),
    });
    return { number, series: APPEAL_SERIES, year, seq: run.last };
  });
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
export function searchForms(
  appeal: Pick<AdmittedAppeal, 'applicant' | 'summary' | 'text' | 'intake'>,
  number: string,
): Set<string> {
  const forms = applicantForms(appeal.applicant);
  // One by one: a mark in the summary that needs the slow way of folding must not send the text there.
  const { senderNumber = '', body = '', bodyNumber = '' } = appeal.intake ?? {};
  for (const text of [appeal.summary, appeal.text, number, senderNumber, body, bodyNumber])
    for (const form of indexForms(text)) forms.add(form);
  for (const form of bandForms(contentWords(`${appeal.summary}\n${appeal.text}`))) forms.add(form);
  return forms;
}
