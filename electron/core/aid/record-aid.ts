import type { z } from 'zod';
import type { aidContract } from '../../../shared/contract/aid';
import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { changeCase } from '../appeals/change-case';
import { withdrawRecord } from '../appeals/withdraw-record';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { AID, aidOf } from './stored-aid';

type Input = z.output<NonNullable<(typeof aidContract.record)['~orpc']['inputSchema']>>;
type Withdrawal = z.output<NonNullable<(typeof aidContract.withdraw)['~orpc']['inputSchema']>>;

/** Writes down aid that the citizen was given: of what kind, when, by whom, and what it was worth. */
export function recordAid(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseRecord, async (tx, appeal) => {
    const { kind, givenOn, amount, given, giver } = input;
    if (givenOn < appeal.receivedOn || givenOn > deps.clock.today()) refuse('DATE_IMPOSSIBLE');
    const aid = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      kind,
      given_on: givenOn,
      amount,
      withdrawn_on: null,
      made_by: actor.id,
      made_at: deps.clock.now(),
    };
    await AID.insert(deps, tx, aid, { given, giver });
    const data = { aidKind: kind, on: givenOn };
    return { event: { type: 'AID_GIVEN', caseId: appeal.id, data, text: given } };
  });
}

/** Takes a mistyped aid back, with a reason. */
export function withdrawAid(deps: Deps, actor: Actor, input: Withdrawal) {
  return withdrawRecord(deps, actor, input, {
    recordId: input.aidId,
    rows: tx => aidOf(tx, actor.officeId, input.id),
    rewrite: (tx, row, set) => AID.rewrite(deps, tx, row, set, AID.openOwn(deps, row)),
    event: ({ kind }) => ({
      type: 'AID_WITHDRAWN',
      caseId: input.id,
      data: { aidKind: kind },
      text: input.reason,
    }),
  });
}
