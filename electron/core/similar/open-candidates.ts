import { Status } from '../../../shared/contract/common';
import { type WordsOfAppeal, wordsOfAppeal } from '../../../shared/domain/similarity';
import { type ApplicantData, displayName, parseApplicant } from '../appeals/applicant';
import { visibleCases } from '../appeals/case-items';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import type { OfficeSeal } from '../vault/office-seal';

/** A past case, opened for comparison. */
export type Candidate = Awaited<ReturnType<typeof openCandidates>>[number];

/** Opens cases by their document numbers, in the order given, those that the actor may see, at most so many. */
export async function openCandidates(
  deps: Deps,
  actor: Actor,
  seal: OfficeSeal,
  docs: readonly number[],
  most: number,
) {
  const rows = await readRows(deps, actor, await visibleDocs(deps, actor, docs, most));
  const topics = await topicsOf(
    deps,
    actor,
    rows.map(row => row.id),
  );
  return rows.map(row => {
    const { summary, text } = SealedCase.parse(
      seal.open('cases.sealed', row.id, row.key_version, row.sealed),
    );
    const applicant: ApplicantData | null =
      row.applicant_id !== null && row.applicant_sealed !== null && row.applicant_key_version !== null
        ? parseApplicant(
            seal.open('applicants.sealed', row.applicant_id, row.applicant_key_version, row.applicant_sealed),
          )
        : null;
    return {
      id: row.id,
      doc: row.doc,
      number: row.number,
      status: Status.parse(row.status),
      receivedOn: row.received_on,
      dueOn: row.due_on,
      closedOn: row.closed_on,
      kind: row.kind,
      applicantId: row.applicant_id,
      applicant,
      applicantName: displayName(applicant),
      summary,
      words: wordsOfAppeal(summary, text) satisfies WordsOfAppeal,
      territory:
        row.territory === null
          ? null
          : { code: row.territory, path: row.territory_path ?? '', level: row.territory_level ?? 0 },
      territoryName:
        row.territory_ru === null ? null : { ru: row.territory_ru, kk: row.territory_kk ?? row.territory_ru },
      topics: topics.get(row.id) ?? [],
      executorName: row.executor_name,
    };
  });
}

async function visibleDocs(deps: Deps, actor: Actor, docs: readonly number[], most: number) {
  if (docs.length === 0) return [];
  const rows = await visibleCases(deps.db.read, actor)
    .where('cases.doc', 'in', [...docs])
    // Nothing is left to compare of a case that was destroyed.
    .where('cases.destroyed_on', 'is', null)
    .select('cases.doc')
    .execute();
  const visible = new Set(rows.map(row => row.doc));
  return docs.filter(doc => visible.has(doc)).slice(0, most);
}

async function readRows(deps: Deps, actor: Actor, docs: readonly number[]) {
  if (docs.length === 0) return [];
  const rows = await visibleCases(deps.db.read, actor)
    .where('cases.doc', 'in', [...docs])
    .leftJoin('applicants as a', join =>
      join.onRef('a.office_id', '=', 'cases.office_id').onRef('a.id', '=', 'cases.applicant_id'),
    )
    .leftJoin('territories as p', 'p.code', 'cases.territory')
    .leftJoin('executors as e', 'e.id', 'cases.executor_id')
    .select([
      'cases.id',
      'cases.doc',
      'cases.number',
      'cases.status',
      'cases.received_on',
      'cases.due_on',
      'cases.closed_on',
      'cases.kind',
      'cases.territory',
      'cases.sealed',
      'cases.key_version',
      'cases.applicant_id',
      'a.sealed as applicant_sealed',
      'a.key_version as applicant_key_version',
      'p.path as territory_path',
      'p.level as territory_level',
      'p.name_ru as territory_ru',
      'p.name_kk as territory_kk',
      'e.name as executor_name',
    ])
    .execute();
  const byDoc = new Map(rows.map(row => [row.doc, row]));
  return docs.flatMap(doc => byDoc.get(doc) ?? []);
}

async function topicsOf(deps: Deps, actor: Actor, ids: readonly string[]) {
  const topics = new Map<
    string,
    { classifier: string; code: string; theme: string; name: LocalTopicName }[]
  >();
  if (ids.length === 0) return topics;
  const rows = await deps.db.read
    .selectFrom('questions as q')
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'q.classifier')
        .onRef('t.code', '=', 'q.topic')
        .on('t.owner', 'in', ['*', actor.officeId]),
    )
    .select(['q.case_id', 'q.classifier', 'q.topic', 'q.theme', 't.name_ru', 't.name_kk'])
    .where('q.office_id', '=', actor.officeId)
    .where('q.case_id', 'in', [...ids])
    .orderBy('q.ordinal')
    .execute();
  for (const row of rows) {
    const list = topics.get(row.case_id) ?? [];
    const ru = row.name_ru ?? row.topic;
    list.push({
      classifier: row.classifier,
      code: row.topic,
      theme: row.theme,
      name: { ru, kk: row.name_kk || ru },
    });
    topics.set(row.case_id, list);
  }
  return topics;
}

interface LocalTopicName {
  readonly ru: string;
  readonly kk: string;
}
