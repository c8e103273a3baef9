import { describe, expect, it } from 'vitest';
import { backupWarning, isBackupDue, isTimeToBegin } from '../../../shared/domain/backup/schedule';

describe('a daily back-up', () => {
  const DAY = '2026-11-20';
  it.each([
    ['is not due where none is wanted', null, null, `${DAY}T20:00:00`, false],
    ['is due where there is none yet', '18:00', null, `${DAY}T09:00:00`, true],
    ['is not due before its time', '18:00', '2026-11-19T18:01:00', `${DAY}T17:59:59`, false],
    ['is due from its time on', '18:00', '2026-11-19T18:01:00', `${DAY}T18:00:00`, true],
    ['is not due again on that day', '18:00', `${DAY}T18:00:00`, `${DAY}T23:59:00`, false],
    [
      'is made up in the morning when the PC was off',
      '18:00',
      '2026-11-18T18:01:00',
      `${DAY}T08:30:00`,
      true,
    ],
    [
      'is due although one was made by hand before its time',
      '18:00',
      `${DAY}T12:00:00`,
      `${DAY}T18:05:00`,
      true,
    ],
  ])('%s', (_name, dailyAt, last, now, due) => {
    expect(isBackupDue({ now, dailyAt, last })).toBe(due);
  });

  it.each([
    ['in a quiet minute', { quiet: true, minutesDue: 0, minutesSinceFailure: null }, true],
    ['not while somebody writes', { quiet: false, minutesDue: 59, minutesSinceFailure: null }, false],
    ['after an hour all the same', { quiet: false, minutesDue: 60, minutesSinceFailure: null }, true],
    ['not right after a failure', { quiet: true, minutesDue: 90, minutesSinceFailure: 14 }, false],
    ['again a quarter of an hour later', { quiet: true, minutesDue: 90, minutesSinceFailure: 15 }, true],
  ])('begins %s', (_name, state, begins) => {
    expect(isTimeToBegin(state)).toBe(begins);
  });
});

describe('the warning on Today', () => {
  const NOW = '2026-11-20T09:00:00.000Z';
  it.each([
    ['there is none', null, { kind: 'none' }],
    ['the newest is of today', '2026-11-20T08:00:00.000Z', null],
    ['the newest is seven days old', '2026-11-13T09:00:00.000Z', null],
    ['the newest is eight days old', '2026-11-12T09:00:00.000Z', { kind: 'old', days: 8 }],
  ])('when %s', (_name, newest, warning) => {
    expect(backupWarning(newest, NOW, 7)).toEqual(warning);
  });
});
