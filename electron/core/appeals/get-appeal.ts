import { AppealCard } from '../../../shared/contract/appeals';
import { Status } from '../../../shared/contract/common';
import { Decision } from '../../../shared/contract/routing';
import { allowedActions } from '../../../shared/domain/appeals/case-actions';
import { readTold } from '../../../shared/domain/routing/ladder';
import { readLateTold } from '../../../shared/domain/routing/late-ladder';
import type { Deps } from '../deps';
import { eventRows, timelineEvent } from '../journal/event-rows';
import { officeOf } from '../office/office-row';
import { applicantOf, openPerson, personRows } from '../persons/stored-person';
import { standingOfCase } from '../readings/case-standing';
import { refuse } from '../refusal';
import { executorKindOf } from '../routing/load-routing';
import type { Actor } from '../session/session';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { displayName } from './applicant';
import { isDamage, openItem, personOf, visibleCases, withItemColumns } from './case-items';
import { answerTermPassport } from './due-date';
import { SealedCase } from './sealed-case';
import { sharingDesks } from './sharing-desks';

/** The whole case as its page shows it. Refuses NOT_FOUND also for what the actor may not see. */
export async function getAppeal(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const row = await withItemColumns(
    visibleCases(read, actor).where('cases.id', '=', input.id),
    actor.officeId,
  )
    .select([
      'cases.source',
      'cases.language',
      'cases.registered_at',
      'cases.territory',
      'cases.decision',
      'cases.told',
      'cases.late_told',
      'e.kind as executor_kind',
    ])
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const seal = officeSeal(deps, actor.officeId);
  const person = personOf(seal, row);
  const sealed = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
  const [office, questions, timeline, people, reception, coExecutors, reading] = await Promise.all([
    officeOf(read, actor.officeId),
    questionsOf(deps, actor, row.id),
    timelineOf(deps, actor, row.id, seal),
    peopleOf(deps, actor, row.id, seal),
    receptionOf(deps, actor, row.id),
    sharingDesks(read, actor.officeId, row.id),
    shownStanding(deps, actor, row),
  ]);
  const passport = answerTermPassport(deps, office.profile, row.received_on);
  const status = Status.parse(row.status);
  return AppealCard.parse({
    ...openItem(seal, row),
    source: row.source,
    language: row.language,
    registeredAt: row.registered_at,
    applicant: person && applicantOf(person),
    person:
      person && row.person_id !== null
        ? { id: row.person_id, version: row.person_version, flags: person.flags }
        : null,
    people,
    territory: row.territory,
    text: sealed.text,
    intake: sealed.intake ?? null,
    reception: reception !== undefined,
    questions,
    executorKind: row.executor_kind === null ? null : executorKindOf(row.executor_kind),
    decision: Decision.parse(JSON.parse(row.decision)),
    told: readTold(row.told),
    lateTold: readLateTold(row.late_told, row.due_on),
    reading,
    timeline,
    // A due date brought in by an import has no computation behind it; a passport must not invent one.
    term: passport.dueOn === row.due_on ? passport : null,
    may: allowedActions(actor, {
      status,
      executorId: row.executor_id,
      coExecutors,
      destroyed: row.destroyed_on !== null,
      reading,
    }),
  });
}

/** A reading that another program edited keeps the case from ending, not from being read. */
async function shownStanding(
  deps: Deps,
  actor: Actor,
  row: { readonly id: string; readonly executor_id: string | null; readonly decision: string },
) {
  const appeal = { id: row.id, executorId: row.executor_id, decision: row.decision };
  try {
    return await standingOfCase(deps, deps.db.read, actor.officeId, appeal);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return 'not-asked' as const;
  }
}

async function receptionOf(deps: Deps, actor: Actor, caseId: string) {
  return deps.db.read
    .selectFrom('receptions')
    .select('id')
    .where('office_id', '=', actor.officeId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
}

async function questionsOf(deps: Deps, actor: Actor, caseId: string) {
  const rows = await deps.db.read
    .selectFrom('questions as q')
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'q.classifier')
        .onRef('t.code', '=', 'q.topic')
        .on('t.owner', 'in', ['*', actor.officeId]),
    )
    .select(['q.id', 'q.classifier', 'q.topic', 'q.result', 'q.result_on', 't.name_ru', 't.name_kk'])
    .where('q.office_id', '=', actor.officeId)
    .where('q.case_id', '=', caseId)
    .orderBy('q.ordinal')
    .execute();
  return rows.map(row => ({
    id: row.id,
    topic: { classifier: row.classifier, code: row.topic },
    topicName: { ru: row.name_ru ?? row.topic, kk: row.name_kk || (row.name_ru ?? row.topic) },
    result: row.result,
    resultOn: row.result_on,
  }));
}

/** Everybody under an appeal of several people. */
async function peopleOf(deps: Deps, actor: Actor, caseId: string, seal: OfficeSeal) {
  const parts = await deps.db.read
    .selectFrom('case_people as p')
    .innerJoin('applicants as a', join =>
      join.onRef('a.office_id', '=', 'p.office_id').onRef('a.id', '=', 'p.applicant_id'),
    )
    .select(['p.part', eb => eb.fn.coalesce('a.merged_into', 'a.id').as('person_id')])
    .where('p.office_id', '=', actor.officeId)
    .where('p.case_id', '=', caseId)
    .orderBy('p.ordinal')
    .execute();
  const rows = await personRows(
    deps.db.read,
    actor.officeId,
    parts.map(row => row.person_id),
  );
  const names = new Map(rows.map(row => [row.id, displayName(openPerson(seal, row).record)]));
  return parts.map(({ part, person_id }) => ({ id: person_id, part, name: names.get(person_id) ?? '' }));
}

async function timelineOf(deps: Deps, actor: Actor, caseId: string, seal: OfficeSeal) {
  const rows = await eventRows(deps.db.read, actor.officeId)
    .where('v.case_id', '=', caseId)
    // Who looked is for the head's journal; the case's own story is what was done.
    .where('v.type', 'not in', ['CASE_VIEWED', 'ATTACHMENT_VIEWED'])
    .orderBy('v.seq', 'desc')
    .execute();
  return rows.map(row => timelineEvent(seal, row));
}
