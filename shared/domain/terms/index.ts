export type {
  CalendarDay,
  CalendarStatus,
  CalendarYear,
  Country,
  CountryCalendar,
  FixedHoliday,
  LocalText,
} from './calendar-table';
export { kzCalendar } from './calendars/kz';
export { ruCalendar } from './calendars/ru';
export { computeDueOn, computeTerm } from './compute-term';
export type {
  DefaultTerm,
  ExtensionLimit,
  InquiryLevel,
  Instrument,
  TermStart,
  TermStep,
} from './default-terms';
export {
  answerTerm,
  defaultTerms,
  extensionLimit,
  inquiryReplyTerm,
  latestExtension,
  usualTerm,
} from './default-terms';
export type {
  PassportDay,
  TermAdjustments,
  TermExtension,
  TermPassport,
  TermPause,
  TermSpec,
  TermUnit,
  WhenDayOff,
} from './term-spec';
export type { ClosingBand, Timeliness } from './term-status';
export { closingBand, daysLeft, isLate, timelinessOf } from './term-status';
export type { CalendarBasis, DayKind, DayReason, WorkCalendar } from './work-calendar';
export { calendarFor, dayKind } from './work-calendar';
export { workingDaysBetween } from './working-days';
export { type LocalMoment, type WorkingDay, workingHoursBetween } from './working-hours';
