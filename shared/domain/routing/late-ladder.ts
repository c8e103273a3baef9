import type { AccessActor } from '../access/access';
import { isAssistant } from '../access/assistants';
import type { Status } from '../codes';

/** Who is told of the term of a case at work: its executor before the day and after it, the head, the deputy's aide. */
export const LATE_RUNGS = ['before', 'executor', 'head', 'aide'] as const;
export type LateRung = (typeof LATE_RUNGS)[number];

/** Working days before the due day at which the executor is warned, and after it at which each is told; null = never. */
export type LateLadder = Readonly<Record<LateRung, number | null>>;

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
  readonly told: readonly LateRung[];
}

/**
 * Who is to be told of the term of a case now; null: nobody yet. Only a case at work climbs: one that nobody has taken
 * has a ladder of its own, and a closed one has no term. Each rung once, the lower before the higher; a warning that
 * comes after the day is none.
 */
export function nextLateRung(
  ladder: LateLadder,
  { status, isPast, days, told }: TermOfCase,
): LateRung | null {
  if (status !== 'in-work') return null;
  const due = (rung: LateRung) => {
    const limit = ladder[rung];
    return limit !== null && !told.includes(rung) && (rung === 'before' ? days <= limit : days >= limit);
  };
  const rungs: readonly LateRung[] = isPast ? ['executor', 'head', 'aide'] : ['before'];
  return rungs.find(due) ?? null;
}

/** The due day is so far that neither this case nor one due later has a rung to climb. */
export function isFarFromDue(
  { before }: LateLadder,
  { isPast, days }: Pick<TermOfCase, 'isPast' | 'days'>,
): boolean {
  return !isPast && days > (before ?? -1);
}

/**
 * The ladder of a case on a desk. Where nobody signs in for it (a partner organisation, an expert) there is nobody to
 * remind, so the head is told when the executor would have been; without an aide at the desk there is no last rung.
 */
export function ladderOfDesk(
  ladder: LateLadder,
  desk: { readonly isManned: boolean; readonly hasAide: boolean },
): LateLadder {
  const aide = desk.hasAide ? ladder.aide : null;
  if (desk.isManned) return { ...ladder, aide };
  const after = [ladder.executor, ladder.head].filter(days => days !== null);
  return { before: null, executor: null, head: after.length === 0 ? null : Math.min(...after), aide };
}

/** The first rung that would be told before one below it, which makes no sense; null where there is none. */
export function crossedRung({ executor, head, aide }: LateLadder): 'head' | 'aide' | null {
  if (head !== null && head < (executor ?? 0)) return 'head';
  return aide !== null && aide < Math.max(executor ?? 0, head ?? 0) ? 'aide' : null;
}

/** As which of those who were told of its term this person is concerned with a case at work; null: not at all. */
export function lateFor(
  actor: AccessActor,
  appeal: { readonly executorId: string | null; readonly told: readonly LateRung[] },
): LateRung | null {
  const { told, executorId } = appeal;
  if (actor.roles.includes('head') && (told.includes('head') || told.includes('aide'))) return 'head';
  if (executorId === null || executorId !== actor.executorId) return null;
  if (isAssistant(actor)) return told.includes('aide') ? 'aide' : null;
  return (['executor', 'before'] as const).find(rung => told.includes(rung)) ?? null;
}

/** As the row of the case keeps them, with the due day they were told of: `2026-12-04 before executor`. */
export function readLateTold(stored: string | null, dueOn: string): LateRung[] {
  const [day, ...words] = (stored ?? '').split(' ');
  // Of another due day nobody has been told yet.
  return day === dueOn ? LATE_RUNGS.filter(rung => words.includes(rung)) : [];
}

export function writeLateTold(told: readonly LateRung[], dueOn: string): string {
  return [dueOn, ...LATE_RUNGS.filter(rung => told.includes(rung))].join(' ');
}
