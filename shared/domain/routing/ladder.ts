import type { AccessActor } from '../access/access';
import { isAssistant } from '../access/assistants';

/** Who is told of a case that nobody takes, one after another: its executor, the head, the aide of a deputy. */
export const RUNGS = ['executor', 'head', 'aide'] as const;
export type Rung = (typeof RUNGS)[number];

/** What the row of a case keeps of its ladder: who was told, and that it came to its end with the head. */
export const LADDER_MARKS = [...RUNGS, 'end'] as const;
export type LadderMark = (typeof LADDER_MARKS)[number];

/** Working hours after which each is told; null = never. */
export type Ladder = Readonly<Record<Rung, number | null>>;

/** A day, three and five of them: the executor before the case goes back, the others when it did not help. */
export const DEFAULT_LADDER: Ladder = { executor: 8, head: 24, aide: 40 };

/** A case that waits to be accepted. */
export interface Waiting {
  /** Somebody is asked to take it; else it lies in the head's queue. */
  readonly offered: boolean;
  /** Working hours since this executor was asked, and since anybody last decided about the case. */
  readonly offeredHours: number;
  readonly waitingHours: number;
  readonly told: readonly LadderMark[];
}

/** `end`: no deputy with an aide can take it, so the last rung is the head, who is told once more. */
export type LadderStep = 'return' | LadderMark;

/**
 * What is to be done with a waiting case now; null: nothing yet. It goes back to the pool (`returnAfter` working hours,
 * null = never) before anybody else is told, and each rung is told once. The aide comes last; whoever finds no aide to
 * tell takes the step `end` in that one's place, and nothing comes after it.
 */
export function nextStep(
  ladder: Ladder,
  returnAfter: number | null,
  waiting: Waiting,
): 'return' | Rung | null {
  const { offered, offeredHours, waitingHours, told } = waiting;
  if (offered && returnAfter !== null && offeredHours >= returnAfter) return 'return';
  const due = (rung: Rung, hours: number) => {
    const after = ladder[rung];
    return after !== null && hours >= after && !told.includes(rung);
  };
  if (offered && due('executor', offeredHours)) return 'executor';
  if (due('head', waitingHours)) return 'head';
  return due('aide', waitingHours) && !told.includes('end') ? 'aide' : null;
}

/** Who has been told after a step: going back tells the head, and whoever is asked next has not been reminded yet. */
export function toldAfter(told: readonly LadderMark[], step: LadderStep): LadderMark[] {
  const left = step === 'return' || step === 'aide' ? told.filter(mark => mark !== 'executor') : told;
  const added = step === 'return' ? ['head'] : step === 'end' ? ['head', 'end'] : [step];
  return LADDER_MARKS.filter(mark => added.includes(mark) || left.includes(mark));
}

export type LadderRefusal = 'REMINDER_TOO_LATE' | 'RUNGS_CROSSED';

/** Why such a ladder makes no sense: a reminder after the case has gone back, an aide who is told before the head. */
export function refuseLadder(ladder: Ladder, returnAfter: number | null): LadderRefusal | null {
  const { executor, head, aide } = ladder;
  if (executor !== null && returnAfter !== null && executor >= returnAfter) return 'REMINDER_TOO_LATE';
  return head !== null && aide !== null && aide < head ? 'RUNGS_CROSSED' : null;
}

/** As which of those who were told this person is concerned with a waiting case; null: not at all. */
export function toldTo(
  actor: AccessActor,
  waiting: { readonly executorId: string | null; readonly told: readonly LadderMark[] },
): Rung | null {
  const { told, executorId } = waiting;
  if (actor.roles.includes('head') && (told.includes('head') || told.includes('aide'))) return 'head';
  if (executorId === null || executorId !== actor.executorId) return null;
  const own: Rung = isAssistant(actor) ? 'aide' : 'executor';
  return told.includes(own) ? own : null;
}

/** As the row of the case keeps them: `executor head`. */
export function readTold(stored: string | null): LadderMark[] {
  const words = (stored ?? '').split(' ');
  return LADDER_MARKS.filter(mark => words.includes(mark));
}

export function writeTold(told: readonly LadderMark[]): string | null {
  return told.length === 0 ? null : told.join(' ');
}
