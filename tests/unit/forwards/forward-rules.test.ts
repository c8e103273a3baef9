import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessActor } from '../../../shared/domain/access/access';
import { PROFILES, STATUSES } from '../../../shared/domain/codes';
import {
  forwardDueOn,
  lateForward,
  refuseForward,
  refuseNoteForward,
  refuseUndoForward,
} from '../../../shared/domain/forwards/forward-rules';
import { calendarFor } from '../../../shared/domain/terms';
import { addDays } from '../../../shared/lib/dates';

const ACTORS = {
  main: { roles: ['executor'], executorId: 'main' },
  'assistant of main': { roles: ['assistant'], executorId: 'main' },
  stranger: { roles: ['executor'], executorId: 'other' },
  head: { roles: ['head'], executorId: null },
  registrar: { roles: ['registrar'], executorId: null },
} as const satisfies Record<string, AccessActor>;

it.each([
  ['RU', '2026-11-09', '2026-11-16', 'seven calendar days'],
  ['RU', '2026-11-07', '2026-11-13', 'the last day is a Saturday, the working day before it stands'],
  ['KZ', '2026-11-19', '2026-11-24', 'three working days over a week-end'],
  ['KZ', '2026-12-14', '2026-12-18', 'the sixteenth of December is a holiday'],
] as const)('%s: received on %s, to be forwarded by %s: %s', (profile, receivedOn, dueOn, _why) => {
  expect(forwardDueOn(profile, receivedOn, calendarFor(profile))).toBe(dueOn);
});

it('the day is never before the arrival, and a later arrival never has an earlier day', () => {
  const day = fc.integer({ min: 0, max: 700 }).map(n => addDays('2026-01-05', n));
  fc.assert(
    fc.property(fc.constantFrom(...PROFILES), day, day, (profile, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const due = (on: string) => forwardDueOn(profile, on, calendarFor(profile));
      expect(due(first) >= first).toBe(true);
      expect(due(first) <= due(second)).toBe(true);
    }),
  );
});

it.each([
  ['in time, told', '2026-11-16', '2026-11-16', '2026-11-20', { sent: false, told: false }],
  ['sent late', '2026-11-17', '2026-11-16', '2026-11-20', { sent: true, told: false }],
  ['told late', '2026-11-16', '2026-11-17', '2026-11-20', { sent: false, told: true }],
  ['not told, its day not over', '2026-11-13', null, '2026-11-16', { sent: false, told: false }],
  ['not told, its day over', '2026-11-13', null, '2026-11-17', { sent: false, told: true }],
])('%s', (_name, forwardedOn, toldOn, today, late) => {
  const forward = { dueOn: '2026-11-16', forwardedOn, toldOn, undoneOn: null };
  expect(lateForward(forward, today)).toEqual(late);
  expect(lateForward({ ...forward, undoneOn: today }, today)).toEqual({ sent: false, told: false });
});

describe.each(STATUSES)('a case that is %s', status => {
  const appeal = { status, executorId: 'main' };
  const able = (refuse: (actor: AccessActor) => unknown) =>
    Object.entries(ACTORS).flatMap(([name, actor]) => (refuse(actor) === null ? [name] : []));

  it('is forwarded, noted of and taken back by who leads it and the head alone', () => {
    const leaders = ['main', 'head'];
    expect(able(actor => refuseForward(actor, appeal))).toEqual(status === 'in-work' ? leaders : []);
    expect(able(actor => refuseNoteForward(actor, appeal))).toEqual(leaders);
    const made = { madeOn: '2026-11-20', undoneOn: null };
    expect(able(actor => refuseUndoForward(actor, appeal, made, '2026-11-20'))).toEqual(leaders);
    expect(refuseUndoForward(ACTORS.head, appeal, made, '2026-11-21')).toEqual({ code: 'TOO_LATE' });
    expect(refuseUndoForward(ACTORS.head, appeal, { ...made, undoneOn: '2026-11-20' }, '2026-11-20')).toEqual(
      {
        code: 'ALREADY_UNDONE',
      },
    );
  });
});
