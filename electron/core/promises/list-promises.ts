import type { z } from 'zod';
import { CasePromise, OwnPromise } from '../../../shared/contract/promises';
import { refuseRecord, worksOn } from '../../../shared/domain/appeals/case-actions';
import { promiseState, refusePromiseStep } from '../../../shared/domain/promises/promise-rules';
import { caseInSight } from '../appeals/case-in-sight';
import { dueOfDesk } from '../appeals/due-of-desk';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { executorsByName } from '../staff/executors-by-name';
import { givenPromise, PROMISES, promisesOf } from './stored-promise';

/** What was promised in the matter of a case, what this actor may note of it, and who may promise. */
export async function promisesForCase(deps: Deps, actor: Actor, { id }: { readonly id: string }) {
  const { read } = deps.db;
  const appeal = await caseInSight(deps.db.read, actor, id);
  const [rows, executors] = await Promise.all([
    promisesOf(read, actor.officeId, id),
    executorsByName(read, actor.officeId),
  ]);
  const today = deps.clock.today();
  const mayMake = !appeal.destroyed && refuseRecord(actor, appeal) === null;
  const promises = rows.map((row): z.output<typeof CasePromise> => {
    const given = givenPromise(row);
    return CasePromise.parse({
      id: row.id,
      authorName: executors.find(one => one.id === row.author_id)?.name ?? '',
      occasion: row.occasion,
      givenOn: row.given_on,
      ...given,
      ...PROMISES.openOwn(deps, row),
      state: promiseState(given, today),
      may: {
        settle: mayMake && refusePromiseStep(given, 'settle') === null,
        withdraw: mayMake && refusePromiseStep(given, 'withdraw') === null,
      },
    });
  });
  const authors = executors
    .filter(one => one.active && worksOn(one.id, appeal))
    .sort((one, other) => Number(other.id === actor.executorId) - Number(one.id === actor.executorId))
    .map(one => ({ id: one.id, name: one.name }));
  return { promises, authors: mayMake ? authors : [], mayMake };
}

/** Promises that are not settled, the nearest day first: those of the own desk; a head's, all that are overdue. */
export async function ownPromises(deps: Deps, actor: Actor): Promise<z.output<typeof OwnPromise>[]> {
  const due = await dueOfDesk(deps, actor, 'promises');
  return due.map(({ row, ...of }) =>
    OwnPromise.parse({
      id: row.id,
      caseId: row.case_id,
      ...of,
      promised: PROMISES.openOwn(deps, row).promised,
      occasion: row.occasion,
      dueOn: row.due_on,
    }),
  );
}
