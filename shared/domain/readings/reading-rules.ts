import { type AccessActor, may } from '../access/access';
import { type ActionRefusal, type CaseState, refuseSetResult } from '../appeals/case-actions';
import type { ExecutorKind } from '../codes';

/** A desk as far as reading goes. */
export interface ReaderDesk {
  readonly id: string;
  readonly name: string;
  readonly kind: ExecutorKind;
  readonly active: boolean;
  /** An executor signs in for it: nobody agrees in the name of who does not. */
  readonly signsIn: boolean;
  /** Absence that covers today. */
  readonly absence: { readonly substituteId: string | null } | null;
}

/**
 * Whose desks may be asked to read an answer: the reader whom the rule names; where that one is away, does not sign in
 * or leads the case, their substitute and the others of their kind. The head may always be asked, and stands in no list.
 */
export function readersOf(
  namedId: string,
  executorId: string | null,
  desks: readonly ReaderDesk[],
): readonly ReaderDesk[] {
  const able = desks.filter(one => one.active && one.signsIn && !one.absence && one.id !== executorId);
  const named = desks.find(one => one.id === namedId);
  if (!named) return [];
  if (able.includes(named)) return [named];
  const substitute = able.filter(one => one.id === named.absence?.substituteId);
  return [...substitute, ...able.filter(one => one.kind === named.kind && !substitute.includes(one))];
}

export type AskRefusal =
  | ActionRefusal
  | { readonly code: 'READING_NOT_NEEDED' }
  | { readonly code: 'READING_AGREED' };

/** Giving the answer to a second reader: who works the case, while it is at work and not agreed to. */
export function refuseAsk(actor: AccessActor, appeal: CaseState): AskRefusal | null {
  const refusal = refuseSetResult(actor, appeal);
  if (refusal) return refusal;
  if (!appeal.reading) return { code: 'READING_NOT_NEEDED' };
  return appeal.reading === 'agreed' ? { code: 'READING_AGREED' } : null;
}

/** An asking that waits for its reader; `readerId` null: it is the head's. */
export interface AskedReading {
  readonly askedBy: string;
  readonly readerId: string | null;
}

export type ReadRefusal = ActionRefusal | { readonly code: 'OWN_ANSWER' } | { readonly code: 'READING_OVER' };

/**
 * Agreeing to an answer, or sending it back: who was asked, or a head; never who asked, nor anybody of the desk that
 * leads the case, whatever else they are.
 */
export function refuseRead(
  actor: AccessActor & { readonly id: string },
  appeal: CaseState,
  reading: AskedReading,
): ReadRefusal | null {
  const ofDesk = (id: string | null) => actor.executorId !== null && actor.executorId === id;
  const wasAsked = may(actor, 'appeals.work') && ofDesk(reading.readerId);
  if (!wasAsked && !actor.roles.includes('head')) return { code: 'FORBIDDEN' };
  if (actor.id === reading.askedBy || ofDesk(appeal.executorId)) return { code: 'OWN_ANSWER' };
  if (appeal.status !== 'in-work') return { code: 'WRONG_STATUS', status: appeal.status };
  return appeal.reading === 'asked' ? null : { code: 'READING_OVER' };
}

/** As what a reading concerns a person today: theirs to read, or their own answer that came back or may go out. */
export const READING_CONCERNS = ['read', 'returned', 'changed', 'agreed'] as const;
export type ReadingConcern = (typeof READING_CONCERNS)[number];

/**
 * As what the newest reading of a case concerns this person; null: not at all. One that was asked of somebody who
 * cannot read it today (`readerAble`) is the head's as well as one asked of the head.
 */
export function concernOf(
  actor: AccessActor & { readonly id: string },
  appeal: CaseState,
  reading: AskedReading & { readonly readerAble: boolean },
): ReadingConcern | null {
  const standing = appeal.reading ?? 'not-asked';
  if (standing === 'asked') {
    if (refuseRead(actor, appeal, reading) !== null) return null;
    const own = actor.executorId !== null && actor.executorId === reading.readerId;
    return own || reading.readerId === null || !reading.readerAble ? 'read' : null;
  }
  const leads = refuseSetResult(actor, appeal) === null;
  const own = leads && actor.executorId !== null && actor.executorId === appeal.executorId;
  return standing !== 'not-asked' && (own || (leads && actor.id === reading.askedBy)) ? standing : null;
}
