import { type AccessActor, may } from '../access/access';
import type { Status } from '../codes';
import type { Standing } from '../readings/standing';

/** What the rules need to know of a case. */
export interface CaseState {
  readonly status: Status;
  readonly executorId: string | null;
  /** Executors with a part of the case or with its answer to read, who see it; absent = none. */
  readonly coExecutors?: readonly string[] | undefined;
  /** Its text and its people were destroyed: nothing more is written into it. */
  readonly destroyed?: boolean;
  /** How its answer stands with the second reader whom its rule asks for; null or absent = nobody is asked for. */
  readonly reading?: Standing | null | undefined;
}

export type ActionRefusal =
  | { readonly code: 'FORBIDDEN' }
  | { readonly code: 'WRONG_STATUS'; readonly status: Status };

/** The case may not end before a second reader has agreed to its answer. */
export type UnreadRefusal = { readonly code: 'READING_MISSING'; readonly reading: Standing };

const forbidden: ActionRefusal = { code: 'FORBIDDEN' };
const wrongStatus = (appeal: CaseState): ActionRefusal => ({ code: 'WRONG_STATUS', status: appeal.status });

function isOfDesk(actor: AccessActor, appeal: CaseState): boolean {
  return actor.executorId !== null && actor.executorId === appeal.executorId;
}

/** The executor in person: an assistant of the same desk is not. */
function isExecutorOf(actor: AccessActor, appeal: CaseState): boolean {
  return isOfDesk(actor, appeal) && may(actor, 'appeals.work');
}

/** The executor works the case; the head may step in for anyone. */
function mayWork(actor: AccessActor, appeal: CaseState): boolean {
  return isExecutorOf(actor, appeal) || actor.roles.includes('head');
}

/** Taking an offered case into work (принять в работу). */
export function refuseAccept(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!mayWork(actor, appeal)) return forbidden;
  return appeal.status === 'assigned' ? null : wrongStatus(appeal);
}

/** Giving an offered or accepted case back, with a reason (отклонить). */
export function refuseDecline(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!isExecutorOf(actor, appeal)) return forbidden;
  return appeal.status === 'assigned' || appeal.status === 'in-work' ? null : wrongStatus(appeal);
}

/** Choosing the executor by hand (назначить исполнителя). */
export function refuseAssign(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!may(actor, 'appeals.assign')) return forbidden;
  return appeal.status === 'closed' ? wrongStatus(appeal) : null;
}

/** A note may be added at any time, also to a closed case: what became known later belongs to the file. */
export function refuseNote(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!may(actor, 'appeals.note')) return forbidden;
  const shares = actor.executorId !== null && (appeal.coExecutors ?? []).includes(actor.executorId);
  return isOfDesk(actor, appeal) || shares || may(actor, 'appeals.seeAll') ? null : forbidden;
}

/** Does this executor lead the case, or have a part of it? Who stands under a record of it must be able to open it. */
export function worksOn(executorId: string, appeal: Pick<CaseState, 'executorId' | 'coExecutors'>): boolean {
  return executorId === appeal.executorId || (appeal.coExecutors ?? []).includes(executorId);
}

/**
 * Writing down what was asked of others, promised and given in the matter, and what came of it: who works on the case in
 * person and the head, also after it was closed.
 */
export function refuseRecord(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (actor.roles.includes('head')) return null;
  const works = actor.executorId !== null && worksOn(actor.executorId, appeal);
  return works && may(actor, 'appeals.work') ? null : forbidden;
}

/** Marking a case with a campaign, at any time: its statistics are counted afterwards. */
export function refuseMark(actor: AccessActor): ActionRefusal | null {
  return may(actor, 'campaigns.mark') ? null : forbidden;
}

/** Entering the result of a question. */
export function refuseSetResult(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!mayWork(actor, appeal)) return forbidden;
  return appeal.status === 'in-work' ? null : wrongStatus(appeal);
}

/** Ending a case whose rule asks for a second reader: not before somebody else agreed to the answer as it is now. */
export function refuseUnread({ reading }: CaseState): UnreadRefusal | null {
  return !reading || reading === 'agreed' ? null : { code: 'READING_MISSING', reading };
}

/** Closing; the use case asks besides that every question has its result. */
export function refuseClose(actor: AccessActor, appeal: CaseState): ActionRefusal | UnreadRefusal | null {
  return refuseSetResult(actor, appeal) ?? refuseUnread(appeal);
}

/** Taking a closed case up again. */
export function refuseReopen(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!mayWork(actor, appeal)) return forbidden;
  return appeal.status === 'closed' ? null : wrongStatus(appeal);
}

/** All at once, for the buttons of the case page. */
export function allowedActions(actor: AccessActor, appeal: CaseState) {
  const alive = appeal.destroyed !== true;
  return {
    accept: alive && refuseAccept(actor, appeal) === null,
    decline: alive && refuseDecline(actor, appeal) === null,
    assign: alive && refuseAssign(actor, appeal) === null,
    note: alive && refuseNote(actor, appeal) === null,
    setResult: alive && refuseSetResult(actor, appeal) === null,
    close: alive && refuseClose(actor, appeal) === null,
    reopen: alive && refuseReopen(actor, appeal) === null,
  };
}
