import { type AccessActor, may } from '../access/access';

/** An act of destruction: drawn up, signed by the head, then carried out or withdrawn. It is never deleted. */
export const ACT_STATES = ['prepared', 'confirmed', 'withdrawn', 'done'] as const;
export type ActState = (typeof ACT_STATES)[number];

/** Why a case of an act was not destroyed after all. */
export const LEFT_OUT = ['held', 'linked', 'reopened'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Most cases of one act: it is printed and signed, and carried out in one transaction. */
export const MOST_IN_ACT = 1000;

export interface ActInHand {
  readonly state: ActState;
  /** Instant from which a confirmed act may be carried out. */
  readonly notBefore: string | null;
}

export type ActRefusal =
  | { readonly code: 'FORBIDDEN' }
  | { readonly code: 'WRONG_ACT_STATE'; readonly state: ActState }
  | { readonly code: 'PAUSE_NOT_OVER'; readonly notBefore: string };

const wrongState = ({ state }: ActInHand): ActRefusal => ({ code: 'WRONG_ACT_STATE', state });

/** The head's signature under an act that was drawn up. */
export function refuseConfirm(actor: AccessActor, act: ActInHand): ActRefusal | null {
  if (!may(actor, 'retention.decide')) return { code: 'FORBIDDEN' };
  return act.state === 'prepared' ? null : wrongState(act);
}

/** Taking an act back, before it is carried out. */
export function refuseWithdraw(actor: AccessActor, act: ActInHand): ActRefusal | null {
  // Who may draw up may also tear up, until the head has signed.
  const right = act.state === 'prepared' ? 'retention.prepare' : 'retention.decide';
  if (!may(actor, right)) return { code: 'FORBIDDEN' };
  return act.state === 'prepared' || act.state === 'confirmed' ? null : wrongState(act);
}

/** Destroying what the act lists; `now` as an instant. */
export function refuseCarryOut(actor: AccessActor, act: ActInHand, now: string): ActRefusal | null {
  if (!may(actor, 'retention.decide')) return { code: 'FORBIDDEN' };
  if (act.state !== 'confirmed' || act.notBefore === null) return wrongState(act);
  return now < act.notBefore ? { code: 'PAUSE_NOT_OVER', notBefore: act.notBefore } : null;
}

/** All at once, for the buttons beside an act. */
export function allowedOnAct(actor: AccessActor, act: ActInHand, now: string) {
  return {
    confirm: refuseConfirm(actor, act) === null,
    withdraw: refuseWithdraw(actor, act) === null,
    carryOut: refuseCarryOut(actor, act, now) === null,
  };
}
