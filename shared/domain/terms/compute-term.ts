import type { IsoDate } from '../../lib/dates';
import { fromEpochDay, toEpochDay, yearOfEpochDay } from '../../lib/dates';
import type { CalendarStatus } from './calendar-table';
import type { PassportDay, TermAdjustments, TermPassport, TermSpec, TermUnit, WhenDayOff } from './term-spec';
import type { CalendarBasis, WorkCalendar } from './work-calendar';

const LONGEST_TERM = 3660;
const LEAST_CERTAIN_FIRST: readonly CalendarStatus[] = ['none', 'preliminary', 'official'];

interface Pause {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

interface Phase {
  readonly amount: number;
  readonly unit: TermUnit;
}

interface Counted {
  /** Last counted day, before any move. */
  readonly last: number;
  /** Running number and phase (0: the term, 1...: extensions) of every counted day. */
  readonly numbers: ReadonlyMap<number, { readonly n: number; readonly phase: number }>;
}

/**
 * Due date of a term that starts on `startOn`, with the passport that proves it day by day.
 *
 * A last day that is not worked moves by `spec.whenDayOff`. Moving back never passes the start or a pause:
 * where that would happen the date goes forward instead, since nobody can be late before the start.
 *
 * @throws RangeError for an impossible date, an amount outside 0-3660, or a pause that ends before it begins.
 */
export function computeTerm(
  spec: TermSpec,
  startOn: IsoDate,
  calendar: WorkCalendar,
  adjustments: TermAdjustments = {},
): { readonly dueOn: IsoDate; readonly passport: TermPassport } {
  const start = toEpochDay(startOn);
  const pauses = readPauses(adjustments);
  const phases = readPhases(spec, adjustments);
  const counted = countDays(phases, start, spec.startOffset, calendar, pauses);
  const due = moveOffDayOff(counted.last, start, spec.whenDayOff, calendar, pauses);
  const end = Math.max(due, counted.last);
  const calendars = basesOf(calendar, start, end);
  const dueOn = fromEpochDay(due);
  const passport: TermPassport = {
    startOn,
    dueOn,
    amount: spec.amount,
    unit: spec.unit,
    startOffset: spec.startOffset,
    whenDayOff: spec.whenDayOff,
    source: spec.source,
    confirmed: spec.confirmed,
    extensions: adjustments.extensions ?? [],
    calendarStatus: leastCertain(calendars),
    calendars,
    movedFrom: due === counted.last ? null : fromEpochDay(counted.last),
    days: listDays(start, end, due, counted, calendar, pauses),
  };
  return { dueOn, passport };
}

/** The same due date as `computeTerm`, without the passport: for imports and recomputation of many cases. */
export function computeDueOn(
  spec: TermSpec,
  startOn: IsoDate,
  calendar: WorkCalendar,
  adjustments: TermAdjustments = {},
): IsoDate {
  const start = toEpochDay(startOn);
  const pauses = readPauses(adjustments);
  let next = start + 1 - spec.startOffset;
  let last = start;
  for (const { amount, unit } of readPhases(spec, adjustments)) {
    if (unit === 'calendar' && pauses.length === 0) {
      if (amount > 0) last = next + amount - 1;
    } else {
      for (let left = amount; left > 0; last = next++) {
        while (!countsAs(unit, next, calendar, pauses)) next++;
        left--;
      }
    }
    if (amount > 0) next = last + 1;
  }
  return fromEpochDay(moveOffDayOff(last, start, spec.whenDayOff, calendar, pauses));
}

function readPauses({ pauses = [] }: TermAdjustments): Pause[] {
  return pauses.map(({ from, to, reason }) => {
    const pause = { from: toEpochDay(from), to: toEpochDay(to), reason };
    if (pause.to < pause.from) throw new RangeError(`pause ends before it begins: ${from} - ${to}`);
    return pause;
  });
}

function readPhases(spec: TermSpec, { extensions = [] }: TermAdjustments): Phase[] {
  const phases = [{ amount: spec.amount, unit: spec.unit }, ...extensions];
  for (const { amount } of phases) {
    if (!Number.isInteger(amount) || amount < 0 || amount > LONGEST_TERM) {
      throw new RangeError(`term must be 0-${LONGEST_TERM} whole days: ${amount}`);
    }
  }
  return phases;
}

function pauseAt(pauses: readonly Pause[], day: number): Pause | undefined {
  return pauses.length === 0 ? undefined : pauses.find(({ from, to }) => from <= day && day <= to);
}

function countsAs(unit: TermUnit, day: number, calendar: WorkCalendar, pauses: readonly Pause[]): boolean {
  if (pauseAt(pauses, day)) return false;
  return unit === 'calendar' || calendar.isWorkingDay(day);
}

function countDays(
  phases: readonly Phase[],
  start: number,
  startOffset: 0 | 1,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): Counted {
  const numbers = new Map<number, { n: number; phase: number }>();
  let last = start;
  let day = start - startOffset;
  for (const [phase, { amount, unit }] of phases.entries()) {
    for (let left = amount; left > 0; ) {
      day += 1;
      if (!countsAs(unit, day, calendar, pauses)) continue;
      left -= 1;
      last = day;
      numbers.set(day, { n: numbers.size + 1, phase });
    }
  }
  return { last, numbers };
}

function moveOffDayOff(
  last: number,
  start: number,
  whenDayOff: WhenDayOff,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): number {
  const isOpen = (day: number) => calendar.isWorkingDay(day) && !pauseAt(pauses, day);
  if (whenDayOff === 'keep' || isOpen(last)) return last;
  if (whenDayOff === 'preceding') {
    for (let day = last; day >= start && !pauseAt(pauses, day); day--) {
      if (isOpen(day)) return day;
    }
  }
  let day = last;
  while (!isOpen(day)) day++;
  return day;
}

function listDays(
  start: number,
  end: number,
  due: number,
  counted: Counted,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): PassportDay[] {
  const days: PassportDay[] = [];
  for (let day = start; day <= end; day++) {
    const kind = calendar.kindOf(day);
    const pause = pauseAt(pauses, day);
    const number = counted.numbers.get(day);
    const plain = number ? 'counted' : pause ? 'pause' : 'day-off';
    const moved = day === due && due !== counted.last;
    days.push({
      date: fromEpochDay(day),
      state: moved ? 'moved' : day === start ? 'start' : plain,
      n: number?.n ?? null,
      reason: pause ? 'pause' : kind.reason,
      name: kind.name ?? null,
      note: pause?.reason ?? null,
      extension: number?.phase ?? 0,
    });
  }
  return days;
}

function basesOf(calendar: WorkCalendar, start: number, end: number): CalendarBasis[] {
  const bases: CalendarBasis[] = [];
  for (let year = yearOfEpochDay(start); year <= yearOfEpochDay(end); year++)
    bases.push(calendar.basis(year));
  return bases;
}

function leastCertain(bases: readonly CalendarBasis[]): CalendarStatus {
  return LEAST_CERTAIN_FIRST.find(status => bases.some(basis => basis.status === status)) ?? 'none';
}
