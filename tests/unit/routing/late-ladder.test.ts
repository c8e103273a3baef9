import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../shared/domain/codes';
import {
  crossedRung,
  DEFAULT_LATE_LADDER,
  type DeskLadder,
  isFarFromDue,
  LATE_MARKS,
  type LateLadder,
  type LateMark,
  type LateRung,
  ladderOfDesk,
  lateFor,
  nextLateRung,
  readLateTold,
  type TermOfCase,
  writeLateTold,
} from '../../../shared/domain/routing/late-ladder';

const term = (over: Partial<TermOfCase> = {}): TermOfCase => ({
  status: 'in-work',
  isPast: true,
  days: 0,
  told: [],
  ...over,
});

describe('the ladder of a case at work whose term passes', () => {
  /** At the desk of a deputy who has an aide. */
  const AIDED: DeskLadder = { ...DEFAULT_LATE_LADDER, end: null };

  it.each<[string, TermOfCase, LateMark | null]>([
    ['nothing while the day is far', term({ isPast: false, days: 4 }), null],
    ['a warning three days before', term({ isPast: false, days: 3 }), 'before'],
    ['the warning once', term({ isPast: false, days: 2, told: ['before'] }), null],
    ['a warning on the day itself, if none was given', term({ isPast: false, days: 0 }), 'before'],
    ['nothing on the days off after it', term({ days: 0, told: ['before'] }), null],
    ['the executor on the first working day after', term({ days: 1, told: ['before'] }), 'executor'],
    ['no warning of what has passed', term({ days: 1 }), 'executor'],
    ['the executor once', term({ days: 1, told: ['executor'] }), null],
    ['the head on the second', term({ days: 2, told: ['executor'] }), 'head'],
    ['the executor before the head, however late', term({ days: 90 }), 'executor'],
    ['the aide on the fifth', term({ days: 5, told: ['executor', 'head'] }), 'aide'],
    ['nobody twice', term({ days: 90, told: ['executor', 'head', 'aide'] }), null],
    ['not a closed case', term({ status: 'closed', days: 90 }), null],
    ['not one that waits to be accepted', term({ status: 'assigned', days: 90 }), null],
    ['not one in the head’s queue', term({ status: 'queued', days: 90 }), null],
  ])('%s', (_what, of, rung) => {
    expect(nextLateRung(AIDED, of)).toBe(rung);
  });

  it.each<[string, boolean, boolean, DeskLadder]>([
    ['a deputy with an aide', true, true, AIDED],
    ['a lawyer', true, false, { ...DEFAULT_LATE_LADDER, aide: null, end: 5 }],
    [
      'a partner who does not sign in',
      false,
      false,
      { before: null, executor: null, head: 1, aide: null, end: 5 },
    ],
  ])('at the desk of %s', (_who, isManned, hasAide, ladder) => {
    expect(ladderOfDesk(DEFAULT_LATE_LADDER, { isManned, hasAide })).toEqual(ladder);
  });

  it.each<[string, Partial<LateLadder>, ReturnType<typeof crossedRung>]>([
    ['the usual one stands', {}, null],
    ['all at once stands', { executor: 2, head: 2, aide: 2 }, null],
    ['the head not before the executor', { executor: 3 }, 'head'],
    ['the aide not before the head', { aide: 1 }, 'aide'],
    ['the aide not before the executor', { executor: 4, head: null, aide: 3 }, 'aide'],
    ['nobody at all stands', { before: null, executor: null, head: null, aide: null }, null],
  ])('%s', (_what, over, crossed) => {
    expect(crossedRung({ ...DEFAULT_LATE_LADDER, ...over })).toBe(crossed);
  });

  it('without an aide it ends with the head, who is told once more on the aide’s day', () => {
    const alone = ladderOfDesk(DEFAULT_LATE_LADDER, { isManned: true, hasAide: false });
    const told: LateMark[] = ['executor', 'head'];
    expect(nextLateRung(alone, term({ days: 4, told }))).toBeNull();
    expect(nextLateRung(alone, term({ days: 5, told }))).toBe('end');
    expect(nextLateRung(alone, term({ days: 90, told: [...told, 'end'] }))).toBeNull();
    expect(lateFor({ roles: ['head'], executorId: null }, { executorId: 'a', told: ['end'] })).toBe('head');
  });

  it.each<[string, Parameters<typeof lateFor>[0], readonly LateMark[], LateRung | null]>([
    ['the executor who was warned', { roles: ['executor'], executorId: 'a' }, ['before'], 'before'],
    [
      'the executor who was reminded',
      { roles: ['executor'], executorId: 'a' },
      ['before', 'executor'],
      'executor',
    ],
    ['another executor not', { roles: ['executor'], executorId: 'b' }, ['executor'], null],
    ['the head not of a reminder', { roles: ['head'], executorId: null }, ['executor'], null],
    ['the head', { roles: ['head'], executorId: null }, ['executor', 'head'], 'head'],
    ['the aide of the desk', { roles: ['assistant'], executorId: 'a' }, ['executor', 'head', 'aide'], 'aide'],
    ['the aide not of a reminder', { roles: ['assistant'], executorId: 'a' }, ['executor', 'head'], null],
    ['an aide of nobody not', { roles: ['assistant'], executorId: null }, ['aide'], null],
  ])('concerns %s', (_who, actor, told, as) => {
    expect(lateFor(actor, { executorId: 'a', told })).toBe(as);
  });

  const days = fc.option(fc.integer({ min: 1, max: 60 }));
  const ladders = fc.record({ before: days, executor: days, head: days, aide: days, end: days });
  const someTold = fc.subarray([...LATE_MARKS]);
  /** The same case on one working day after another: `at` counts from its due day. */
  const lives = fc.array(
    fc.record({ status: fc.constantFrom(...STATUSES), at: fc.integer({ min: -70, max: 70 }) }),
    {
      maxLength: 200,
    },
  );

  it('never climbs twice to one rung, never before its day, never a case that is not at work', () => {
    fc.assert(
      fc.property(ladders, lives, (ladder, life) => {
        const climbed: LateMark[] = [];
        for (const { status, at } of life) {
          const now = { status, isPast: at > 0, days: Math.abs(at), told: [...climbed] };
          const rung = nextLateRung(ladder, now);
          if (rung === null) continue;
          expect(status).toBe('in-work');
          expect(climbed).not.toContain(rung);
          const limit = ladder[rung] ?? Number.NaN;
          expect(rung === 'before' ? at <= 0 && -at <= limit : at >= limit).toBe(true);
          climbed.push(rung);
        }
      }),
    );
  });

  it('tells everybody whose day has come, the lower before the higher, and comes to rest', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 1, max: 70 }), (ladder, late) => {
        const climbed: LateMark[] = [];
        for (;;) {
          const rung = nextLateRung(ladder, term({ days: late, told: climbed }));
          if (rung === null) break;
          climbed.push(rung);
        }
        const wanted = (['executor', 'head', 'aide', 'end'] as const).filter(
          rung => (ladder[rung] ?? Number.POSITIVE_INFINITY) <= late,
        );
        expect(climbed).toEqual(wanted);
      }),
    );
  });

  it('passes no case over whose day is near enough', () => {
    fc.assert(
      fc.property(ladders, fc.boolean(), fc.nat(70), someTold, (ladder, isPast, left, told) => {
        const now = term({ isPast, days: left, told });
        if (isFarFromDue(ladder, now)) expect(nextLateRung(ladder, now)).toBeNull();
      }),
    );
  });

  it('is kept in the row as it was, for the due day it was told of', () => {
    fc.assert(
      fc.property(someTold, told => {
        expect(readLateTold(writeLateTold(told, '2026-12-04'), '2026-12-04')).toEqual(told);
        expect(readLateTold(writeLateTold(told, '2026-12-04'), '2026-12-07')).toEqual([]);
      }),
    );
    expect(readLateTold(null, '2026-12-04')).toEqual([]);
  });
});
