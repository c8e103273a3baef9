import type { z } from 'zod';
import type { promisesContract } from '../../../shared/contract/promises';
import { refuseRecord, worksOn } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { executorsByName } from '../staff/executors-by-name';
import { PROMISES } from './stored-promise';

type Input = z.output<NonNullable<(typeof promisesContract.make)['~orpc']['inputSchema']>>;

/** Writes down what somebody who works on the case promised the citizen, and by when. */
export function makePromise(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseRecord, async (tx, appeal) => {
    const { givenOn, dueOn, occasion, authorId } = input;
    if (givenOn < appeal.receivedOn || givenOn > deps.clock.today() || dueOn < givenOn)
      refuse('DATE_IMPOSSIBLE');
    const author = (await executorsByName(tx, actor.officeId)).find(({ id }) => id === authorId);
    if (!author?.active || !worksOn(author.id, appeal)) refuse('UNKNOWN_EXECUTOR');
    const promise = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      author_id: author.id,
      occasion,
      given_on: givenOn,
      due_on: dueOn,
      outcome: null,
      settled_on: null,
      withdrawn_on: null,
      made_by: actor.id,
      made_at: deps.clock.now(),
    };
    await PROMISES.insert(deps, tx, promise, { promised: input.promised, outcomeWords: '' });
    const data = { executor: author.name, occasion, on: givenOn, due: dueOn };
    return { event: { type: 'PROMISE_MADE', caseId: appeal.id, data, text: input.promised } };
  });
}
