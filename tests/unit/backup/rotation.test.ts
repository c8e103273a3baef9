import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFileName, backupMadeAt } from '../../../shared/domain/backup/file-name';
import { chooseKept, ROTATION } from '../../../shared/domain/backup/rotation';
import { addDays, weekday } from '../../../shared/lib/dates';

const at = (madeAt: string) => ({ madeAt });
const kept = (times: readonly string[]) => chooseKept(times.map(at)).keep.map(({ madeAt }) => madeAt);

describe('what the rotation keeps', () => {
  it.each([
    ['nothing of nothing', [], []],
    ['a single one', ['2026-01-01T10:00:00'], ['2026-01-01T10:00:00']],
    [
      'the newest of a day',
      ['2026-11-20T08:00:00', '2026-11-20T18:00:00', '2026-11-20T12:00:00'],
      ['2026-11-20T18:00:00'],
    ],
    [
      'days far apart alike: a PC that was off loses nothing',
      ['2019-03-01T08:00:00', '2026-11-20T08:00:00', '2023-07-07T08:00:00'],
      ['2026-11-20T08:00:00', '2023-07-07T08:00:00', '2019-03-01T08:00:00'],
    ],
  ])('%s', (_name, times, expected) => {
    expect(kept(times)).toEqual(expected);
  });

  it('is seven days, four weeks, twelve months after a year of daily ones', () => {
    const year = Array.from({ length: 400 }, (_, n) => `${addDays('2026-11-20', -n)}T18:00:00`);
    expect(kept(year).map(time => time.slice(0, 10))).toEqual([
      // Seven days from Friday back to Saturday; Sunday the 15th closes its week.
      ...['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15', '2026-11-14'],
      ...['2026-11-08', '2026-11-01'],
      ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31'],
      ...['2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  const time = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => at(`${addDays('2025-01-01', day)}T${String(hour).padStart(2, '0')}:00:00`));

  it('always holds the newest, the newest of each of the last periods, and no more than the rule names', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 120 }), backups => {
        const { keep, remove } = chooseKept(backups);
        expect([...keep, ...remove]).toHaveLength(backups.length);
        const newestFirst = backups
          .map(({ madeAt }) => madeAt)
          .sort()
          .reverse();
        expect(keep[0]?.madeAt).toBe(newestFirst[0]);
        expect(keep.length).toBeLessThanOrEqual(ROTATION.daily + ROTATION.weekly + ROTATION.monthly);
        const periods: [number, (t: string) => string][] = [
          [7, t => t.slice(0, 10)],
          [4, t => addDays(t.slice(0, 10), 1 - weekday(t.slice(0, 10)))],
          [12, t => t.slice(0, 7)],
        ];
        for (const [count, periodOf] of periods)
          for (const period of [...new Set(newestFirst.map(periodOf))].slice(0, count))
            expect(keep.map(({ madeAt }) => madeAt)).toContain(newestFirst.find(t => periodOf(t) === period));
      }),
    );
  });

  it('removes nothing more when it is asked again', () => {
    fc.assert(
      fc.property(fc.array(time, { maxLength: 120 }), backups => {
        const { keep } = chooseKept(backups);
        expect(chooseKept(keep)).toEqual({ keep, remove: [] });
      }),
    );
  });
});

describe('the name of a back-up', () => {
  it.each([
    ['KZ-01', 1, 'reception-KZ-01-2026-11-20-183005.age'],
    ['ҚЗ-7', 2, 'reception-ҚЗ-7-2026-11-20-183005-2.age'],
  ])('of %s tells when it was made', (code, copy, name) => {
    expect(backupFileName(code, '2026-11-20T18:30:05', copy)).toBe(name);
    expect(backupMadeAt(code, name)).toBe('2026-11-20T18:30:05');
  });

  it.each([
    'reception-KZ-01-2026-11-20-183005.age.0a1b2c3d.part',
    'reception-KZ-011-2026-11-20-183005.age',
    'reception-KZ-01-x-2026-11-20-183005.age',
    'my reception-KZ-01-2026-11-20-183005.age',
    'photo.jpg',
  ])('is not %s', name => {
    expect(backupMadeAt('KZ-01', name)).toBeNull();
  });
});
