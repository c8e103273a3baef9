import { Status } from '../../../shared/contract/common';
import { CaseForward } from '../../../shared/contract/forwards';
import {
  forwardDueOn,
  lateForward,
  refuseForward,
  refuseNoteForward,
  refuseUndoForward,
} from '../../../shared/domain/forwards/forward-rules';
import { usualTerm } from '../../../shared/domain/terms';
import { visibleCases } from '../appeals/case-items';
import { localTime } from '../backup/local-time';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { consentToForward } from './passing-on';
import { bodiesOf } from './receiving-bodies';
import { FORWARDS, forwardsOf } from './stored-forward';

/** Where a case was forwarded, by which day it had to be, and what this actor may note of it. */
export async function forwardsForCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const appeal = await visibleCases(read, actor)
    .where('cases.id', '=', input.id)
    .select(['cases.status', 'cases.executor_id', 'cases.received_on', 'cases.destroyed_on'])
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  const state = { status: Status.parse(appeal.status), executorId: appeal.executor_id };
  const alive = appeal.destroyed_on === null;
  const today = deps.clock.today();
  const [office, rows, names] = await Promise.all([
    officeOf(read, actor.officeId),
    forwardsOf(read, actor.officeId, input.id),
    userNames(read, actor.officeId),
  ]);
  const { profile } = office;
  const calendar = deps.calendarOf(profile);
  const { source, confirmed } = usualTerm(profile, 'forwarding').spec;
  const forwards = rows.map(row => {
    const days = {
      dueOn: row.due_on,
      forwardedOn: row.forwarded_on,
      toldOn: row.told_on,
      undoneOn: row.undone_on,
    };
    const made = { madeOn: localTime(row.made_at).slice(0, 10), undoneOn: row.undone_on };
    const mayNote = alive && row.undone_on === null && refuseNoteForward(actor, state) === null;
    return CaseForward.parse({
      id: row.id,
      bodyKind: row.body_kind,
      ...FORWARDS.openOwn(deps, row),
      ...days,
      letterOn: row.letter_on,
      repliedOn: row.replied_on,
      closed: row.closed === 1,
      madeBy: names.get(row.made_by) ?? '',
      late: lateForward(days, today),
      may: {
        tell: mayNote && row.told_on === null,
        reply: mayNote && row.replied_on === null,
        undo: alive && refuseUndoForward(actor, state, made, today) === null,
      },
    });
  });
  return {
    forwards,
    term: {
      dueOn: forwardDueOn(profile, appeal.received_on, calendar),
      source: { ...source },
      confirmed,
    },
    bodies: bodiesOf(office).map(body => ({
      ...body,
      dueOn: forwardDueOn(profile, appeal.received_on, calendar, body.term),
    })),
    consent: await consentToForward(read, actor, input.id),
    mayMake: alive && refuseForward(actor, state) === null,
  };
}
