import { sql } from 'kysely';
import { z } from 'zod';
import { AppealItem } from '../../../shared/contract/appeal-item';
import { Id } from '../../../shared/contract/common';
import type { AccessActor } from '../../../shared/domain/access/access';
import { caseScope } from '../../../shared/domain/access/access';
import { SEEING_PART_STATES } from '../../../shared/domain/parts/part-actions';
import type { ReadDb } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { nearestAwaited } from '../inquiries/awaited';
import { StoredPerson } from '../persons/stored-person';
import type { Actor } from '../session/session';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { displayName } from './applicant';
import { SealedCase } from './sealed-case';

/** Not closed; literal, because a partial index answers only to the very words of its condition. */
export const isOpen = sql<boolean>`cases.status <> 'closed'`;

/** Cases that an executor leads, has a part of or reads; `cases` is the alias of the table in the query. */
export function workedOnBy(officeId: string, executorId: string, cases = 'cases') {
  return sql<boolean>`(${sql.ref(`${cases}.executor_id`)} = ${executorId} or ${sql.ref(`${cases}.id`)} in (
    select p.case_id from executor_parts p where p.office_id = ${officeId} and p.executor_id = ${executorId}
      and p.state in (${sql.join([...SEEING_PART_STATES])})
    union all
    select r.case_id from readings r where r.office_id = ${officeId} and r.reader_id = ${executorId}
      and r.state <> 'withdrawn'))`;
}

/** Cases an executor sees by a part of them or by reading their answer, by their document numbers. */
export async function sharedDocs(db: ReadDb, { officeId, executorId }: Actor): Promise<number[]> {
  const rows = await db
    .selectFrom('executor_parts as p')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'p.office_id').onRef('c.id', '=', 'p.case_id'),
    )
    .select('c.doc')
    .where('p.office_id', '=', officeId)
    .where('p.executor_id', '=', executorId ?? '')
    .where('p.state', 'in', [...SEEING_PART_STATES])
    .unionAll(
      db
        .selectFrom('readings as r')
        .innerJoin('cases as c', join =>
          join.onRef('c.office_id', '=', 'r.office_id').onRef('c.id', '=', 'r.case_id'),
        )
        .select('c.doc')
        .where('r.office_id', '=', officeId)
        .where('r.reader_id', '=', executorId ?? '')
        .where('r.state', '<>', 'withdrawn'),
    )
    .execute();
  return [...new Set(rows.map(row => row.doc))];
}

/**
 * Cases of the actor's office that this actor may see: every list and every look-up begins here. A list asks
 * `sharedDocs` beforehand: where there are none, its pages come from the index of the executor alone.
 */
export function visibleCases(db: ReadDb, actor: Actor, shared?: readonly number[]) {
  const scope = caseScope(actor satisfies AccessActor);
  const own = db.selectFrom('cases').where('cases.office_id', '=', actor.officeId);
  if (scope.see === 'all') return own;
  if (scope.see === 'own') {
    const { executorId } = scope;
    if (shared === undefined) return own.where(workedOnBy(actor.officeId, executorId));
    if (shared.length === 0) return own.where('cases.executor_id', '=', executorId);
    return own.where(eb =>
      eb.or([eb('cases.executor_id', '=', executorId), eb('cases.doc', 'in', [...shared])]),
    );
  }
  return own.where(sql<boolean>`1 = 0`);
}

const ITEM_COLUMNS = [
  'cases.id',
  'cases.number',
  'cases.version',
  'cases.status',
  'cases.received_on',
  'cases.due_on',
  'cases.closed_on',
  'cases.destroyed_on',
  'cases.channel',
  'cases.kind',
  'cases.author',
  'cases.repeat',
  'cases.signatures',
  'cases.urgency',
  'cases.sealed',
  'cases.key_version',
  'cases.executor_id',
  'person.id as person_id',
  'person.version as person_version',
  'person.sealed as person_sealed',
  'person.key_version as person_key_version',
  't.name_ru as topic_ru',
  't.name_kk as topic_kk',
  'p.name_ru as territory_ru',
  'p.name_kk as territory_kk',
  'e.name as executor_name',
  'g.name_ru as campaign_ru',
  'g.name_kk as campaign_kk',
] as const;

/** Joins what a list shows to a query that has already chosen its few rows. */
export function withItemColumns(query: ReturnType<typeof visibleCases>, officeId: string) {
  return (
    query
      .leftJoin('applicants as a', join =>
        join.onRef('a.office_id', '=', 'cases.office_id').onRef('a.id', '=', 'cases.applicant_id'),
      )
      // A duplicate that was joined to another person shows as that person.
      .leftJoin('applicants as person', join =>
        join
          .onRef('person.office_id', '=', 'a.office_id')
          .on('person.id', '=', eb => eb.fn.coalesce('a.merged_into', 'a.id')),
      )
      .leftJoin('topics as t', join =>
        join
          .onRef('t.classifier', '=', 'cases.classifier')
          .onRef('t.code', '=', 'cases.topic')
          .on('t.owner', 'in', ['*', officeId]),
      )
      .leftJoin('territories as p', 'p.code', 'cases.territory')
      .leftJoin('executors as e', 'e.id', 'cases.executor_id')
      .leftJoin('campaigns as g', join =>
        join.onRef('g.office_id', '=', 'cases.office_id').onRef('g.id', '=', 'cases.campaign_id'),
      )
      .select([...ITEM_COLUMNS])
      .select(nearestAwaited.as('inquiry_due_on'))
  );
}

export type ItemRow = Awaited<ReturnType<ReturnType<typeof withItemColumns>['execute']>>[number];
export type Item = z.output<typeof AppealItem>;

/** Opens what a list shows of one case; throws where the record is damaged. */
export function openItem(seal: OfficeSeal, row: ItemRow): Item {
  return openRow(seal, row).item;
}

/** The same with the words by which a search found it. */
function openRow(seal: OfficeSeal, row: ItemRow): OpenedRow {
  const sealed = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
  const person = personOf(seal, row);
  const item = AppealItem.parse({
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    closedOn: row.closed_on,
    inquiryDueOn: row.destroyed_on === null ? row.inquiry_due_on : null,
    destroyedOn: row.destroyed_on,
    channel: row.channel,
    kind: row.kind,
    author: row.author,
    repeat: row.repeat,
    signatures: row.signatures,
    urgency: row.urgency,
    applicantName: displayName(person),
    summary: sealed.summary,
    topicName: row.topic_ru === null ? null : { ru: row.topic_ru, kk: row.topic_kk || row.topic_ru },
    territoryName:
      row.territory_ru === null ? null : { ru: row.territory_ru, kk: row.territory_kk ?? row.territory_ru },
    executorId: row.executor_id,
    executorName: row.executor_name,
    campaignName:
      row.campaign_ru === null ? null : { ru: row.campaign_ru, kk: row.campaign_kk || row.campaign_ru },
    damaged: false,
  });
  return { item, text: sealed.text };
}

interface OpenedRow {
  readonly item: Item;
  readonly text: string;
}

/** What a person can be shown of a record that does not open: that it is there, and its number. */
const DAMAGED: Omit<Item, 'id' | 'number'> = {
  version: 1,
  status: 'queued',
  receivedOn: '2000-01-01',
  dueOn: null,
  closedOn: null,
  inquiryDueOn: null,
  destroyedOn: null,
  channel: 'letter',
  kind: 'other',
  author: 'anonymous',
  repeat: 'first',
  signatures: null,
  urgency: 'normal',
  applicantName: '',
  summary: '',
  topicName: null,
  territoryName: null,
  executorId: null,
  executorName: null,
  campaignName: null,
  damaged: true,
};
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** A damaged record takes its row and not the page: forty-nine good cases must not be out of reach with it. */
function listedRow(seal: OfficeSeal, row: ItemRow): OpenedRow {
  try {
    return openRow(seal, row);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const id = Id.safeParse(row.id).data ?? NO_ID;
    return { item: { ...DAMAGED, id, number: String(row.number) }, text: '' };
  }
}

/** Does the error say that what lies in the base cannot be read, and not that the program may not? */
export function isDamage(error: unknown): boolean {
  if (error instanceof VaultError) return error.code !== 'LOCKED';
  return error instanceof z.ZodError || error instanceof SyntaxError;
}

/** The applicant of a row, opened with its flags; null for an anonymous case. */
export function personOf(seal: OfficeSeal, row: ItemRow): StoredPerson | null {
  const { person_id, person_sealed, person_key_version } = row;
  if (person_id === null || person_sealed === null || person_key_version === null) return null;
  return StoredPerson.parse(seal.open('applicants.sealed', person_id, person_key_version, person_sealed));
}

/** Cases by their document numbers, in the order given; those the actor may not see are left out. */
export async function openedByDoc(deps: Deps, actor: Actor, docs: readonly number[]): Promise<OpenedRow[]> {
  if (docs.length === 0) return [];
  const rows = await withItemColumns(
    visibleCases(deps.db.read, actor).where('cases.doc', 'in', [...docs]),
    actor.officeId,
  )
    .select('cases.doc')
    .execute();
  const seal = officeSeal(deps, actor.officeId);
  const byDoc = new Map(rows.map(row => [row.doc, listedRow(seal, row)]));
  return docs.flatMap(doc => byDoc.get(doc) ?? []);
}

/** What a list shows of them. */
export async function itemsByDoc(deps: Deps, actor: Actor, docs: readonly number[]): Promise<Item[]> {
  return (await openedByDoc(deps, actor, docs)).map(({ item }) => item);
}
