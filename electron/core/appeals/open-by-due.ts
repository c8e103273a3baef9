import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { isOpen, visibleCases } from './case-items';

/** Open cases that the actor sees, the nearest due date first. */
export function openByDue(deps: Deps, actor: Actor) {
  return visibleCases(deps.db.read, actor)
    .where(isOpen)
    .select(['cases.id', 'cases.doc'])
    .orderBy('cases.due_on')
    .orderBy('cases.doc');
}
