import type { z } from 'zod';
import type { forwardsContract } from '../../../shared/contract/forwards';
import type { CaseState } from '../../../shared/domain/appeals/case-actions';
import { forwardDueOn, refuseForward } from '../../../shared/domain/forwards/forward-rules';
import { findBody } from '../../../shared/domain/forwards/receiving-bodies';
import type { WriteTx } from '../../db';
import { changeCase } from '../appeals/change-case';
import { setQuestionsClosed } from '../appeals/close-appeal';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { leaveOpenParts } from '../parts/leave-parts';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { consentToForward } from './passing-on';
import { bodiesOf } from './receiving-bodies';
import { FORWARDS } from './stored-forward';

type Input = z.output<NonNullable<(typeof forwardsContract.make)['~orpc']['inputSchema']>>;

/**
 * Forwards an appeal to the body whose business it is (направлено по компетенции): questions without a result get it,
 * and the case waits for the body's reply or ends here. Refuses CONSENT_MISSING where the office forwards nothing without
 * a consent to passing on, READING_MISSING where the case would end before its second reader agreed.
 */
export function forwardCase(deps: Deps, actor: Actor, input: Input) {
  const refuseAction = (who: Actor, appeal: CaseState) => refuseForward(who, appeal, input.closes);
  return changeCase(deps, actor, input, refuseAction, async (tx, appeal) => {
    const today = deps.clock.today();
    const days = [input.forwardedOn, input.toldOn ?? input.forwardedOn];
    if (days.some(day => day < appeal.receivedOn || day > today) || input.letterOn > input.forwardedOn)
      refuse('DATE_IMPOSSIBLE');
    if ((await consentToForward(tx, actor, appeal.id)) === 'refuse') refuse('CONSENT_MISSING');
    const office = await officeOf(tx, actor.officeId);
    const { profile } = office;
    const questions = await markForwarded(tx, actor.officeId, appeal.id, input.forwardedOn);
    const alsoEvents = input.closes ? await leaveOpenParts(deps, tx, actor, appeal.id, undefined) : [];
    if (input.closes) await setQuestionsClosed(tx, actor.officeId, appeal.id, input.forwardedOn);
    const special = findBody(bodiesOf(office), input.body)?.term ?? null;
    const dueOn = forwardDueOn(profile, appeal.receivedOn, deps.calendarOf(profile), special);
    const forward = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      body_kind: input.bodyKind,
      due_on: dueOn,
      letter_on: input.letterOn,
      forwarded_on: input.forwardedOn,
      told_on: input.toldOn,
      replied_on: null,
      undone_on: null,
      closed: input.closes ? (1 as const) : (0 as const),
      questions: JSON.stringify(questions),
      made_by: actor.id,
      made_at: deps.clock.now(),
    };
    const { body, letterNumber, note } = input;
    await FORWARDS.insert(deps, tx, forward, { body, letterNumber, note, reply: '' });
    return {
      ...(input.closes ? { set: { status: 'closed', closed_on: input.forwardedOn } } : {}),
      event: {
        type: 'APPEAL_FORWARDED',
        caseId: appeal.id,
        data: {
          bodyKind: input.bodyKind,
          on: input.forwardedOn,
          late: input.forwardedOn > dueOn,
          closed: input.closes,
        },
        text: `${body}, ${letterNumber}`,
      },
      alsoEvents,
    };
  });
}

/** Gives the questions without a result this one; answers which they were. */
async function markForwarded(tx: WriteTx, officeId: string, caseId: string, on: string): Promise<string[]> {
  const rows = await tx
    .updateTable('questions')
    .set({ result: 'forwarded', result_on: on })
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('result', 'is', null)
    .returning('id')
    .execute();
  return rows.map(row => row.id).sort();
}
