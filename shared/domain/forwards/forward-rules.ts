import type { IsoDate } from '../../lib/dates';
import { type AccessActor, may } from '../access/access';
import {
  type ActionRefusal,
  type CaseState,
  refuseUnread,
  type UnreadRefusal,
} from '../appeals/case-actions';
import type { Profile } from '../codes';
import { computeDueOn, type WorkCalendar } from '../terms';
import { forwardTerm, type SpecialTerm } from './receiving-bodies';

/** Bodies that appeals are forwarded to, for the list and for counting; the name itself is written beside. */
export const BODY_KINDS = [
  'ministry',
  'regional-administration',
  'local-administration',
  'social-protection',
  'prosecutor',
  'police',
  'housing-inspection',
  'labour-inspection',
  'ombudsman',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A forwarding as the rules see it; days are `YYYY-MM-DD`. */
export interface Forwarding {
  /** Day by which it is to be forwarded and the citizen to be told. */
  readonly dueOn: IsoDate;
  readonly forwardedOn: IsoDate;
  readonly toldOn: IsoDate | null;
  readonly undoneOn: IsoDate | null;
}

/**
 * Day by which an appeal that is the business of another body is forwarded and the citizen told: 59-FZ art. 8 part 3
 * (seven days from registration), Administrative Procedure and Process Code of Kazakhstan art. 65 (three working days);
 * `special`: what the office set for this body.
 */
export function forwardDueOn(
  profile: Profile,
  receivedOn: IsoDate,
  calendar: WorkCalendar,
  special: SpecialTerm | null = null,
): IsoDate {
  return computeDueOn(forwardTerm(profile, special), receivedOn, calendar);
}

/** Late: sent after its day, or the citizen told after it, or not told although it has passed. */
export function lateForward(
  forward: Forwarding,
  today: IsoDate,
): { readonly sent: boolean; readonly told: boolean } {
  if (forward.undoneOn !== null) return { sent: false, told: false };
  return { sent: forward.forwardedOn > forward.dueOn, told: (forward.toldOn ?? today) > forward.dueOn };
}

function leads(actor: AccessActor, appeal: CaseState): boolean {
  if (actor.roles.includes('head')) return true;
  return may(actor, 'appeals.work') && actor.executorId !== null && actor.executorId === appeal.executorId;
}

/**
 * Forwarding «по компетенции»: who leads the case or the head, while it is at work; where the case ends with it
 * (`closes`), not before its second reader agreed.
 */
export function refuseForward(
  actor: AccessActor,
  appeal: CaseState,
  closes = false,
): ActionRefusal | UnreadRefusal | null {
  if (!leads(actor, appeal)) return { code: 'FORBIDDEN' };
  if (appeal.status !== 'in-work') return { code: 'WRONG_STATUS', status: appeal.status };
  return closes ? refuseUnread(appeal) : null;
}

/** Noting that the citizen was told or the body replied: also after the case was closed by it. */
export function refuseNoteForward(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  return leads(actor, appeal) ? null : { code: 'FORBIDDEN' };
}

export type UndoRefusal = ActionRefusal | { readonly code: 'TOO_LATE' } | { readonly code: 'ALREADY_UNDONE' };

/** Taking it back: on the very day it was entered, once. `madeOn` is that day by the office's clock. */
export function refuseUndoForward(
  actor: AccessActor,
  appeal: CaseState,
  forward: { readonly madeOn: IsoDate; readonly undoneOn: IsoDate | null },
  today: IsoDate,
): UndoRefusal | null {
  if (!leads(actor, appeal)) return { code: 'FORBIDDEN' };
  if (forward.undoneOn !== null) return { code: 'ALREADY_UNDONE' };
  return forward.madeOn === today ? null : { code: 'TOO_LATE' };
}
