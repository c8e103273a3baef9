import type { IsoDate } from '../../lib/dates';
import type { CalendarStatus, LocalText } from './calendar-table';
import type { CalendarBasis, DayReason } from './work-calendar';

export type TermUnit = 'calendar' | 'working';

/** Where a last day that is not worked goes: to the working day before it, after it, or nowhere. */
export type WhenDayOff = 'preceding' | 'following' | 'keep';

/** A term as a law or an office's setting states it. */
export interface TermSpec {
  /** Days of `unit`, 0-3660; 0 is the start day itself. */
  readonly amount: number;
  readonly unit: TermUnit;
  /** 0: the start day is day 0 and counting begins the day after; 1: the start day is day 1. */
  readonly startOffset: 0 | 1;
  readonly whenDayOff: WhenDayOff;
  readonly source: LocalText;
  /** False: the wording of the law was not verified; show as a setting, not as law. */
  readonly confirmed: boolean;
}

/** Days that do not count, both ends included. */
export interface TermPause {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
}

/** More days, counted on from where the term (or the extension before) ended, before any move off a day off. */
export interface TermExtension {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly reason: string;
}

export interface TermAdjustments {
  readonly pauses?: readonly TermPause[];
  readonly extensions?: readonly TermExtension[];
}

/** One line of the proof. `moved` marks the due date when the last counted day was not worked. */
export interface PassportDay {
  readonly date: IsoDate;
  readonly state: 'start' | 'counted' | 'day-off' | 'pause' | 'moved';
  /** Running number of a counted day, extensions included. */
  readonly n: number | null;
  readonly reason: DayReason | 'pause';
  /** Name of the holiday or of the exchange, where there is one. */
  readonly name: LocalText | null;
  /** Reason of the pause as the user wrote it. */
  readonly note: string | null;
  /** 1 for a day counted by the first extension, and so on; 0 for the term itself. */
  readonly extension: number;
}

/** How a due date came about: the rule, the calendar it rests on, and every day from the start to the end. */
export interface TermPassport {
  readonly startOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly startOffset: 0 | 1;
  readonly whenDayOff: WhenDayOff;
  readonly source: LocalText;
  readonly confirmed: boolean;
  readonly extensions: readonly TermExtension[];
  /** The least certain of the years used. */
  readonly calendarStatus: CalendarStatus;
  readonly calendars: readonly CalendarBasis[];
  /** Last counted day, when the due date moved from it; null when it stayed. */
  readonly movedFrom: IsoDate | null;
  /** Without gaps, from the start to the later of the due date and the last counted day. */
  readonly days: readonly PassportDay[];
}
