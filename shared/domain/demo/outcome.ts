import { addDays, daysBetween, weekday } from '../../lib/dates';
import type { Kind, Profile, Result } from '../codes';
import type { DemoOutcome } from './demo-appeal';
import type { Random } from './random';

/** Rough length of the term in calendar days: 15 working days (KZ), 30 calendar days (RU). */
const TERM_DAYS: Readonly<Record<Profile, number>> = { KZ: 21, RU: 30 };

const RESULTS: readonly (readonly [Result, number])[] = [
  ['explained', 38],
  ['measures-taken', 27],
  ['supported', 13],
  ['forwarded', 10],
  ['not-supported', 6],
  ['answered', 4],
  ['withdrawn', 2],
];

/** Decides when a case is accepted and closed, and how, as it stands on the day `asOf`. */
export function planOutcome(
  random: Random,
  appeal: { readonly receivedOn: string; readonly kind: Kind; readonly anonymous: boolean },
  asOf: string,
  profile: Profile,
): DemoOutcome {
  const { receivedOn, kind, anonymous } = appeal;
  const age = daysBetween(receivedOn, asOf);
  const accept = random.weighted([
    [0, 25],
    [1, 35],
    [2, 22],
    [4, 12],
    [7, 6],
  ]);
  const term = TERM_DAYS[profile];
  const drawn = random.weighted([
    ['in-time', 86],
    ['late', 10],
    ['stuck', 4],
  ] as const);
  // A case a year overdue would fill the top of every list and teach nothing.
  const course = drawn === 'stuck' && age > term * 3 ? 'late' : drawn;
  // The margin of six days keeps a case in time, or late, when days off move its term.
  const days =
    course === 'late' ? random.int(term + 6, term + 30) : random.int(accept, Math.max(accept, term - 6));
  const close = Math.max(accept, anonymous ? accept : ontoWorkday(receivedOn, days));
  const result = anonymous ? 'no-answer' : kind === 'response' ? 'answered' : random.weighted(RESULTS);
  const closed = (anonymous || course !== 'stuck') && close <= age;
  return {
    acceptAfterDays: accept <= age ? accept : null,
    closeAfterDays: closed ? close : null,
    result: closed ? result : null,
    lateOk: !anonymous && course !== 'in-time',
  };
}

/** Moves a closing from Saturday or Sunday to the Friday before. */
function ontoWorkday(receivedOn: string, days: number): number {
  return days - Math.max(0, weekday(addDays(receivedOn, days)) - 5);
}
