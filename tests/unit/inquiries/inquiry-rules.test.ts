import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessActor } from '../../../shared/domain/access/access';
import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { STATUSES } from '../../../shared/domain/codes';
import {
  inquiryState,
  instrumentsOf,
  refuseInquiryStep,
  refuseIssueInquiry,
} from '../../../shared/domain/inquiries/inquiry-rules';
import { replyTerm, replyTermsOf } from '../../../shared/domain/inquiries/reply-terms';
import { addDays } from '../../../shared/lib/dates';

const ACTORS = {
  main: { roles: ['executor'], executorId: 'main' },
  'co-executor': { roles: ['executor'], executorId: 'part' },
  'assistant of main': { roles: ['assistant'], executorId: 'main' },
  stranger: { roles: ['executor'], executorId: 'other' },
  head: { roles: ['head'], executorId: null },
  registrar: { roles: ['registrar'], executorId: null },
} as const satisfies Record<string, AccessActor>;

const able = (refuse: (actor: AccessActor) => unknown) =>
  Object.entries(ACTORS).flatMap(([name, actor]) => (refuse(actor) === null ? [name] : []));

describe.each(STATUSES)('a case that is %s', status => {
  const appeal = { status, executorId: 'main', coExecutors: ['part'] };

  it('has inquiries sent by those who work on it and the head, while it is at work', () => {
    const workers = ['main', 'co-executor', 'head'];
    expect(able(actor => refuseIssueInquiry(actor, appeal))).toEqual(status === 'in-work' ? workers : []);
    expect(able(actor => refuseRecord(actor, appeal))).toEqual(workers);
  });
});

const days = { dueOn: '2026-11-20', answeredOn: null, withdrawnOn: null };
it.each([
  ['waits on the day it is due', {}, '2026-11-20', 'waiting'],
  ['is overdue the day after', {}, '2026-11-21', 'overdue'],
  ['is answered in time on the day it is due', { answeredOn: '2026-11-20' }, '2027-01-01', 'answered'],
  ['is answered late the day after', { answeredOn: '2026-11-21' }, '2027-01-01', 'answered-late'],
  ['is nothing once it was a mistake', { withdrawnOn: '2026-12-01' }, '2027-01-01', 'withdrawn'],
] as const)('an inquiry %s', (_name, over, today, state) => {
  expect(inquiryState({ ...days, ...over }, today)).toBe(state);
});

it('the day never decides twice: late once, late for good', () => {
  const day = fc.integer({ min: 0, max: 400 }).map(n => addDays('2026-01-05', n));
  fc.assert(
    fc.property(day, day, fc.nat({ max: 90 }), (dueOn, today, later) => {
      const now = inquiryState({ ...days, dueOn }, today);
      const then = inquiryState({ ...days, dueOn }, addDays(today, later));
      expect([now, then]).not.toEqual(['overdue', 'waiting']);
      const answered = inquiryState({ ...days, dueOn, answeredOn: today }, addDays(today, later));
      expect(answered === 'answered-late').toBe(now === 'overdue');
    }),
  );
});

it.each([
  ['a waiting one', {}, 'answer', null],
  ['a waiting one', {}, 'withdraw', null],
  ['an answered one', { answeredOn: '2026-11-20' }, 'answer', 'ALREADY_NOTED'],
  ['an answered one', { answeredOn: '2026-11-20' }, 'withdraw', null],
  ['a mistaken one', { withdrawnOn: '2026-11-20' }, 'answer', 'ALREADY_WITHDRAWN'],
  ['a mistaken one', { withdrawnOn: '2026-11-20' }, 'withdraw', 'ALREADY_WITHDRAWN'],
] as const)('%s (%o), %s: %s', (_name, over, step, refusal) => {
  expect(refuseInquiryStep({ ...days, ...over }, step)).toBe(refusal);
});

it.each([
  ['KZ', 'deputy', 'oblast', ['deputy-request', 'reception-letter']],
  ['KZ', 'lawyer', null, ['advocate-request', 'reception-letter']],
  [
    'RU',
    'deputy',
    'parliament',
    ['deputy-request', 'parliamentary-request', 'deputy-appeal', 'reception-letter'],
  ],
  ['RU', 'deputy', 'city', ['deputy-request', 'deputy-appeal', 'reception-letter']],
  ['RU', 'deputy', null, ['deputy-request', 'deputy-appeal', 'reception-letter']],
  ['RU', 'lawyer', null, ['advocate-request', 'reception-letter']],
  ['KZ', 'assistant', null, []],
  ['RU', 'partner', null, []],
] as const)('%s: a %s (%s) sends %j', (profile, kind, level, instruments) => {
  expect(instrumentsOf(profile, { kind, level })).toEqual(instruments);
});

it.each([
  ['KZ', 'deputy-request', 'parliament', 'deputy-request.kurultai'],
  ['KZ', 'deputy-request', 'oblast', 'deputy-request.maslikhat-region'],
  ['KZ', 'deputy-request', null, undefined],
  ['KZ', 'advocate-request', null, 'advocate-request'],
  ['KZ', 'reception-letter', 'city', 'reception-letter'],
  ['RU', 'parliamentary-request', 'parliament', 'parliamentary-request.state-duma'],
  ['RU', 'deputy-request', 'oblast', undefined],
  ['RU', 'deputy-request', 'district', 'deputy-request.municipal'],
  ['RU', 'advocate-request', null, 'advocate-request.advocate'],
] as const)('%s: %s of a deputy of %s is answered within %s', (profile, instrument, level, term) => {
  expect(replyTerm(profile, instrument, { kind: 'deputy', level }, [])?.id).toBe(term);
});

it('the term that the office sets takes the place of the program’s, for its instrument and level alone', () => {
  const own = [
    {
      instrument: 'deputy-request',
      level: 'oblast',
      amount: 10,
      unit: 'working',
      basis: 'Регламент',
    },
    { instrument: 'reception-letter', level: null, amount: 5, unit: 'calendar', basis: 'Договор' },
  ] as const;
  const of = (instrument: 'deputy-request' | 'reception-letter', level: 'oblast' | 'city') => {
    const term = replyTerm('RU', instrument, { kind: 'deputy', level }, own);
    return term && [term.id, term.spec.amount, term.spec.unit, term.spec.whenDayOff, term.spec.source.kk];
  };
  expect(of('deputy-request', 'oblast')).toEqual([null, 10, 'working', 'keep', 'Регламент']);
  expect(of('deputy-request', 'city')?.[0]).toBe('deputy-request.municipal');
  // The office's letter is the same whoever signs it.
  expect(of('reception-letter', 'city')).toEqual([null, 5, 'calendar', 'preceding', 'Договор']);
});

it('an office may set a term for everything that it may send', () => {
  const rows = (profile: 'KZ' | 'RU') =>
    replyTermsOf(profile).map(
      ({ instrument, level, usual }) => `${instrument} ${level ?? '-'} ${usual?.amount ?? '?'}`,
    );
  expect(rows('KZ')).toEqual([
    'deputy-request parliament 30',
    'deputy-request oblast 30',
    'deputy-request city 30',
    'deputy-request district 30',
    'advocate-request - 10',
    'reception-letter - 15',
  ]);
  expect(rows('RU')).toEqual([
    'deputy-request parliament 30',
    'deputy-request oblast ?',
    'deputy-request city 30',
    'deputy-request district 30',
    'parliamentary-request parliament 15',
    'deputy-appeal parliament 30',
    'deputy-appeal oblast ?',
    'deputy-appeal city ?',
    'deputy-appeal district ?',
    'advocate-request - 30',
    'reception-letter - 30',
  ]);
});
