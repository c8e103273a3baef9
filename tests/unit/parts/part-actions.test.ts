import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessActor } from '../../../shared/domain/access/access';
import { ROLES, STATUSES } from '../../../shared/domain/codes';
import {
  afterStep,
  isLatePart,
  isOpenPart,
  PART_STATES,
  PART_STEPS,
  type PartState,
  type PartStep,
  partDays,
  refuseCloseOverParts,
  refuseGivePart,
  refusePartStep,
  SEEING_PART_STATES,
} from '../../../shared/domain/parts/part-actions';

const APPEAL = { status: 'in-work', executorId: 'main' } as const;
const ACTORS = {
  main: { roles: ['executor'], executorId: 'main' },
  co: { roles: ['executor'], executorId: 'co' },
  'assistant of co': { roles: ['assistant'], executorId: 'co' },
  stranger: { roles: ['executor'], executorId: 'other' },
  head: { roles: ['head'], executorId: null },
  registrar: { roles: ['registrar'], executorId: null },
} as const satisfies Record<string, AccessActor>;

const STEPS: readonly [PartStep, readonly (keyof typeof ACTORS)[], readonly PartState[]][] = [
  ['accept', ['main', 'co', 'head'], ['offered']],
  ['decline', ['co'], ['offered', 'accepted']],
  ['done', ['main', 'co', 'head'], ['offered', 'accepted']],
  ['withdraw', ['main', 'head'], ['offered', 'accepted']],
];

describe.each(STEPS)('%s', (step, who, from) => {
  it.each(Object.entries(ACTORS))('by %s', (name, actor) => {
    for (const state of PART_STATES) {
      const allowed = (who as readonly string[]).includes(name);
      expect(refusePartStep(actor, APPEAL, { executorId: 'co', state }, step), state).toEqual(
        !allowed ? { code: 'FORBIDDEN' } : from.includes(state) ? null : { code: 'WRONG_PART_STATE', state },
      );
    }
  });
});

it.each(STATUSES)('a part is given while the case is %s by who leads it or the head', status => {
  const appeal = { ...APPEAL, status };
  const given = Object.entries(ACTORS).filter(([, actor]) => refuseGivePart(actor, appeal) === null);
  expect(given.map(([name]) => name)).toEqual(status === 'closed' ? [] : ['main', 'head']);
});

it('nothing moves in a closed case', () => {
  for (const step of PART_STEPS) {
    const actor = step === 'decline' ? ACTORS.co : ACTORS.head;
    const part = { executorId: 'co', state: 'offered' } as const;
    expect(refusePartStep(actor, { ...APPEAL, status: 'closed' }, part, step)).toEqual({
      code: 'WRONG_STATUS',
      status: 'closed',
    });
  }
});

it.each([
  [0, undefined, 'registrar', null],
  [2, undefined, 'head', { code: 'PARTS_OPEN', parts: 2 }],
  [2, '  ', 'head', { code: 'PARTS_OPEN', parts: 2 }],
  [2, 'Ответ дан без них.', 'head', null],
  [2, 'Ответ дан без них.', 'executor', { code: 'FORBIDDEN' }],
] as const)('closing over %s open parts with the words %j by the %s', (open, words, role, refusal) => {
  expect(refuseCloseOverParts({ roles: [role], executorId: null }, open, words)).toEqual(refusal);
});

it.each([
  ['2026-11-20', '2026-12-01', { from: '2026-11-20', to: '2026-12-01' }],
  ['2026-11-20', '2026-11-20', { from: '2026-11-20', to: '2026-11-20' }],
  ['2026-11-20', '2026-11-02', { from: '2026-11-20', to: '2026-11-20' }],
])('on %s a part of a case due on %s may be due %j', (today, due, days) => {
  expect(partDays(today, due)).toEqual(days);
});

it('late is what is open past its day', () => {
  const late = PART_STATES.filter(state => isLatePart({ state, dueOn: '2026-11-19' }, '2026-11-20'));
  expect(late).toEqual(['offered', 'accepted']);
  expect(isLatePart({ state: 'offered', dueOn: '2026-11-20' }, '2026-11-20')).toBe(false);
});

it('whatever people press, a part that has ended stays ended and is seen only by who did not give it back', () => {
  const press = fc.tuple(fc.constantFrom(...PART_STEPS), fc.constantFrom(...Object.values(ACTORS)));
  fc.assert(
    fc.property(fc.array(press, { maxLength: 12 }), presses => {
      let state: PartState = 'offered';
      for (const [step, actor] of presses) {
        const refused = refusePartStep(actor, APPEAL, { executorId: 'co', state }, step);
        if (!isOpenPart(state)) expect(refused).not.toBeNull();
        if (refused === null) state = afterStep(step);
      }
      const sees = (SEEING_PART_STATES as readonly PartState[]).includes(state);
      expect(sees).toBe(state !== 'declined' && state !== 'withdrawn');
    }),
  );
});

it('no role alone moves the part of somebody else but the head', () => {
  for (const role of ROLES)
    for (const step of PART_STEPS) {
      const actor = { roles: [role], executorId: null };
      const refused = refusePartStep(actor, APPEAL, { executorId: 'co', state: 'offered' }, step);
      expect(refused === null, `${role} ${step}`).toBe(role === 'head' && step !== 'decline');
    }
});
