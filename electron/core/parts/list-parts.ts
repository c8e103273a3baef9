import type { z } from 'zod';
import { Status } from '../../../shared/contract/common';
import { CasePart, OwnPart } from '../../../shared/contract/parts';
import {
  isOpenPart,
  OPEN_PART_STATES,
  PART_STEPS,
  partDays,
  refuseGivePart,
  refusePartStep,
} from '../../../shared/domain/parts/part-actions';
import { visibleCases } from '../appeals/case-items';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import { executorKindOf } from '../routing/load-routing';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { officeSeal } from '../vault/office-seal';
import { openPart, partsOfCase } from './stored-part';

/** Every part of a case, open ones first, and what this actor may do with each. */
export async function partsForCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const appeal = await visibleCases(read, actor)
    .where('cases.id', '=', input.id)
    .select(['cases.status', 'cases.executor_id', 'cases.due_on', 'cases.destroyed_on'])
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  const state = { status: Status.parse(appeal.status), executorId: appeal.executor_id };
  const alive = appeal.destroyed_on === null;
  const rows = await partsOfCase(read, actor.officeId, input.id);
  const [executors, givers] = await Promise.all([
    read
      .selectFrom('executors')
      .select(['id', 'name', 'kind'])
      .where('office_id', '=', actor.officeId)
      .execute(),
    userNames(read, actor.officeId),
  ]);
  const people = new Map(executors.map(row => [row.id, row]));
  const parts = rows.map((stored): z.output<typeof CasePart> => {
    const { row, words, ...part } = openPart(deps, stored);
    const inHand = { executorId: row.executor_id, state: part.state };
    return CasePart.parse({
      id: row.id,
      executorId: row.executor_id,
      executorName: people.get(row.executor_id)?.name ?? '',
      executorKind: executorKindOf(people.get(row.executor_id)?.kind ?? ''),
      ...part,
      ...words,
      dueOn: row.due_on,
      endedOn: row.ended_on,
      givenBy: givers.get(row.given_by) ?? '',
      givenAt: row.given_at,
      may: PART_STEPS.filter(step => alive && refusePartStep(actor, state, inHand, step) === null),
    });
  });
  const byOpen = (part: (typeof parts)[number]) => (isOpenPart(part.state) ? 0 : 1);
  return {
    parts: parts.sort((one, other) => byOpen(one) - byOpen(other)),
    give: alive && refuseGivePart(actor, state) === null ? partDays(deps.clock.today(), appeal.due_on) : null,
  };
}

/** Open parts of the actor's own desk, the nearest day first. */
export async function ownParts(deps: Deps, actor: Actor): Promise<z.output<typeof OwnPart>[]> {
  const seal = officeSeal(deps, actor.officeId);
  if (actor.executorId === null) return [];
  const rows = await deps.db.read
    .selectFrom('executor_parts as p')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'p.office_id').onRef('c.id', '=', 'p.case_id'),
    )
    .selectAll('p')
    .select(['c.number', 'c.sealed as case_sealed', 'c.key_version as case_key'])
    .where('p.office_id', '=', actor.officeId)
    .where('p.executor_id', '=', actor.executorId)
    .where('p.state', 'in', [...OPEN_PART_STATES])
    .where('c.destroyed_on', 'is', null)
    .orderBy('p.due_on')
    .orderBy('p.id')
    .execute();
  return rows.map(({ number, case_sealed, case_key, ...stored }) => {
    const { row, role, state, words } = openPart(deps, stored);
    const sealed = SealedCase.parse(seal.open('cases.sealed', row.case_id, case_key, case_sealed));
    return OwnPart.parse({
      id: row.id,
      caseId: row.case_id,
      caseNumber: number,
      summary: sealed.summary,
      role,
      state,
      task: words.task,
      dueOn: row.due_on,
    });
  });
}
