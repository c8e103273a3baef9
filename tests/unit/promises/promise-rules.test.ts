import { expect, it } from 'vitest';
import { promiseState, refusePromiseStep } from '../../../shared/domain/promises/promise-rules';

const given = { dueOn: '2026-11-20', outcome: null, settledOn: null, withdrawnOn: null };
const kept = (settledOn: string) => ({ outcome: 'kept', settledOn }) as const;

it.each([
  ['waits on its day', {}, '2026-11-20', 'waiting'],
  ['is overdue the day after', {}, '2026-11-21', 'overdue'],
  ['is kept in time on its day', kept('2026-11-20'), '2027-01-01', 'kept'],
  ['is kept late the day after', kept('2026-11-21'), '2027-01-01', 'kept-late'],
  ['is broken, whatever the day', { outcome: 'broken', settledOn: '2026-11-10' }, '2026-11-10', 'broken'],
  [
    'is nothing once it was a mistake',
    { ...kept('2026-11-20'), withdrawnOn: '2026-12-01' },
    '2027-01-01',
    'withdrawn',
  ],
] as const)('a promise %s', (_name, over, today, state) => {
  expect(promiseState({ ...given, ...over }, today)).toBe(state);
});

it.each([
  [{}, 'settle', null],
  [{}, 'withdraw', null],
  [kept('2026-11-20'), 'settle', 'ALREADY_NOTED'],
  [kept('2026-11-20'), 'withdraw', null],
  [{ withdrawnOn: '2026-11-20' }, 'settle', 'ALREADY_WITHDRAWN'],
  [{ withdrawnOn: '2026-11-20' }, 'withdraw', 'ALREADY_WITHDRAWN'],
] as const)('%o, %s: %s', (over, step, refusal) => {
  expect(refusePromiseStep({ ...given, ...over }, step)).toBe(refusal);
});
