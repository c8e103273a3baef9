import type { z } from 'zod';
import type { partsContract } from '../../../shared/contract/parts';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import {
  afterStep,
  isOpenPart,
  needsWords,
  type PartStep,
  refusePartStep,
} from '../../../shared/domain/parts/part-actions';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { openPart, PARTS, partsOfCase } from './stored-part';

type Input = z.output<NonNullable<(typeof partsContract.step)['~orpc']['inputSchema']>>;

const ENDINGS = {
  decline: 'PART_DECLINED',
  done: 'PART_DONE',
  withdraw: 'PART_WITHDRAWN',
} as const satisfies Record<Exclude<PartStep, 'accept'>, JournalEvent['type']>;

/** Takes a part, gives it back, ends it with what came of it, or takes it away. */
export function stepPart(deps: Deps, actor: Actor, input: Input) {
  // Who may is asked of the part itself, below: a case of which one sees a part is not one's own.
  return changeCase(
    deps,
    actor,
    input,
    () => null,
    async (tx, appeal) => {
      const row = (await partsOfCase(tx, actor.officeId, appeal.id)).find(one => one.id === input.partId);
      if (!row) refuse('NOT_FOUND');
      const part = openPart(deps, row);
      const inHand = { executorId: row.executor_id, state: part.state };
      const refusal = refusePartStep(actor, appeal, inHand, input.step);
      if (refusal) {
        const { code, ...data } = refusal;
        refuse(code, code === 'FORBIDDEN' ? undefined : data);
      }
      const answer = input.words?.trim() ?? '';
      if (needsWords(input.step) && answer === '') refuse('WORDS_MISSING');
      const { name } = await tx
        .selectFrom('executors')
        .select('name')
        .where('office_id', '=', actor.officeId)
        .where('id', '=', row.executor_id)
        .executeTakeFirstOrThrow();
      const state = afterStep(input.step);
      const ended_on = isOpenPart(state) ? null : deps.clock.today();
      await PARTS.rewrite(deps, tx, row, { state, ended_on }, { ...part.words, answer });
      const caseId = appeal.id;
      const data = { executor: name };
      if (input.step === 'accept') return { event: { type: 'PART_ACCEPTED', caseId, data } };
      return { event: { type: ENDINGS[input.step], caseId, data, text: answer } };
    },
  );
}
