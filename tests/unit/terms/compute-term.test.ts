import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermAdjustments, TermSpec, WhenDayOff } from '../../../shared/domain/terms';
import {
  answerTerm,
  calendarFor,
  computeDueOn,
  computeTerm,
  dayKind,
  usualTerm,
} from '../../../shared/domain/terms';
import { addDays, fromEpochDay, toEpochDay } from '../../../shared/lib/dates';

const ru = calendarFor('RU');
const kz = calendarFor('KZ');
const source = { ru: 'проверка', kk: 'тексеру', en: 'test' };

function spec(change: Partial<TermSpec> = {}): TermSpec {
  return {
    amount: 30,
    unit: 'calendar',
    startOffset: 0,
    whenDayOff: 'keep',
    source,
    confirmed: true,
    ...change,
  };
}

describe('Russia, 30 calendar days, registration is day 0', () => {
  it.each([
    ['2026-04-01', 'keep', '2026-05-01'],
    ['2026-04-01', 'preceding', '2026-04-30'],
    ['2026-04-01', 'following', '2026-05-04'],
    ['2026-04-09', 'keep', '2026-05-09'],
    ['2026-04-09', 'preceding', '2026-05-08'],
    ['2026-04-09', 'following', '2026-05-12'],
    ['2025-12-05', 'keep', '2026-01-04'],
    ['2025-12-05', 'preceding', '2025-12-30'],
    ['2025-12-05', 'following', '2026-01-12'],
  ] as const)('%s, %s: %s', (start, whenDayOff, due) => {
    expect(computeTerm(spec({ whenDayOff }), start, ru).dueOn).toBe(due);
  });

  it('ends a day earlier when registration counts as day 1', () => {
    expect(computeTerm(spec({ startOffset: 1 }), '2026-01-12', ru).dueOn).toBe('2026-02-10');
  });

  it('is the default, on the safe side of a holiday', () => {
    expect(computeDueOn(answerTerm('RU'), '2026-04-01', ru)).toBe('2026-04-30');
  });
});

describe('Kazakhstan, working days, arrival excluded', () => {
  it.each([
    [15, '2025-03-17', '2025-04-10'],
    [15, '2025-12-25', '2026-01-20'],
    [15, '2026-03-02', '2026-03-27'],
    [15, '2026-03-06', '2026-04-02'],
    [15, '2026-04-27', '2026-05-21'],
    [15, '2026-08-20', '2026-09-10'],
    [3, '2026-03-06', '2026-03-12'],
    [3, '2026-08-20', '2026-08-25'],
    [3, '2025-12-25', '2025-12-30'],
  ])('%i from %s: %s', (amount, start, due) => {
    expect(computeTerm(spec({ amount, unit: 'working' }), start, kz).dueOn).toBe(due);
  });

  it('a stale holiday on 31.08 would cost a day', () => {
    const stale = calendarFor('KZ', [{ date: '2026-08-31', kind: 'off', name: source }]);
    expect(computeDueOn(answerTerm('KZ'), '2026-08-20', stale)).toBe('2026-09-11');
  });

  it('registers on the day of arrival, or the next working day after a day off', () => {
    const { spec: registration } = usualTerm('KZ', 'registration');
    expect(computeDueOn(registration, '2026-03-20', kz)).toBe('2026-03-20');
    expect(computeDueOn(registration, '2026-03-21', kz)).toBe('2026-03-26');
  });
});

describe('the passport', () => {
  it('lists every day with its reason', () => {
    const { passport } = computeTerm(spec({ amount: 2, unit: 'working' }), '2026-03-06', kz);
    expect(passport.days.map(day => [day.date, day.state, day.n, day.reason, day.name?.en ?? null])).toEqual([
      ['2026-03-06', 'start', null, 'weekday', null],
      ['2026-03-07', 'day-off', null, 'weekend', null],
      ['2026-03-08', 'day-off', null, 'holiday', "International Women's Day"],
      ['2026-03-09', 'day-off', null, 'moved', 'Day off moved from 08.03.2026'],
      ['2026-03-10', 'counted', 1, 'weekday', null],
      ['2026-03-11', 'counted', 2, 'weekday', null],
    ]);
    expect([passport.movedFrom, passport.calendarStatus]).toEqual([null, 'official']);
  });

  it('shows a date moved back and the last day it left', () => {
    const { passport } = computeTerm(spec({ whenDayOff: 'preceding' }), '2026-04-01', ru);
    expect(passport.movedFrom).toBe('2026-05-01');
    expect(passport.days.slice(-2).map(day => [day.date, day.state, day.n])).toEqual([
      ['2026-04-30', 'moved', 29],
      ['2026-05-01', 'counted', 30],
    ]);
  });

  it('shows the way to a date moved forward', () => {
    const { passport } = computeTerm(spec({ whenDayOff: 'following' }), '2026-04-09', ru);
    expect(passport.movedFrom).toBe('2026-05-09');
    expect(passport.days.slice(-4).map(day => [day.date, day.state, day.n])).toEqual([
      ['2026-05-09', 'counted', 30],
      ['2026-05-10', 'day-off', null],
      ['2026-05-11', 'day-off', null],
      ['2026-05-12', 'moved', null],
    ]);
  });

  it('shows pauses and extensions with their reasons', () => {
    const adjustments: TermAdjustments = {
      pauses: [{ from: '2026-03-03', to: '2026-03-04', reason: 'ждём документы' }],
      extensions: [{ amount: 1, unit: 'working', reason: 'проверка на месте' }],
    };
    const { passport } = computeTerm(spec({ amount: 1, unit: 'working' }), '2026-03-02', kz, adjustments);
    expect(passport.extensions).toEqual(adjustments.extensions);
    expect(passport.days.map(day => [day.date, day.state, day.n, day.note, day.extension])).toEqual([
      ['2026-03-02', 'start', null, null, 0],
      ['2026-03-03', 'pause', null, 'ждём документы', 0],
      ['2026-03-04', 'pause', null, 'ждём документы', 0],
      ['2026-03-05', 'counted', 1, null, 0],
      ['2026-03-06', 'counted', 2, null, 1],
    ]);
  });

  it.each([
    ['2026-06-01', 'official', [2026]],
    ['2026-12-20', 'preliminary', [2026, 2027]],
    ['2027-12-20', 'none', [2027, 2028]],
  ])('a term from %s rests on a calendar that is %s', (start, status, years) => {
    const { passport } = computeTerm(spec(), start, ru);
    expect([passport.calendarStatus, passport.calendars.map(({ year }) => year)]).toEqual([status, years]);
  });
});

it('never moves a date before its start: over New Year it goes forward', () => {
  expect(computeDueOn(spec({ amount: 3, whenDayOff: 'preceding' }), '2026-01-01', ru)).toBe('2026-01-12');
});

it('never moves a date back over a pause', () => {
  const pauses = [{ from: '2026-03-02', to: '2026-03-06', reason: '' }];
  expect(computeDueOn(spec({ amount: 4, whenDayOff: 'preceding' }), '2026-02-26', ru, { pauses })).toBe(
    '2026-03-10',
  );
});

it.each([
  ['a negative amount', spec({ amount: -1 }), '2026-01-12', {}],
  ['half a day', spec({ amount: 1.5 }), '2026-01-12', {}],
  ['a term of centuries', spec({ amount: 100_000 }), '2026-01-12', {}],
  ['an impossible start', spec(), '2026-02-30', {}],
  [
    'a pause turned round',
    spec(),
    '2026-01-12',
    { pauses: [{ from: '2026-02-02', to: '2026-02-01', reason: '' }] },
  ],
  [
    'a negative extension',
    spec(),
    '2026-01-12',
    { extensions: [{ amount: -5, unit: 'calendar' as const, reason: '' }] },
  ],
])('refuses %s', (_name, bad, start, adjustments) => {
  expect(() => computeTerm(bad, start, ru, adjustments)).toThrow(RangeError);
  expect(() => computeDueOn(bad, start, ru, adjustments)).toThrow(RangeError);
});

describe('for any term', () => {
  const first = toEpochDay('2024-11-01');
  const anyDate = fc.integer({ min: first, max: toEpochDay('2028-02-01') }).map(fromEpochDay);
  const anyUnit = fc.constantFrom('calendar' as const, 'working' as const);
  const anyRule = fc.constantFrom<WhenDayOff>('preceding', 'following', 'keep');
  const anySpec = fc
    .record({
      amount: fc.integer({ min: 0, max: 60 }),
      unit: anyUnit,
      startOffset: fc.constantFrom(0 as const, 1 as const),
      whenDayOff: anyRule,
    })
    .map(spec);
  const anyPause = fc
    .tuple(anyDate, fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: addDays(from, length), reason: 'п' }));
  const anyExtension = fc.record({
    amount: fc.integer({ min: 0, max: 30 }),
    unit: anyUnit,
    reason: fc.constant('р'),
  });
  const anyAdjustments = fc.record({
    pauses: fc.array(anyPause, { maxLength: 3 }),
    extensions: fc.array(anyExtension, { maxLength: 2 }),
  });
  const anyCalendar = fc.constantFrom(ru, kz);
  const runs = { numRuns: 500 };

  it('the fast way and the passport give one date', () => {
    fc.assert(
      fc.property(anySpec, anyDate, anyCalendar, anyAdjustments, (term, start, calendar, adjustments) => {
        const { dueOn, passport } = computeTerm(term, start, calendar, adjustments);
        expect(computeDueOn(term, start, calendar, adjustments)).toBe(dueOn);
        expect(passport.dueOn).toBe(dueOn);
      }),
      runs,
    );
  });

  it('a rule for days off ends on a working day, not before the start', () => {
    fc.assert(
      fc.property(anySpec, anyDate, anyCalendar, anyAdjustments, (term, start, calendar, adjustments) => {
        fc.pre(term.whenDayOff !== 'keep');
        const due = computeDueOn(term, start, calendar, adjustments);
        expect([dayKind(calendar, due).working, due >= start]).toEqual([true, true]);
        expect(adjustments.pauses.some(({ from, to }) => from <= due && due <= to)).toBe(false);
      }),
      runs,
    );
  });

  it('one day more, or a later start, never ends earlier', () => {
    fc.assert(
      fc.property(anySpec, anyDate, anyCalendar, anyAdjustments, (term, start, calendar, adjustments) => {
        const due = computeDueOn(term, start, calendar, adjustments);
        const longer = computeDueOn({ ...term, amount: term.amount + 1 }, start, calendar, adjustments);
        const later = computeDueOn(term, addDays(start, 1), calendar, adjustments);
        expect([longer >= due, later >= due]).toEqual([true, true]);
      }),
      runs,
    );
  });

  it('the passport has no gap and numbers exactly the days of the term', () => {
    fc.assert(
      fc.property(anySpec, anyDate, anyCalendar, anyAdjustments, (term, start, calendar, adjustments) => {
        const { passport } = computeTerm(term, start, calendar, adjustments);
        const { days } = passport;
        expect(days.map(day => day.date)).toEqual(days.map((_day, index) => addDays(start, index)));
        const numbers = days.flatMap(day => (day.n === null ? [] : [day.n]));
        const total = adjustments.extensions.reduce((sum, { amount }) => sum + amount, term.amount);
        expect(numbers).toEqual(Array.from({ length: total }, (_, index) => index + 1));
        expect(days.some(day => day.date === passport.dueOn)).toBe(true);
        expect(days.filter(day => day.state === 'moved').map(day => day.date)).toEqual(
          passport.movedFrom === null ? [] : [passport.dueOn],
        );
      }),
      runs,
    );
  });

  it('working days counted are worked and not paused', () => {
    fc.assert(
      fc.property(anySpec, anyDate, anyCalendar, anyAdjustments, (term, start, calendar, { pauses }) => {
        const { passport } = computeTerm({ ...term, unit: 'working' }, start, calendar, { pauses });
        const counted = passport.days.filter(day => day.n !== null);
        expect(counted.length).toBe(term.amount);
        expect(counted.filter(day => !dayKind(calendar, day.date).working || day.reason === 'pause')).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});
