import { addDays } from '../../lib/dates';

/** Local times are text that sorts as they go: `2026-11-20T18:30:00`. */
export interface ScheduleState {
  readonly now: string;
  /** `HH:MM`; null = no daily back-up. */
  readonly dailyAt: string | null;
  /** When the newest back-up was made; null = none yet. */
  readonly last: string | null;
}

/** The last moment at which a back-up should have begun. */
function lastSlot(now: string, dailyAt: string): string {
  const day = now.slice(0, 10);
  return `${now.slice(11, 16) >= dailyAt ? day : addDays(day, -1)}T${dailyAt}:00`;
}

/**
 * Is a daily back-up due? It is from HH:MM on until one is made, and a run that was missed, because the PC was
 * off, is made up at once.
 */
export function isBackupDue({ now, dailyAt, last }: ScheduleState): boolean {
  if (dailyAt === null) return false;
  return last === null || last < lastSlot(now, dailyAt);
}

/** How long a due back-up waits for a minute in which nobody writes. */
const PATIENCE_MINUTES = 60;
/** After a failure (a drive that is not plugged in) the next try comes this much later. */
const RETRY_MINUTES = 15;

/** Does a due back-up begin in this minute? */
export function isTimeToBegin(state: {
  readonly quiet: boolean;
  readonly minutesDue: number;
  readonly minutesSinceFailure: number | null;
}): boolean {
  if (state.minutesSinceFailure !== null && state.minutesSinceFailure < RETRY_MINUTES) return false;
  return state.quiet || state.minutesDue >= PATIENCE_MINUTES;
}

/** What Today says of the back-ups; null = all is well. */
export type BackupWarning =
  | { readonly kind: 'none' }
  | { readonly kind: 'old'; readonly days: number }
  | null;

/** Warns when the newest back-up (an instant, UTC) is more than `warnDays` days old, or when there is none. */
export function backupWarning(newest: string | null, now: string, warnDays: number): BackupWarning {
  if (newest === null) return { kind: 'none' };
  const days = Math.floor((Date.parse(now) - Date.parse(newest)) / 86_400_000);
  return days > warnDays ? { kind: 'old', days } : null;
}
