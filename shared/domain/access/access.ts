import type { Role } from '../codes';

/** Who asks; the rest of the actor is none of the rules' business. */
export interface AccessActor {
  readonly roles: readonly Role[];
  readonly executorId: string | null;
}

/** Office-wide things that a role may do. One table for the core and for the page's menus. */
const RIGHTS = {
  'appeals.register': ['registrar', 'head', 'executor'],
  'appeals.seeAll': ['registrar', 'head'],
  'appeals.assign': ['head', 'registrar'],
  'staff.edit': ['head', 'administrator'],
  'rules.edit': ['head'],
  'imports.run': ['head'],
  'statistics.see': ['head', 'registrar', 'executor'],
  'backup.manage': ['head', 'administrator'],
  'recovery.make': ['head'],
  'base.verify': ['head', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** May a person with these roles do this at all? */
export function may(actor: AccessActor, right: Right): boolean {
  const allowed: readonly Role[] = RIGHTS[right];
  return actor.roles.some(role => allowed.includes(role));
}

/**
 * Which cases of the office an actor sees. The list query and the single look-up both start from this value:
 * no rule, no rows.
 */
export type CaseScope =
  | { readonly see: 'all' }
  | { readonly see: 'own'; readonly executorId: string }
  | { readonly see: 'none' };

export function caseScope(actor: AccessActor): CaseScope {
  if (may(actor, 'appeals.seeAll')) return { see: 'all' };
  if (actor.executorId !== null) return { see: 'own', executorId: actor.executorId };
  return { see: 'none' };
}

/** The same rule for one record. */
export function maySeeCase(actor: AccessActor, appeal: { readonly executorId: string | null }): boolean {
  const scope = caseScope(actor);
  if (scope.see === 'all') return true;
  return scope.see === 'own' && appeal.executorId === scope.executorId;
}
