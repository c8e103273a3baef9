import type { AccessActor } from '../access/access';
import { isAssistant } from '../access/assistants';
import type { Status } from '../codes';

/** Who is told of the term of a case at work: its executor before the day and after it, the head, the deputy's aide. */
export const LATE_RUNGS = ['before', 'executor', 'head', 'aide'] as const;
export type LateRung = (typeof LATE_RUNGS)[number];

/** What the row of a case keeps of this ladder: who was told, and that it came to its end with the head. */
export const LATE_MARKS = [...LATE_RUNGS, 'end'] as const;
export type LateMark = (typeof LATE_MARKS)[number];

/** Working days before the due day at which the executor is warned, and after it at which each is told; null = never. */
export type LateLadder = Readonly<Record<LateRung, number | null>>;

/** The ladder of one desk; `end`: where there is no aide to tell, the head is told once more on that day. */
export type DeskLadder = Readonly<Record<LateMark, number | null>>;

/** Our own habit and no law's: three days' warning, then the executor, the head and the aide in turn. */
export const DEFAULT_LATE_LADDER: LateLadder = { before: 3, executor: 1, head: 2, aide: 5 };

/** A case and its term on a day. */
export interface TermOfCase {
  readonly status: Status;
  /** The due day is over. */
  readonly isPast: boolean;
  /** Working days from the due day till now, or from now to the due day. */
  readonly days: number;
  /** Who was told of this very due day. */
  readonly told: readonly LateMark[];
}

/**
 * Who is to be told of the term of a case now; null: nobody yet. Only a case at work climbs: one that nobody has taken
 * has a ladder of its own, and a closed one has no term. Each rung once, the lower before the higher; a warning that
 * comes after the day is none.
 */
export function nextLateRung(
  ladder: DeskLadder,
  { status, isPast, days, told }: TermOfCase,
): LateMark | null {
  if (status !== 'in-work') return null;
  const due = (rung: LateMark) => {
    const limit = ladder[rung];
    return limit !== null && !told.includes(rung) && (rung === 'before' ? days <= limit : days >= limit);
  };
  const rungs: readonly LateMark[] = isPast ? ['executor', 'head', 'aide', 'end'] : ['before'];
  return rungs.find(due) ?? null;
}

/** The due day is so far that neither this case nor one due later has a rung to climb. */
export function isFarFromDue(
  { before }: Pick<LateLadder, 'before'>,
  { isPast, days }: Pick<TermOfCase, 'isPast' | 'days'>,
): boolean {
  return !isPast && days > (before ?? -1);
}

/**
 * The ladder of a case on a desk. Where nobody signs in for it (a partner organisation, an expert) there is nobody to
 * remind, so the head is told when the executor would have been; without an aide at the desk it ends with the head, who
 * is told once more on the aide's day.
 */
export function ladderOfDesk(
  ladder: LateLadder,
  desk: { readonly isManned: boolean; readonly hasAide: boolean },
): DeskLadder {
  const last = desk.hasAide ? { aide: ladder.aide, end: null } : { aide: null, end: ladder.aide };
  if (desk.isManned) return { ...ladder, ...last };
  const after = [ladder.executor, ladder.head].filter(days => days !== null);
  return { before: null, executor: null, head: after.length === 0 ? null : Math.min(...after), ...last };
}

/** The first rung that would be told before one below it, which makes no sense; null where there is none. */
export function crossedRung({ executor, head, aide }: LateLadder): 'head' | 'aide' | null {
  if (head !== null && head < (executor ?? 0)) return 'head';
  return aide !== null && aide < Math.max(executor ?? 0, head ?? 0) ? 'aide' : null;
}

/** As which of those who were told of its term this person is concerned with a case at work; null: not at all. */
export function lateFor(
  actor: AccessActor,
  appeal: { readonly executorId: string | null; readonly told: readonly LateMark[] },
): LateRung | null {
  const { told, executorId } = appeal;
  const toHead = (['head', 'aide', 'end'] as const).some(mark => told.includes(mark));
  if (actor.roles.includes('head') && toHead) return 'head';
  if (executorId === null || executorId !== actor.executorId) return null;
  if (isAssistant(actor)) return told.includes('aide') ? 'aide' : null;
  return (['executor', 'before'] as const).find(rung => told.includes(rung)) ?? null;
}

/** As the row of the case keeps them, with the due day they were told of: `2026-12-04 before executor`. */
export function readLateTold(stored: string | null, dueOn: string): LateMark[] {
  const [day, ...words] = (stored ?? '').split(' ');
  // Of another due day nobody has been told yet.
  return day === dueOn ? LATE_MARKS.filter(mark => words.includes(mark)) : [];
}

export function writeLateTold(told: readonly LateMark[], dueOn: string): string {
  return [dueOn, ...LATE_MARKS.filter(mark => told.includes(mark))].join(' ');
}
