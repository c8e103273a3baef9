import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LADDER,
  LADDER_MARKS,
  type Ladder,
  type LadderMark,
  type LadderStep,
  nextStep,
  type Rung,
  readTold,
  refuseLadder,
  toldAfter,
  toldTo,
  writeTold,
} from '../../../shared/domain/routing/ladder';

const waiting = (over: Partial<Parameters<typeof nextStep>[2]> = {}) => ({
  offered: true,
  offeredHours: 0,
  waitingHours: 0,
  told: [],
  ...over,
});

describe('the ladder of a case that nobody takes', () => {
  it.each<[string, ReturnType<typeof waiting>, LadderStep | null]>([
    ['nothing in the first hours', waiting({ offeredHours: 7, waitingHours: 7 }), null],
    ['the executor after a day', waiting({ offeredHours: 8, waitingHours: 8 }), 'executor'],
    ['the executor once', waiting({ offeredHours: 9, waitingHours: 9, told: ['executor'] }), null],
    ['back to the pool after two', waiting({ offeredHours: 16, waitingHours: 16 }), 'return'],
    ['back to the pool before the head', waiting({ offeredHours: 30, waitingHours: 30 }), 'return'],
    ['nobody reminds the queue', waiting({ offered: false, offeredHours: 9, waitingHours: 9 }), null],
    ['the head after three', waiting({ offered: false, offeredHours: 24, waitingHours: 24 }), 'head'],
    ['the aide after five', waiting({ offeredHours: 1, waitingHours: 40, told: ['head'] }), 'aide'],
    ['the head before the aide', waiting({ offeredHours: 1, waitingHours: 40 }), 'head'],
    ['nobody twice', waiting({ offeredHours: 1, waitingHours: 400, told: ['head', 'aide'] }), null],
    ['nobody after its end', waiting({ offeredHours: 1, waitingHours: 400, told: ['head', 'end'] }), null],
  ])('%s', (_what, of, step) => {
    expect(nextStep(DEFAULT_LADDER, 16, of)).toBe(step);
  });

  it.each<[string, readonly LadderMark[], LadderStep, LadderMark[]]>([
    ['going back tells the head and frees the executor', ['executor'], 'return', ['head']],
    ['a reminder adds the executor', ['head'], 'executor', ['executor', 'head']],
    ['a new desk has not been reminded', ['executor', 'head'], 'aide', ['head', 'aide']],
    ['without an aide it ends with the head', ['executor'], 'end', ['executor', 'head', 'end']],
  ])('%s', (_what, told, step, after) => {
    expect(toldAfter(told, step)).toEqual(after);
  });

  it.each<[string, Partial<Ladder>, number | null, ReturnType<typeof refuseLadder>]>([
    ['the usual one stands', {}, 16, null],
    ['a reminder with the return is too late', { executor: 16 }, 16, 'REMINDER_TOO_LATE'],
    ['without a return any reminder stands', { executor: 100 }, null, null],
    ['the aide not before the head', { aide: 20 }, 16, 'RUNGS_CROSSED'],
    ['the aide without the head stands', { head: null, aide: 1 }, 16, null],
  ])('%s', (_what, over, returnAfter, refusal) => {
    expect(refuseLadder({ ...DEFAULT_LADDER, ...over }, returnAfter)).toBe(refusal);
  });

  it.each<[string, Parameters<typeof toldTo>[0], readonly LadderMark[], Rung | null]>([
    ['the executor who was reminded', { roles: ['executor'], executorId: 'a' }, ['executor'], 'executor'],
    ['another executor not', { roles: ['executor'], executorId: 'b' }, ['executor'], null],
    ['the head not of a reminder', { roles: ['head'], executorId: null }, ['executor'], null],
    ['the head', { roles: ['head'], executorId: null }, ['head'], 'head'],
    ['the aide of the desk', { roles: ['assistant'], executorId: 'a' }, ['aide'], 'aide'],
    ['the aide not of a reminder', { roles: ['assistant'], executorId: 'a' }, ['executor'], null],
    ['an aide of nobody not', { roles: ['assistant'], executorId: null }, ['aide'], null],
  ])('concerns %s', (_who, actor, told, as) => {
    expect(toldTo(actor, { executorId: 'a', told })).toBe(as);
  });

  const hours = fc.option(fc.integer({ min: 1, max: 400 }));
  const ladders = fc.record({ executor: hours, head: hours, aide: hours });
  const someTold = fc.subarray([...LADDER_MARKS]);
  const cases = fc.record({
    offered: fc.boolean(),
    offeredHours: fc.nat(500),
    waitingHours: fc.nat(500),
    told: someTold,
  });

  it('tells nobody before their hours, nobody twice, and comes to rest', () => {
    fc.assert(
      fc.property(ladders, hours, cases, fc.boolean(), (ladder, returnAfter, start, hasAide) => {
        let at = start;
        for (let steps = 0; ; steps += 1) {
          const step = nextStep(ladder, returnAfter, at);
          if (step === null) return;
          expect(steps).toBeLessThan(5);
          if (step === 'return') expect(at.offeredHours).toBeGreaterThanOrEqual(returnAfter ?? 0);
          else {
            expect(at.told).not.toContain(step);
            const since = step === 'executor' ? at.offeredHours : at.waitingHours;
            expect(since).toBeGreaterThanOrEqual(ladder[step] ?? Number.POSITIVE_INFINITY);
          }
          const told = toldAfter(at.told, step === 'aide' && !hasAide ? 'end' : step);
          // Back in the pool nobody is asked: the next one is asked anew, with hours of their own.
          at = step === 'return' ? { ...at, offered: false, told } : { ...at, told };
        }
      }),
    );
  });

  it('is kept in the row as it was', () => {
    fc.assert(
      fc.property(someTold, told => {
        expect(readTold(writeTold(told))).toEqual(told);
      }),
    );
    expect(readTold('executor nobody')).toEqual(['executor']);
  });
});
