import type { Role } from '../codes';

/** Who asks; the rest of the actor is none of the rules' business. */
export interface AccessActor {
  readonly roles: readonly Role[];
  readonly executorId: string | null;
}

/**
 * What a role may do. One table for the core and for the page's menus; a right that names no role is nobody's.
 * An assistant serves the desk of one executor: sees its cases, registers, adds notes; decisions stay the executor's.
 */
const RIGHTS = {
  'appeals.register': ['registrar', 'head', 'executor', 'assistant'],
  'appeals.see': ['registrar', 'head', 'executor', 'assistant'],
  'appeals.seeAll': ['registrar', 'head'],
  'appeals.assign': ['head', 'registrar'],
  'appeals.work': ['head', 'executor'],
  // Who registers must be able to ask: do we know you? What is told is enough to tell namesakes apart.
  'persons.find': ['registrar', 'head', 'executor', 'assistant'],
  // Those whose cases one sees.
  'persons.see': ['registrar', 'head', 'executor', 'assistant'],
  'persons.edit': ['registrar', 'head', 'executor', 'assistant'],
  'persons.merge': ['registrar', 'head'],
  'persons.dataFile': ['head'],
  'persons.erase': ['head'],
  'appeals.note': ['registrar', 'head', 'executor', 'assistant'],
  'views.share': ['head'],
  'campaigns.edit': ['head'],
  'campaigns.mark': ['head', 'registrar'],
  'cases.export': ['head', 'registrar', 'executor'],
  'cases.exportPersonal': ['head'],
  'staff.see': ['registrar', 'head', 'executor', 'assistant', 'administrator'],
  'staff.edit': ['head', 'administrator'],
  'signIns.manage': ['head'],
  'absences.note': ['head', 'administrator', 'executor'],
  'rules.see': ['registrar', 'head', 'executor', 'assistant', 'administrator'],
  'rules.edit': ['head'],
  'balance.see': ['head'],
  'imports.run': ['head'],
  'statistics.see': ['head', 'registrar', 'executor', 'assistant', 'analyst'],
  'forms.edit': ['head'],
  'quarters.check': ['head', 'registrar'],
  'quarters.sign': ['head'],
  'problems.see': ['head', 'registrar'],
  'problems.edit': ['head'],
  'centre.see': ['head', 'analyst'],
  'centre.take': ['head', 'analyst'],
  // What was encrypted to the centre opens with the office key alone.
  'centre.key': ['head'],
  'journal.see': ['head'],
  'backup.manage': ['head', 'administrator'],
  'recovery.make': ['head'],
  'retention.see': ['head', 'registrar'],
  'retention.prepare': ['head', 'registrar'],
  'retention.decide': ['head'],
  'offices.add': ['head'],
  'keys.see': ['head', 'administrator'],
  'keys.change': ['head'],
  'base.verify': ['head', 'administrator'],
  'base.vouch': ['head'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** May a person with these roles do this at all? */
export function may(actor: AccessActor, right: Right): boolean {
  const allowed: readonly Role[] = RIGHTS[right];
  return actor.roles.some(role => allowed.includes(role));
}

/** Roles whose work opens what is sealed: they are granted the office key, the others never are. */
const KEY_ROLES: readonly Role[] = ['registrar', 'executor', 'assistant', 'head'];

/** Does somebody with these roles need the office key? */
export function needsOfficeKey(roles: readonly Role[]): boolean {
  return roles.some(role => KEY_ROLES.includes(role));
}

/** May this person hand these roles out? Only a head makes a head: an administrator must not rise by adding one. */
export function mayGiveRoles(actor: AccessActor, roles: readonly Role[]): boolean {
  return may(actor, 'staff.edit') && (actor.roles.includes('head') || !roles.includes('head'));
}

/**
 * Which cases of the office an actor sees. The list query and the single look-up both start from this value:
 * no rule, no rows. Own are the cases one leads, those one has a part of and those whose answer one was asked to read.
 */
export type CaseScope =
  | { readonly see: 'all' }
  | { readonly see: 'own'; readonly executorId: string }
  | { readonly see: 'none' };

export function caseScope(actor: AccessActor): CaseScope {
  if (may(actor, 'appeals.seeAll')) return { see: 'all' };
  if (may(actor, 'appeals.see') && actor.executorId !== null)
    return { see: 'own', executorId: actor.executorId };
  return { see: 'none' };
}

/** The same rule for one record. `coExecutors`: who has a part of it and did not give it back, or its answer to read. */
export function maySeeCase(
  actor: AccessActor,
  appeal: { readonly executorId: string | null; readonly coExecutors?: readonly string[] | undefined },
): boolean {
  const scope = caseScope(actor);
  if (scope.see === 'all') return true;
  if (scope.see !== 'own') return false;
  return appeal.executorId === scope.executorId || (appeal.coExecutors ?? []).includes(scope.executorId);
}
