import { addDays, type IsoDate, weekday } from '../../lib/dates';

/** How many periods of each length keep a back-up: their newest one. */
export interface RotationRule {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

/** A week of days, a month of weeks, a year of months. */
export const ROTATION: RotationRule = { daily: 7, weekly: 4, monthly: 12 };

/** A back-up by the local time it was made: `2026-11-20T18:30:00`. */
export interface DatedBackup {
  readonly madeAt: string;
}

/** Monday of the ISO week: the week's name across a change of year. */
function weekOf(day: IsoDate): string {
  return addDays(day, 1 - weekday(day));
}

const PERIODS: Readonly<Record<keyof RotationRule, (madeAt: string) => string>> = {
  daily: madeAt => madeAt.slice(0, 10),
  weekly: madeAt => weekOf(madeAt.slice(0, 10)),
  monthly: madeAt => madeAt.slice(0, 7),
};

/**
 * Which back-ups stay: the newest of each of the last `daily` days that have one, and so for weeks (Monday to
 * Sunday) and months. Days without a back-up are not counted, so that a PC that was off loses nothing. The newest
 * of all always stays. Answers both lists newest first.
 */
export function chooseKept<T extends DatedBackup>(
  backups: readonly T[],
  rule: RotationRule = ROTATION,
): { keep: T[]; remove: T[] } {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  const kept = new Set<T>(newestFirst.slice(0, 1));
  for (const length of ['daily', 'weekly', 'monthly'] as const) {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      const period = PERIODS[length](backup.madeAt);
      if (seen.has(period)) continue;
      if (seen.size >= rule[length]) break;
      seen.add(period);
      kept.add(backup);
    }
  }
  return {
    keep: newestFirst.filter(backup => kept.has(backup)),
    remove: newestFirst.filter(backup => !kept.has(backup)),
  };
}
