import { describe, expect, it } from 'vitest';
import { refuseAttaching } from '../../../shared/domain/access/assistants';
import type { ExecutorKind, Role } from '../../../shared/domain/codes';

describe('attaching an assistant', () => {
  it.each<[readonly Role[], ExecutorKind, boolean, ReturnType<typeof refuseAttaching>]>([
    [['assistant'], 'deputy', true, null],
    [['assistant', 'registrar'], 'lawyer', true, null],
    [['assistant', 'executor'], 'lawyer', true, 'NO_ASSISTANT'],
    [['registrar'], 'deputy', true, 'NO_ASSISTANT'],
    [['assistant'], 'expert', true, 'NO_SUCH_DESK'],
    [['assistant'], 'deputy', false, 'NO_SUCH_DESK'],
  ])('%j to a %s (works: %s): %s', (roles, kind, active, refusal) => {
    expect(refuseAttaching({ roles }, { kind, active })).toBe(refusal);
  });
});
