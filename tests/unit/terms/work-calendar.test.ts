import { describe, expect, it } from 'vitest';
import type { CalendarDay, Country } from '../../../shared/domain/terms';
import { calendarFor, dayKind, kzCalendar, ruCalendar } from '../../../shared/domain/terms';
import { isIsoDate, toEpochDay } from '../../../shared/lib/dates';

const ru = calendarFor('RU');
const kz = calendarFor('KZ');

function countWorking(country: Country, year: number): [working: number, off: number] {
  const calendar = calendarFor(country);
  let working = 0;
  const [first, last] = [toEpochDay(`${year}-01-01`), toEpochDay(`${year}-12-31`)];
  for (let day = first; day <= last; day++) if (calendar.isWorkingDay(day)) working++;
  return [working, last - first + 1 - working];
}

it.each([
  ['RU', 2025, 247, 118],
  ['RU', 2026, 247, 118],
  // Two January days are still to be moved by decree.
  ['RU', 2027, 249, 116],
  ['KZ', 2025, 246, 119],
  ['KZ', 2026, 247, 118],
  ['KZ', 2027, 247, 118],
] as const)('%s %i has %i working days and %i off', (country, year, working, off) => {
  expect(countWorking(country, year)).toEqual([working, off]);
});

it.each([
  ['RU: worked Saturday, short', ru, '2025-11-01', { working: true, short: true, reason: 'worked-day-off' }],
  ['RU: Monday off for it', ru, '2025-11-03', { working: false, short: false, reason: 'moved' }],
  ['RU: eve of a holiday', ru, '2026-05-08', { working: true, short: true, reason: 'weekday' }],
  ['RU: last day of the year off', ru, '2026-12-31', { working: false, short: false, reason: 'moved' }],
  ['RU: holiday on a Sunday', ru, '2026-03-08', { working: false, short: false, reason: 'holiday' }],
  ['RU: plain Saturday', ru, '2026-03-07', { working: false, short: false, reason: 'weekend' }],
  ['RU: plain Tuesday', ru, '2026-03-10', { working: true, short: false, reason: 'weekday' }],
  ['KZ: worked Sunday', kz, '2025-01-05', { working: true, short: false, reason: 'worked-day-off' }],
  ['KZ: Nauryz moved', kz, '2026-03-25', { working: false, short: false, reason: 'moved' }],
  ['KZ: 31.08.2026 is worked', kz, '2026-08-31', { working: true, short: false, reason: 'weekday' }],
  ['KZ: 30.08.2026 is a plain Sunday', kz, '2026-08-30', { working: false, short: false, reason: 'weekend' }],
  ['KZ: Constitution Day from 2027', kz, '2027-03-15', { working: false, short: false, reason: 'holiday' }],
  ['KZ: 15.03.2026 is a plain Sunday', kz, '2026-03-15', { working: false, short: false, reason: 'weekend' }],
  [
    'KZ: the day after Kurban Ait on Sunday',
    kz,
    '2027-05-17',
    { working: true, short: false, reason: 'weekday' },
  ],
] as const)('%s', (_name, calendar, date, expected) => {
  const { name: _words, ...kind } = dayKind(calendar, date);
  expect(kind).toEqual(expected);
});

it('names holidays and exchanges in three languages', () => {
  expect(dayKind(kz, '2026-03-21').name).toEqual({
    ru: 'Наурыз мейрамы',
    kk: 'Наурыз мейрамы',
    en: 'Nauryz',
  });
  expect(dayKind(ru, '2026-01-09').name).toEqual({
    ru: 'Выходной день, перенесённый с 03.01.2026',
    kk: 'Ауыстырылған демалыс күні (03.01.2026 орнына)',
    en: 'Day off moved from 03.01.2026',
  });
});

describe('a year without a table', () => {
  it('knows weekends and fixed holidays, and says so', () => {
    expect(ru.basis(2018)).toEqual({ year: 2018, status: 'none', source: null, edited: false });
    expect(dayKind(ru, '2018-05-09').reason).toBe('holiday');
    expect(dayKind(ru, '2018-05-10').reason).toBe('weekday');
    expect(dayKind(kz, '2024-08-30').reason).toBe('holiday');
    expect(dayKind(kz, '2028-08-30').reason).toBe('weekday');
    expect(dayKind(kz, '2028-03-15').reason).toBe('holiday');
  });

  it('differs from a preliminary and an official one', () => {
    expect([2026, 2027, 2028].map(year => ru.basis(year).status)).toEqual([
      'official',
      'preliminary',
      'none',
    ]);
    expect([2025, 2026, 2027].map(year => kz.basis(year).status)).toEqual([
      'official',
      'official',
      'preliminary',
    ]);
  });
});

describe("the office's own days", () => {
  const name = { ru: 'Решение офиса', kk: 'Кеңсе шешімі', en: 'Office decision' };
  const overrides: CalendarDay[] = [
    { date: '2026-08-31', kind: 'off', name },
    { date: '2026-01-09', kind: 'work', name },
    { date: '2026-01-10', kind: 'work', name },
  ];

  it('replace the table day by day', () => {
    const own = calendarFor('RU', overrides);
    expect(overrides.map(day => dayKind(own, day.date))).toEqual([
      { working: false, short: false, reason: 'holiday', name },
      { working: true, short: false, reason: 'weekday', name },
      { working: true, short: false, reason: 'worked-day-off', name },
    ]);
    expect([own.basis(2026).edited, own.basis(2025).edited]).toEqual([true, false]);
  });

  it('leave the shared calendar as it was', () => {
    calendarFor('RU', overrides);
    expect(dayKind(calendarFor('RU'), '2026-01-09').working).toBe(false);
  });
});

it.each([ruCalendar, kzCalendar])('tables hold each real date of their own year once ($country)', table => {
  for (const { year, days } of table.years) {
    const dates = days.map(day => day.date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates.filter(date => !isIsoDate(date) || !date.startsWith(`${year}-`))).toEqual([]);
  }
});
