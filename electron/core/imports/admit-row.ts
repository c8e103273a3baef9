import type { ImportMapping } from '../../../shared/contract/import-mapping';
import type { ImportedAppeal, Refusal } from '../../../shared/domain/imports/imported-appeal';
import {
  type Candidate,
  type Decision,
  decideExecutor,
  type Rule,
} from '../../../shared/domain/routing/decide';
import type { ReadDb, WriteTx } from '../../db';
import { refuseIdentityNumber, withNormalPhones } from '../appeals/applicant';
import { answerDueOn } from '../appeals/due-date';
import type { AdmittedAppeal } from '../appeals/insert-cases';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import type { TopicFound } from '../reference/look-up';
import { loadCandidates, loadRules } from '../routing/load-routing';
import { routableOf } from '../routing/routable';
import { createExecutorNames, loadTerritoryNames, loadTopicNames } from './resolve-names';

export type Admitted =
  | { readonly state: 'admitted'; readonly appeal: AdmittedAppeal }
  | { readonly state: 'repeated' }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Decides row by row what becomes of an imported appeal; remembers what it has seen in this run. */
export interface RowAdmission {
  admit(row: ImportedAppeal): Promise<Admitted>;
}

const refused = (reason: Refusal['reason'], column: string | null, value: string | null): Admitted => ({
  state: 'refused',
  refusal: { reason, column, value },
});

/** Loads once what every row needs. `tx` null: a dry run, which makes no executors. */
export async function createRowAdmission(
  deps: Deps,
  db: ReadDb,
  tx: WriteTx | null,
  office: OfficeRow,
  mapping: ImportMapping,
): Promise<RowAdmission> {
  const today = deps.clock.today();
  const topics = await loadTopicNames(db, mapping, office.id);
  const territories = await loadTerritoryNames(db);
  const candidates = await loadCandidates(db, office.id, today);
  const codes = await db
    .selectFrom('executors')
    .select(['id', 'code'])
    .where('office_id', '=', office.id)
    .execute();
  const executors = createExecutorNames(
    deps,
    mapping,
    office.id,
    candidates,
    new Map(codes.map(row => [row.id, row.code])),
  );
  const router = createImportRouter(await loadRules(db, office.id), candidates, {
    today,
    now: deps.clock.now(),
  });
  const before = await db
    .selectFrom('cases')
    .select('external_id')
    .where('office_id', '=', office.id)
    .where('source_id', '=', mapping.sourceId)
    .where('external_id', 'is not', null)
    .execute();
  const known = new Set(before.map(row => row.external_id));
  const seen = new Set<string>();

  return {
    async admit(row) {
      if (seen.has(row.externalId)) return refused('duplicate-in-file', null, row.externalId);
      seen.add(row.externalId);
      if (known.has(row.externalId)) return { state: 'repeated' };
      if (row.receivedOn > today) return refused('impossible-date', null, row.receivedOn);
      const topic = topics.find(row.topicCode);
      if (!topic) return refused('unknown-topic', null, row.topicCode);
      const territory = row.territory === null ? null : territories.find(row.territory);
      if (territory === undefined) return refused('unknown-territory', null, row.territory);
      const badNumber =
        row.applicant?.identityNumber && refuseIdentityNumber(office.profile, row.applicant.identityNumber);
      // The number itself stays out of the report: it is personal.
      if (badNumber) return refused('bad-identity-number', null, null);
      const executor = row.executor === null ? null : await executors.find(tx, row.executor);
      if (executor === undefined) return refused('unknown-executor', null, row.executor);
      const decision: Decision = executor
        ? {
            executorId: executor.id,
            executorName: executor.name,
            executorKind: executor.kind,
            ruleId: null,
            reasons: [{ code: 'imported', params: {} }],
            runnersUp: [],
          }
        : router.route(row, topic, territory?.path ?? null);
      return {
        state: 'admitted',
        appeal: admittedOf(deps, office, mapping, row, topic, territory?.code ?? null, decision),
      };
    },
  };
}

function admittedOf(
  deps: Deps,
  office: OfficeRow,
  mapping: ImportMapping,
  row: ImportedAppeal,
  topic: TopicFound,
  territory: string | null,
  decision: Decision,
): AdmittedAppeal {
  const open = decision.executorId === null ? 'queued' : row.executor === null ? 'assigned' : 'in-work';
  return {
    id: deps.newId(),
    sourceId: mapping.sourceId,
    externalId: row.externalId,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn ?? answerDueOn(deps, office.profile, row.receivedOn),
    closedOn: row.closedOn,
    status: row.status === 'closed' ? 'closed' : open,
    channel: row.channel,
    source: row.source,
    kind: row.kind,
    author: row.author,
    signatures: row.signatures,
    repeat: row.repeat,
    language: row.language,
    urgency: row.urgency,
    territory,
    questions: [{ topic, result: row.result }],
    applicant: row.applicant ? withNormalPhones(office.profile, row.applicant) : null,
    summary: row.summary,
    text: row.text,
    decision,
  };
}

/** Routes imported open appeals by the rules; each one routed weighs on the next decision. */
function createImportRouter(
  rules: readonly Rule[],
  candidates: readonly Candidate[],
  when: { readonly today: string; readonly now: string },
) {
  const open = new Map<string, number>();
  return {
    route(row: ImportedAppeal, topic: TopicFound, territoryPath: string | null): Decision {
      const now = candidates.map(c => {
        const more = open.get(c.id) ?? 0;
        return {
          ...c,
          open: c.open + more,
          weight: (c.weight ?? c.open) + more,
          thisWeek: (c.thisWeek ?? 0) + more,
        };
      });
      const incoming = {
        ...row,
        topics: [topic],
        territoryPath,
        benefits: row.applicant?.benefits,
      };
      const routable = routableOf(incoming, rules, [row.summary, row.text], when);
      const decision = decideExecutor(routable, rules, now);
      if (decision.executorId !== null && row.status === 'open')
        open.set(decision.executorId, (open.get(decision.executorId) ?? 0) + 1);
      return decision;
    },
  };
}
