import { describe, expect, it } from 'vitest';
import { type CheckedCase, flawsOf } from '../../../shared/domain/closing/check-case';
import { refuseSign } from '../../../shared/domain/closing/close-rules';

const END = '2026-09-30';
const TODAY = '2026-10-05';
const question = { topic: '0002.0007', result: 'explained', resultOn: '2026-07-20' };
const sound: CheckedCase = {
  receivedOn: '2026-07-01',
  dueOn: '2026-07-31',
  closedOn: '2026-07-20',
  questions: [question],
  explained: false,
};

describe('what is to be mended before a quarter is signed', () => {
  it.each<[string, Partial<CheckedCase>, string[]]>([
    ['a sound case', {}, []],
    ['a question without a topic', { questions: [question, { ...question, topic: '0000' }] }, ['no-topic']],
    [
      'closed, a question without a result',
      { questions: [{ ...question, result: null, resultOn: null }] },
      ['no-result'],
    ],
    [
      'open, without a result, within its term',
      { closedOn: null, dueOn: '2026-10-30', questions: [{ ...question, result: null, resultOn: null }] },
      [],
    ],
    ['closed before it came', { closedOn: '2026-06-30' }, ['impossible-dates']],
    [
      'a result before it came',
      { questions: [{ ...question, resultOn: '2026-06-30' }] },
      ['impossible-dates'],
    ],
    ['due before it came', { dueOn: '2026-06-30', explained: true }, ['impossible-dates']],
    [
      'received tomorrow',
      {
        receivedOn: '2026-10-06',
        closedOn: null,
        dueOn: '2026-11-06',
        questions: [{ ...question, resultOn: null }],
      },
      ['impossible-dates'],
    ],
    ['closed tomorrow', { closedOn: '2026-10-06', explained: true }, ['impossible-dates']],
    ['closed on its last day', { closedOn: '2026-07-31' }, []],
    ['closed a day late', { closedOn: '2026-08-01' }, ['late-unexplained']],
    ['closed a day late, and a note says why', { closedOn: '2026-08-01', explained: true }, []],
    ['open, its term over within the quarter', { closedOn: null, dueOn: '2026-09-30' }, ['late-unexplained']],
    ['open, its term over after the quarter', { closedOn: null, dueOn: '2026-10-01' }, []],
  ])('%s', (_name, changes, flaws) => {
    expect(flawsOf({ ...sound, ...changes }, END, TODAY)).toEqual(flaws);
  });
});

describe('signing a quarter', () => {
  const head = { roles: ['head'] as const, executorId: null };
  const first = { to: END, issues: 0, changed: true };
  it.each([
    ['the head, after the last day', head, first, '2026-10-01', null, null],
    ['a registrar', { roles: ['registrar'] as const, executorId: null }, first, TODAY, null, 'FORBIDDEN'],
    ['on the last day', head, first, END, null, 'QUARTER_NOT_OVER'],
    [
      'again with nothing changed',
      head,
      { ...first, issues: 1, changed: false },
      TODAY,
      'Поправка',
      'NOTHING_CHANGED',
    ],
    ['again without a reason', head, { ...first, issues: 1 }, TODAY, ' ', 'REASON_MISSING'],
    ['again with a reason', head, { ...first, issues: 1 }, TODAY, 'Поправка', null],
  ] as const)('%s', (_name, actor, quarter, today, reason, refusal) => {
    expect(refuseSign(actor, quarter, today, reason)).toBe(refusal);
  });
});
