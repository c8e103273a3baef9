import type { AccessActor } from '../access/access';
import { may } from '../access/access';
import type { ActionRefusal, CaseState } from '../appeals/case-actions';

/** What somebody beside the main executor does in a case: works a part of it, or watches over it. */
export const PART_ROLES = ['co-executor', 'controller'] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** `left`: the case was closed without it, and the head said why. */
export const PART_STATES = ['offered', 'accepted', 'done', 'declined', 'withdrawn', 'left'] as const;
export type PartState = (typeof PART_STATES)[number];

/** States in which the case waits for the part. */
export const OPEN_PART_STATES = ['offered', 'accepted'] as const satisfies readonly PartState[];
/** States in which its executor sees the case: who gave a part back, or was relieved of it, no longer does. */
export const SEEING_PART_STATES = [
  'offered',
  'accepted',
  'done',
  'left',
] as const satisfies readonly PartState[];

/** Steps that a person takes with a part, and from which states each leads where. */
export const PART_STEPS = ['accept', 'decline', 'done', 'withdraw'] as const;
export type PartStep = (typeof PART_STEPS)[number];

const STEPS: Readonly<Record<PartStep, { readonly from: readonly PartState[]; readonly to: PartState }>> = {
  accept: { from: ['offered'], to: 'accepted' },
  decline: { from: OPEN_PART_STATES, to: 'declined' },
  done: { from: OPEN_PART_STATES, to: 'done' },
  withdraw: { from: OPEN_PART_STATES, to: 'withdrawn' },
};

/** What the rules need to know of a part. */
export interface PartInHand {
  readonly executorId: string;
  readonly state: PartState;
}

export type PartRefusal = ActionRefusal | { readonly code: 'WRONG_PART_STATE'; readonly state: PartState };

/** State after a step; the step is refused elsewhere where it does not start from the state at hand. */
export function afterStep(step: PartStep): PartState {
  return STEPS[step].to;
}

/** Does the step need words: why it is given back or taken away, what came of it? */
export function needsWords(step: PartStep): boolean {
  return step !== 'accept';
}

export function isOpenPart(state: PartState): boolean {
  return (OPEN_PART_STATES as readonly PartState[]).includes(state);
}

/** Open and past its day (`YYYY-MM-DD`). */
export function isLatePart(
  part: { readonly state: PartState; readonly dueOn: string },
  today: string,
): boolean {
  return isOpenPart(part.state) && part.dueOn < today;
}

function leads(actor: AccessActor, appeal: CaseState): boolean {
  if (actor.roles.includes('head')) return true;
  return may(actor, 'appeals.work') && actor.executorId !== null && actor.executorId === appeal.executorId;
}

/** Giving somebody a part: the main executor, or the head; not in a case that is closed. */
export function refuseGivePart(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  if (!leads(actor, appeal)) return { code: 'FORBIDDEN' };
  return appeal.status === 'closed' ? { code: 'WRONG_STATUS', status: 'closed' } : null;
}

/**
 * A step with a part: its executor in person takes it, gives it back or ends it; who leads the case takes it away, and
 * accepts or ends it for those who have no sign-in (a partner organisation, an expert).
 */
export function refusePartStep(
  actor: AccessActor,
  appeal: CaseState,
  part: PartInHand,
  step: PartStep,
): PartRefusal | null {
  const own = may(actor, 'appeals.work') && actor.executorId !== null && actor.executorId === part.executorId;
  const allowed =
    step === 'decline' ? own : step === 'withdraw' ? leads(actor, appeal) : own || leads(actor, appeal);
  if (!allowed) return { code: 'FORBIDDEN' };
  if (appeal.status === 'closed') return { code: 'WRONG_STATUS', status: 'closed' };
  return STEPS[step].from.includes(part.state) ? null : { code: 'WRONG_PART_STATE', state: part.state };
}

/** The days a part may be due on, both included: from today to the case's own day, or today where that is past. */
export function partDays(today: string, caseDueOn: string): { readonly from: string; readonly to: string } {
  return { from: today, to: caseDueOn < today ? today : caseDueOn };
}

/** Closing over open parts: only the head, and only with words. `open`: parts that the case waits for. */
export function refuseCloseOverParts(
  actor: AccessActor,
  open: number,
  reason: string | undefined,
): { readonly code: 'PARTS_OPEN'; readonly parts: number } | { readonly code: 'FORBIDDEN' } | null {
  if (open === 0) return null;
  if (reason === undefined || reason.trim() === '') return { code: 'PARTS_OPEN', parts: open };
  return actor.roles.includes('head') ? null : { code: 'FORBIDDEN' };
}
