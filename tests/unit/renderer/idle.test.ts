import { expect, it } from 'vitest';
import { secondsLeft } from '../../../renderer/app/idle';

const LAST = { date: 1_000_000, steady: 5_000 };
/** So many seconds later, by the clock of the wall and by the one that nobody sets. */
const later = (wall: number, steady: number) => ({
  date: LAST.date + wall * 1000,
  steady: LAST.steady + steady * 1000,
});

it.each([
  ['at the last touch', later(0, 0), 600],
  ['nine minutes after it', later(540, 540), 60],
  ['within the last second', later(599.5, 599.5), 1],
  ['at the end', later(600, 600), 0],
  ['after a night asleep, in which one clock stood still', later(40_000, 3), 0],
  ['with the clock set back, before the end', later(-3600, 590), 10],
  ['with the clock set back, after it', later(-3600, 601), 0],
])('counts down to the lock: %s', (_name, now, seconds) => {
  expect(secondsLeft(10, LAST, now)).toBe(seconds);
});
