import type { z } from 'zod';
import type { partsContract } from '../../../shared/contract/parts';
import { partDays, refuseGivePart } from '../../../shared/domain/parts/part-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { openPartsOf, PARTS } from './stored-part';

type Input = z.output<NonNullable<(typeof partsContract.give)['~orpc']['inputSchema']>>;

/** Gives somebody a part of a case with a day of its own (соисполнитель, контролёр); they are asked to accept it. */
export function givePart(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseGivePart, async (tx, appeal) => {
    if (input.executorId === appeal.executorId) refuse('SAME_EXECUTOR');
    const executor = await tx
      .selectFrom('executors')
      .select('name')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.executorId)
      .where('active', '=', 1)
      .executeTakeFirst();
    if (!executor) refuse('UNKNOWN_EXECUTOR');
    const days = partDays(deps.clock.today(), appeal.dueOn);
    if (input.dueOn < days.from || input.dueOn > days.to) refuse('DATE_IMPOSSIBLE');
    const open = await openPartsOf(tx, actor.officeId, appeal.id);
    if (open.some(part => part.executor_id === input.executorId)) refuse('HAS_PART');
    const part = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      executor_id: input.executorId,
      role: input.role,
      state: 'offered',
      due_on: input.dueOn,
      given_by: actor.id,
      given_at: deps.clock.now(),
      ended_on: null,
    };
    await PARTS.insert(deps, tx, part, { task: input.task, answer: '' });
    const data = { executor: executor.name, role: input.role, due: input.dueOn };
    return { event: { type: 'PART_GIVEN', caseId: appeal.id, data, text: input.task } };
  });
}
