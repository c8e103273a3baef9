import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../shared/domain/codes';
import {
  ACT_STATES,
  type ActState,
  allowedOnAct,
  refuseCarryOut,
} from '../../../shared/domain/retention/act-rules';

const NOW = '2031-01-10T09:00:00.000Z';
const actor = (role: (typeof ROLES)[number]) => ({ roles: [role], executorId: 'e-1' });
const NOTHING = { confirm: false, withdraw: false, carryOut: false };

/** What the head and the registrar may do with an act; the others may nothing. */
const HEAD: Readonly<Record<ActState, typeof NOTHING>> = {
  prepared: { confirm: true, withdraw: true, carryOut: false },
  confirmed: { confirm: false, withdraw: true, carryOut: true },
  withdrawn: NOTHING,
  done: NOTHING,
};
const REGISTRAR: Readonly<Record<ActState, typeof NOTHING>> = {
  prepared: { confirm: false, withdraw: true, carryOut: false },
  confirmed: NOTHING,
  withdrawn: NOTHING,
  done: NOTHING,
};

describe.each(ACT_STATES)('an act that is %s, its pause over', state => {
  it.each(ROLES)('%s', role => {
    const act = { state, notBefore: NOW };
    const table = role === 'head' ? HEAD[state] : role === 'registrar' ? REGISTRAR[state] : NOTHING;
    expect(allowedOnAct(actor(role), act, NOW)).toEqual(table);
  });
});

it('is not carried out before the pause is over', () => {
  const notBefore = '2031-01-10T09:00:00.001Z';
  const act = { state: 'confirmed', notBefore } as const;
  expect(refuseCarryOut(actor('head'), act, NOW)).toEqual({ code: 'PAUSE_NOT_OVER', notBefore });
});
