import type { z } from 'zod';
import type { forwardsContract } from '../../../shared/contract/forwards';
import { refuseNoteForward } from '../../../shared/domain/forwards/forward-rules';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { FORWARDS, forwardsOf } from './stored-forward';

type Input = z.output<NonNullable<(typeof forwardsContract.note)['~orpc']['inputSchema']>>;

/** Notes that the citizen was told where the appeal went, or that the body replied. */
export function noteForward(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseNoteForward, async (tx, appeal) => {
    const row = (await forwardsOf(tx, actor.officeId, appeal.id)).find(one => one.id === input.forwardId);
    if (!row || row.undone_on !== null) refuse('NOT_FOUND');
    const words = FORWARDS.openOwn(deps, row);
    const told = input.what === 'told';
    if ((told ? row.told_on : row.replied_on) !== null) refuse('ALREADY_NOTED');
    const earliest = told ? appeal.receivedOn : row.forwarded_on;
    if (input.on < earliest || input.on > deps.clock.today()) refuse('DATE_IMPOSSIBLE');
    const set = told ? { told_on: input.on } : { replied_on: input.on };
    await FORWARDS.rewrite(deps, tx, row, set, told ? words : { ...words, reply: input.words });
    const caseId = appeal.id;
    if (told)
      return {
        event: { type: 'FORWARD_TOLD', caseId, data: { on: input.on, late: input.on > row.due_on } },
      };
    return { event: { type: 'FORWARD_REPLIED', caseId, data: { on: input.on }, text: input.words } };
  });
}
