import { refuseAccept } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

/** Takes an offered case into work (принять в работу). */
export function acceptAppeal(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return changeCase(deps, actor, input, refuseAccept, async (_tx, appeal) => ({
    set: { status: 'in-work' },
    event: { type: 'APPEAL_ACCEPTED', caseId: appeal.id, data: { executor: appeal.executorName ?? '' } },
  }));
}
