import { describe, expect, it } from 'vitest';
import type { AccessActor } from '../../../shared/domain/access/access';
import * as actions from '../../../shared/domain/appeals/case-actions';
import { ROLES, STATUSES } from '../../../shared/domain/codes';

const ACTORS = {
  executor: { roles: ['executor'], executorId: 'e-1' },
  other: { roles: ['executor'], executorId: 'e-2' },
  head: { roles: ['head'], executorId: null },
  registrar: { roles: ['registrar'], executorId: null },
  assistant: { roles: ['assistant'], executorId: 'e-1' },
  administrator: { roles: ['administrator'], executorId: null },
  analyst: { roles: ['analyst'], executorId: 'e-1' },
} as const satisfies Record<string, AccessActor>;

const REFUSALS = {
  accept: actions.refuseAccept,
  decline: actions.refuseDecline,
  assign: actions.refuseAssign,
  note: actions.refuseNote,
  setResult: actions.refuseSetResult,
  close: actions.refuseClose,
  reopen: actions.refuseReopen,
} as const;

/** Who may do it at all, and in which statuses. */
const TABLE = [
  ['accept', ['executor', 'head'], ['assigned']],
  ['decline', ['executor'], ['assigned', 'in-work']],
  ['assign', ['head', 'registrar'], ['queued', 'assigned', 'in-work']],
  ['note', ['executor', 'assistant', 'head', 'registrar'], ['queued', 'assigned', 'in-work', 'closed']],
  ['setResult', ['executor', 'head'], ['in-work']],
  ['close', ['executor', 'head'], ['in-work']],
  ['reopen', ['executor', 'head'], ['closed']],
] as const satisfies readonly (readonly [keyof typeof REFUSALS, readonly string[], readonly string[]])[];

describe.each(TABLE)('%s', (action, who, when) => {
  it.each(Object.entries(ACTORS))('by %s', (name, actor) => {
    for (const status of STATUSES) {
      const state = { status, executorId: 'e-1' };
      const allowed = (who as readonly string[]).includes(name);
      const now = (when as readonly string[]).includes(status);
      expect(REFUSALS[action](actor, state), status).toEqual(
        !allowed ? { code: 'FORBIDDEN' } : now ? null : { code: 'WRONG_STATUS', status },
      );
      expect(actions.allowedActions(actor, state)[action], status).toBe(allowed && now);
    }
  });
});

it('takes nobody for the executor of a case in the queue', () => {
  const nobody: AccessActor = { roles: ['executor'], executorId: null };
  expect(Object.values(actions.allowedActions(nobody, { status: 'queued', executorId: null }))).toEqual(
    Array.from({ length: 7 }, () => false),
  );
});

it('lets a head who is an executor decline own cases only', () => {
  const both: AccessActor = { roles: ['head', 'executor'], executorId: 'e-1' };
  expect(actions.refuseDecline(both, { status: 'assigned', executorId: 'e-1' })).toBeNull();
  expect(actions.refuseDecline(both, { status: 'assigned', executorId: 'e-2' })).toEqual({
    code: 'FORBIDDEN',
  });
});

it('knows every role', () => {
  expect(Object.values(ACTORS).flatMap(actor => [...actor.roles])).toEqual(
    expect.arrayContaining([...ROLES]),
  );
});
