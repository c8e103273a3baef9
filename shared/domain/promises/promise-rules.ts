import type { IsoDate } from '../../lib/dates';

/** Where a promise was given (обещание, уәде). */
export const OCCASIONS = ['reception', 'visit', 'other'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const OUTCOMES = ['kept', 'broken'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A promise as the rules see it; days are `YYYY-MM-DD`. */
export interface GivenPromise {
  readonly dueOn: IsoDate;
  readonly outcome: Outcome | null;
  readonly settledOn: IsoDate | null;
  /** Taken back as mistyped: it counts nowhere. */
  readonly withdrawnOn: IsoDate | null;
}

export const PROMISE_STATES = ['waiting', 'overdue', 'kept', 'kept-late', 'broken', 'withdrawn'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** How a promise stands; what is kept on the very day it was promised for is in time. */
export function promiseState(
  { dueOn, outcome, settledOn, withdrawnOn }: GivenPromise,
  today: IsoDate,
): PromiseState {
  if (withdrawnOn !== null) return 'withdrawn';
  if (outcome === 'broken') return 'broken';
  if (outcome === 'kept') return (settledOn ?? dueOn) > dueOn ? 'kept-late' : 'kept';
  return today > dueOn ? 'overdue' : 'waiting';
}

export type PromiseStep = 'settle' | 'withdraw';

/** Why a step is none any more: a promise is settled once, and a mistyped one is taken back once. */
export function refusePromiseStep(
  { outcome, withdrawnOn }: GivenPromise,
  step: PromiseStep,
): 'ALREADY_NOTED' | 'ALREADY_WITHDRAWN' | null {
  if (withdrawnOn !== null) return 'ALREADY_WITHDRAWN';
  return step === 'settle' && outcome !== null ? 'ALREADY_NOTED' : null;
}
