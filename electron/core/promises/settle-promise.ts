import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import {
  type Outcome,
  type PromiseStep,
  refusePromiseStep,
} from '../../../shared/domain/promises/promise-rules';
import type { WriteTx } from '../../db';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { givenPromise, PROMISES, promisesOf } from './stored-promise';

interface OfPromise {
  readonly id: string;
  readonly expectedVersion: number;
  readonly promiseId: string;
}

/** A promise of the case with its words, for a step that can be taken now; else refuses. */
async function promiseInHand(deps: Deps, tx: WriteTx, actor: Actor, of: OfPromise, step: PromiseStep) {
  const row = (await promisesOf(tx, actor.officeId, of.id)).find(({ id }) => id === of.promiseId);
  if (!row) refuse('NOT_FOUND');
  const words = PROMISES.openOwn(deps, row);
  const refusal = refusePromiseStep(givenPromise(row), step);
  if (refusal) refuse(refusal);
  return { row, words };
}

/** Notes that a promise was kept or broken, and how. */
export function settlePromise(
  deps: Deps,
  actor: Actor,
  input: OfPromise & { readonly outcome: Outcome; readonly on: string; readonly words: string },
) {
  return changeCase(deps, actor, input, refuseRecord, async tx => {
    const { row, words } = await promiseInHand(deps, tx, actor, input, 'settle');
    const { outcome, on } = input;
    if (on < row.given_on || on > deps.clock.today()) refuse('DATE_IMPOSSIBLE');
    await PROMISES.rewrite(
      deps,
      tx,
      row,
      { outcome, settled_on: on },
      { ...words, outcomeWords: input.words },
    );
    const data = { outcome, on, late: outcome === 'kept' && on > row.due_on };
    return { event: { type: 'PROMISE_SETTLED', caseId: input.id, data, text: input.words } };
  });
}

/** Takes a mistyped promise back, with a reason: it stays to be seen and counts nowhere. */
export function withdrawPromise(deps: Deps, actor: Actor, input: OfPromise & { readonly reason: string }) {
  return changeCase(deps, actor, input, refuseRecord, async tx => {
    const { row, words } = await promiseInHand(deps, tx, actor, input, 'withdraw');
    await PROMISES.rewrite(deps, tx, row, { withdrawn_on: deps.clock.today() }, words);
    return { event: { type: 'PROMISE_WITHDRAWN', caseId: input.id, data: {}, text: input.reason } };
  });
}
